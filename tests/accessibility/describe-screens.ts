import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languageNames, type Language } from "../../src/text/language.ts";
import { contrast, everything, findAxeFaults } from "../support/axe-faults.ts";
import { findBorderless, findOverflow, findSmallTargets } from "../support/boxes.ts";
import { seeEveryScreen } from "../support/every-screen.ts";
import { lookClosely, type ScreenReport } from "../support/look-closely.ts";
import { meetResident, type Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

type Rule = keyof Awaited<ReturnType<typeof examine>>["faults"];

/** Every width of a phone, a tablet and a screen beside every size of the settings. */
const widths = [320, 360, 768, 1280];
const sizes = ["1", "1.25", "1.5", "2"];

/** WCAG 1.4.12: what somebody may set to be able to read. */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p, li, dd { margin-block-end: 2em !important }";

const rules: readonly (readonly [string, Rule])[] = [
  ["axe finds no fault, in light colours", "axe, light"],
  ["axe finds no fault, in dark colours", "axe, dark"],
  ["nothing leaves a screen of 320, 360, 768 or 1280 px in any size of the settings", "outside"],
  ["nothing leaves 320 px with letters twice as large and wide spacing", "outside, spaced"],
  ["nothing leaves 320 px with letters four times as large", "outside, fourfold"],
  ["no letters are smaller than 18 px, readings above words aside", "small letters"],
  ["there is one heading, one menu and one content, behind a link that skips to it", "order"],
  ["the label stands above its field", "fields"],
  ["what has the focus lies under nothing that sticks to the window", "covered"],
  ["every day that was worked out or given is marked up as that day", "unmarked days"],
  ["there are 12 px between two things to press", "crowded"],
  ["everything that is pressed is large enough for a finger", "small targets"],
  ["every control keeps its edge in forced colours", "no edge"],
  ["nothing moves for whoever wants no movement", "moving"],
];

/**
 * Describes every kind of screen and every state of it in one language. The resident goes her way once, on 320 px with
 * letters twice as large, and each screen is looked at in every way before she goes on.
 */
export function describeScreens(language: Language): void {
  describe(`on every screen and in every state of it, in ${languageNames[language]}`, () => {
    const seen = new Map<string, Awaited<ReturnType<typeof examine>>>();
    let guide: RunningGuide;

    beforeAll(async () => {
      guide = await runGuide();
      const her = await meetResident(guide.browser, guide.site.address, language, {
        viewport: { width: 320, height: 640 },
      });
      await her.opens();
      await her.follows(her.words.app.header.settings);
      await her.marks("radio", her.words.app.settings.sizes["2"]);
      await seeEveryScreen(her, async (screen) => {
        expect(
          await her.page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
        ).toBe("32px");
        seen.set(screen, await examine(her));
      });
    }, 300_000);

    afterAll(() => guide.stop());

    it.each(rules)("%s", (_, rule) => {
      expect(seen.size).toBeGreaterThan(33);
      const faults = [...seen].flatMap(([screen, report]) =>
        report.faults[rule].map((fault) => `${screen}: ${fault}`),
      );
      expect(faults).toEqual([]);
    });

    it("help stands at the same place", () => {
      expect(new Set([...seen.values()].map(({ help }) => help))).toEqual(
        new Set([seen.get("start")?.help]),
      );
    });

    it("the tab says which screen it is: its heading, and the name of the guide", () => {
      for (const { title, heading } of seen.values()) {
        expect(title).toMatch(/ \| (?:しおり|Shiori)$/u);
        if (heading !== "") expect(title).toContain(heading);
      }
    });
  });
}

/** Looks at a screen in every way, and leaves it at 320 px with letters twice as large. */
async function examine(her: Resident) {
  const { page } = her;
  const size = (times: string): Promise<void> =>
    page.evaluate((setting) => {
      document.documentElement.style.setProperty("--text-setting", setting);
    }, times);
  const space = (css: string): Promise<void> =>
    page.evaluate((rule) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets = [sheet];
    }, css);

  await space(spacing);
  const spaced = await findOverflow(page);
  await space("");
  // More than the settings offer: with the browser's own setting it comes to that.
  await size("4");
  const fourfold = await findOverflow(page);

  const outside: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    for (const times of sizes) {
      await size(times);
      const found = await findOverflow(page);
      outside.push(...found.map((fault) => `${String(width)} px, ${times}: ${fault}`));
    }
  }

  await page.setViewportSize({ width: 360, height: 640 });
  await size("1");
  const report: ScreenReport = await lookClosely(page, her.words.app.header.help);
  const small = await findSmallTargets(page);
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const noEdge = await findBorderless(page);
  const moving = await page.evaluate(() =>
    document.getAnimations().map((animation) => animation.constructor.name),
  );
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  const light = await findAxeFaults(page, everything);
  await page.emulateMedia({ colorScheme: "dark" });
  // The rest does not depend on colours.
  const dark = await findAxeFaults(page, contrast);
  await page.emulateMedia({ colorScheme: "light" });

  await page.setViewportSize({ width: 320, height: 640 });
  await size("2");
  return {
    ...report,
    faults: {
      ...report.faults,
      outside,
      "outside, spaced": spaced,
      "outside, fourfold": fourfold,
      "small targets": small,
      "no edge": noEdge,
      moving,
      "axe, light": light,
      "axe, dark": dark,
    },
  };
}
