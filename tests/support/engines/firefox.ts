import { launch, type Page } from "puppeteer-core";
import { findFirefox } from "../../../src/setup/find-engines.mjs";
import { longestStep, type Engine } from "./engine.ts";

/** Starts the installed Firefox. Throws where there is none. */
export async function launchFirefox(): Promise<Engine> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error("Firefox is not installed");
  const browser = await launch({ browser: "firefox", executablePath });
  const complaints: string[] = [];
  let page: Page | undefined;
  return {
    complaints,
    async open(address) {
      const before = page;
      page = await browser.newPage();
      await before?.close();
      page.setDefaultTimeout(longestStep);
      page.on("pageerror", (error) => complaints.push(String(error)));
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
