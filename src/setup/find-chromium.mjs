import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Path of an installed Chromium or Chrome: the one CHROMIUM_PATH names, else one in a usual place.
 * @returns {string | undefined} undefined where there is none, or CHROMIUM_PATH names nothing
 */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  return named === undefined || named === ""
    ? usualPlaces.find((path) => existsSync(path))
    : [named].find((path) => existsSync(path));
}
