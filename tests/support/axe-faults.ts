import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

type RunOptions = Parameters<AxeBuilder["options"]>[0];

/** All of WCAG 2.2 AA and good practice, and beyond it contrast of 7:1 and the size of targets. */
export const everything: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
};

/** What other colours may change. */
export const contrast: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
};

/** What axe finds amiss on the page as it stands, or cannot decide: the rule and the elements. */
export async function findAxeFaults(page: Page, options: RunOptions): Promise<readonly string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ ...options, resultTypes: ["violations", "incomplete"] })
    .analyze();
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`,
  );
}
