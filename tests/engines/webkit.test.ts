import { launchWebKit } from "../support/engines/webkit.ts";
import { describeOfflineWays } from "./walk-offline.ts";

describeOfflineWays("WebKit", launchWebKit);
