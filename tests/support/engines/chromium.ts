import type { Page } from "playwright-core";
import { launchBrowser } from "../browser.ts";
import { longestStep, type Engine } from "./engine.ts";

/** Starts the installed Chromium. */
export async function launchChromium(): Promise<Engine> {
  const browser = await launchBrowser();
  const context = await browser.newContext();
  context.setDefaultTimeout(longestStep);
  const complaints: string[] = [];
  let page: Page | undefined;
  return {
    complaints,
    async open(address) {
      await page?.close();
      page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(address);
    },
    async run(body) {
      const value: unknown = await page?.evaluate(`(async () => {${body}})()`);
      return value;
    },
    close: () => browser.close(),
  };
}
