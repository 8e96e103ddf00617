import type { Browser, BrowserContextOptions } from "playwright-core";
import { onTestFinished } from "vitest";
import type { Language } from "../../src/text/language.ts";
import { launchBrowser } from "./browser.ts";
import { meetResident, type Resident } from "./resident.ts";
import { serveSite, type ServedSite } from "./serve.ts";

/** The guide as it is served, and a browser to open it with. */
export interface RunningGuide {
  readonly browser: Browser;
  readonly site: ServedSite;
  /** A resident whose phone is put away when the test is over. */
  readonly meet: (language?: Language, options?: BrowserContextOptions) => Promise<Resident>;
  readonly stop: () => Promise<void>;
}

/** Serves the built guide and starts the installed Chromium. */
export async function runGuide(): Promise<RunningGuide> {
  const [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  return {
    browser,
    site,
    meet: async (language, options) => {
      const resident = await meetResident(browser, site.address, language, options);
      onTestFinished(() => resident.page.context().close());
      return resident;
    },
    stop: async () => {
      await browser.close();
      await site.stop();
    },
  };
}
