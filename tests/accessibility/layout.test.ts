import { afterAll, beforeAll, expect, it } from "vitest";
import { findOverflow } from "../support/boxes.ts";
import { seeEveryScreen } from "../support/every-screen.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { languages } from "../../src/text/language.ts";

/** WCAG 1.4.12: what somebody may set to be able to read. */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p, li, dd { margin-block-end: 2em !important }";

/** Every width of a phone, a tablet and a screen beside every size of the settings. */
const widths = [320, 360, 768, 1280];
const sizes = ["1", "1.25", "1.5", "2"];

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it.each(languages)(
  "at 320 px and with letters twice or four times as large nothing leaves the screen (%s)",
  { timeout: 240_000 },
  async (language) => {
    const her = await guide.meet(language, { viewport: { width: 320, height: 640 } });
    const faults = new Set<string>();
    await her.opens();
    await her.follows(her.words.app.header.settings);
    await her.marks("radio", her.words.app.settings.sizes["2"]);
    await seeEveryScreen(her, async (screen) => {
      expect(await rootSize()).toBe("32px");
      for (const fault of await findOverflow(her.page)) faults.add(`${screen}: ${fault}`);
      await setSpacing(spacing);
      for (const fault of await findOverflow(her.page)) faults.add(`${screen}, spaced: ${fault}`);
      await setSpacing("");
      await setSize("4");
      for (const fault of await findOverflow(her.page)) faults.add(`${screen}, fourfold: ${fault}`);
      await setSize("2");
    });
    expect([...faults]).toEqual([]);

    function rootSize(): Promise<string> {
      return her.page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    }

    /** More than the settings offer: with the browser's own setting it comes to that. */
    function setSize(times: string): Promise<void> {
      return her.page.evaluate((size) => {
        document.documentElement.style.setProperty("--text-setting", size);
      }, times);
    }

    function setSpacing(css: string): Promise<void> {
      return her.page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, css);
    }
  },
);

it(
  "in every size of the settings nothing leaves a screen of 320, 360, 768 or 1280 px",
  { timeout: 240_000 },
  async () => {
    const her = await guide.meet();
    const faults = new Set<string>();
    await seeEveryScreen(her, async (screen) => {
      for (const width of widths) {
        await her.page.setViewportSize({ width, height: 640 });
        for (const size of sizes) {
          await her.page.evaluate((times) => {
            document.documentElement.style.setProperty("--text-setting", times);
          }, size);
          for (const fault of await findOverflow(her.page)) {
            faults.add(`${screen}, ${String(width)} px, ${size}: ${fault}`);
          }
        }
      }
      await her.page.setViewportSize({ width: 360, height: 640 });
      await her.page.evaluate(() => {
        document.documentElement.style.setProperty("--text-setting", "1");
      });
    });
    expect([...faults]).toEqual([]);
  },
);
