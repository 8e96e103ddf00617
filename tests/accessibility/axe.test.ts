import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seeEveryScreen } from "../support/every-screen.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const rules = { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } };

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it.each(["ja", "en"] as const)(
  "axe finds no fault on any screen, light or dark (%s)",
  { timeout: 180_000 },
  async (language) => {
    const her = await guide.meet(language);
    const faults: string[] = [];
    const seen: string[] = [];
    await seeEveryScreen(her, async (screen) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await her.page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page: her.page })
          .setLegacyMode()
          .options({ runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] })
          .analyze();
        for (const { id, nodes } of violations) {
          faults.push(`${screen} (${colorScheme}): ${id} ${nodes.map(({ html }) => html).join()}`);
        }
      }
      seen.push(screen);
    });
    expect(seen.length).toBeGreaterThan(25);
    expect(faults).toEqual([]);
  },
);
