import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";
import { findFirefox, findVirtualScreen, findWebKit, needsAllEngines } from "./find-engines.mjs";

/** @typedef {{ name: string, isThere: () => boolean }} Need by the name of its Debian package */

/**
 * What the browser tests need besides packages from npm.
 * @type {readonly Need[]}
 */
const always = [
  { name: "chromium", isThere: () => findChromium() !== undefined },
  // pdftotext reads what a printed sheet says.
  { name: "poppler-utils", isThere: () => runs("pdftotext", ["-v"]) },
  { name: "fonts-noto-cjk", isThere: hasJapaneseFont },
];

/**
 * What the tests in every engine need besides.
 * @type {readonly Need[]}
 */
const forAllEngines = [
  { name: "firefox-esr", isThere: () => findFirefox() !== undefined },
  { name: "webkit2gtk-driver", isThere: () => findWebKit() !== undefined },
  { name: "xvfb", isThere: () => findVirtualScreen() !== undefined },
];

/**
 * Sees to it that the browser tests can run; on Debian as root it installs what is missing.
 * @returns {string | undefined} what is still missing and how to get it, as one sentence
 */
export function installBrowser() {
  const named = process.env["CHROMIUM_PATH"];
  if (named && !existsSync(named)) {
    return `CHROMIUM_PATH names ${named}, but there is no such file.`;
  }
  const missing = listMissing();
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.error(`Installing ${missing.join(", ")} (apt-get).`);
    aptGet(["update"]);
    aptGet(["install", "--yes", "--no-install-recommends", ...missing]);
  }
  const still = listMissing();
  return still.length === 0 ? undefined : explainMissing(still);
}

function listMissing() {
  const needs = needsAllEngines() ? [...always, ...forAllEngines] : always;
  return needs.filter(({ isThere }) => !isThere()).map(({ name }) => name);
}

/** @param {readonly string[]} names */
function explainMissing(names) {
  const how =
    process.platform === "darwin"
      ? "brew install --cask chromium; brew install poppler"
      : `Debian or Ubuntu: sudo apt-get install ${names.join(" ")}`;
  const path = names.includes("chromium") ? ", or set CHROMIUM_PATH to a Chromium you have" : "";
  return `The browser tests need ${names.join(", ")}. Install (${how})${path}.`;
}

/** Only Linux can be without one; fc-list is not on every Debian that has fonts. */
function hasJapaneseFont() {
  if (process.platform !== "linux" || existsSync("/usr/share/fonts/opentype/noto")) return true;
  const { stdout } = spawnSync("fc-list", [":lang=ja", "family"], { encoding: "utf8" });
  return (stdout ?? "").trim() !== "";
}

/**
 * @param {string} command
 * @param {string[]} parameters
 */
function runs(command, parameters) {
  return spawnSync(command, parameters, { stdio: "ignore" }).error === undefined;
}

/** @param {string[]} parameters */
function aptGet(parameters) {
  spawnSync("apt-get", parameters, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
