import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seeEveryScreen } from "../support/every-screen.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { languages } from "../../src/text/language.ts";

type RunOptions = Parameters<AxeBuilder["options"]>[0];

const everything: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
};
const contrast: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
};

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it.each(languages)(
  "axe finds no fault on any screen, light or dark (%s)",
  { timeout: 300_000 },
  async (language) => {
    const her = await guide.meet(language);
    const faults: string[] = [];
    const seen: string[] = [];
    await seeEveryScreen(her, async (screen) => {
      for (const [colorScheme, options] of [
        ["light", everything],
        // The other colours change nothing but the contrast.
        ["dark", contrast],
      ] as const) {
        await her.page.emulateMedia({ colorScheme });
        const found = await new AxeBuilder({ page: her.page })
          .setLegacyMode()
          .options({ ...options, resultTypes: ["violations", "incomplete"] })
          .analyze();
        for (const { id, nodes } of [...found.violations, ...found.incomplete]) {
          faults.push(`${screen} (${colorScheme}): ${id} ${nodes.map(({ html }) => html).join()}`);
        }
      }
      seen.push(screen);
    });
    expect(seen.length).toBeGreaterThan(33);
    expect(faults).toEqual([]);
  },
);
