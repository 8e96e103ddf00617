import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
} from "playwright-core";
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
  return chromium.launch(installed());
}

/** Starts the installed Chromium with what an earlier start has left in a folder. */
export function launchProfile(
  folder: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...installed(), ...options });
}

/** Ends the whole browser as a dead battery would: nothing is told, closed or written any more. */
export async function crash(context: BrowserContext): Promise<void> {
  const gone = new Promise((resolve) => context.once("close", resolve));
  const wire = await context.browser()?.newBrowserCDPSession();
  if (wire === undefined) throw new Error("no browser to crash");
  // The browser is gone before it can answer.
  wire.send("Browser.crash").catch(() => undefined);
  await gone;
}

function installed(): LaunchOptions & { readonly executablePath: string } {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error("no Chromium found; npm test says how to get it");
  }
  // Chromium refuses to start its sandbox as root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
  return { executablePath, args };
}
