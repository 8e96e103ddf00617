import { launchWebKit } from "../support/engines/webkit.ts";
import { describeOfflineWays } from "./walk-offline.ts";

// On a busy machine WebKitGTK now and then answers a request for the database only after the page has been opened anew;
// the guide says so and tries again, and so does the test.
describeOfflineWays("WebKit", launchWebKit, { retry: 2 });
