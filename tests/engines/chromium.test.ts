import { launchChromium } from "../support/engines/chromium.ts";
import { describeOfflineWays } from "./walk-offline.ts";

describeOfflineWays("Chromium", launchChromium);
