import { afterAll, beforeAll, expect, it } from "vitest";
import { contrast, everything, findAxeFaults } from "../support/axe-faults.ts";
import { seeEveryScreen } from "../support/every-screen.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { languages } from "../../src/text/language.ts";

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
        // The rest does not depend on colours, and the colours do not depend on the language.
        ...(language === "ja" ? ([["dark", contrast]] as const) : []),
      ] as const) {
        await her.page.emulateMedia({ colorScheme });
        for (const fault of await findAxeFaults(her.page, options)) {
          faults.push(`${screen} (${colorScheme}): ${fault}`);
        }
      }
      seen.push(screen);
    });
    expect(seen.length).toBeGreaterThan(33);
    expect(faults).toEqual([]);
  },
);
