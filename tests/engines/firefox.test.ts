import { launchFirefox } from "../support/engines/firefox.ts";
import { describeOfflineWays } from "./walk-offline.ts";

describeOfflineWays("Firefox", launchFirefox);
