import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../../src/setup/find-chromium.mjs";

/** Keeps the browser from calling anybody of its own accord. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the installed Chromium. Throws where there is none; `npm test` has looked for it before. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error("no Chromium found; npm test says how to get it");
  }
  // Chromium refuses to start its sandbox as root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
  return chromium.launch({ executablePath, args });
}
