import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Engines whose tests run where they are installed, besides those in Chromium, which always run. */
const furtherEngines = [
  { id: "firefox", name: "Firefox", isThere: () => findFirefox() !== undefined },
  {
    id: "webkit",
    name: "WebKit",
    isThere: () => findWebKit() !== undefined && findVirtualScreen() !== undefined,
  },
];

/**
 * Whether the tests in every engine have to run, as SHIORI_ENGINES=all says.
 * @returns {boolean}
 */
export function needsAllEngines() {
  return process.env["SHIORI_ENGINES"] === "all";
}

/**
 * Engines whose tests are left out, since they are not installed and nobody demands them.
 * @returns {readonly { id: string, name: string }[]}
 */
export function listLeftOut() {
  return needsAllEngines() ? [] : furtherEngines.filter(({ isThere }) => !isThere());
}

/**
 * Path of an installed Firefox, undefined where there is none.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return findFile([
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ]);
}

/**
 * Paths of what drives WebKit and of the small browser around it. Undefined where one of them is missing, as
 * everywhere but on Linux.
 * @returns {{ driver: string, browser: string } | undefined}
 */
export function findWebKit() {
  const driver = findFile(["/usr/bin/WebKitWebDriver"]);
  const browser = findFile(librariesIn("/usr/lib").map((folder) => join(folder, "MiniBrowser")));
  return driver && browser ? { driver, browser } : undefined;
}

/**
 * Path of an X server whose screen nobody sees, for a WebKit that has no other way to run unseen.
 * @returns {string | undefined}
 */
export function findVirtualScreen() {
  return findFile(["/usr/bin/Xvfb"]);
}

/**
 * Where Linux keeps WebKitGTK: beside the libraries of this kind of machine on Debian, beside all others elsewhere.
 * @param {string} libraries
 */
function librariesIn(libraries) {
  const folders = existsSync(libraries) ? readdirSync(libraries) : [];
  const machines = folders.filter((name) => name.endsWith("-linux-gnu"));
  return [...machines.map((name) => join(libraries, name)), "/usr/libexec"].map((folder) =>
    join(folder, "webkit2gtk-4.1"),
  );
}

/** @param {readonly string[]} paths */
function findFile(paths) {
  return paths.find((path) => existsSync(path));
}
