import { afterAll, beforeAll, expect, it } from "vitest";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it("a reader hears once, in one sentence, that the answers are kept, and not at every key", async () => {
  const her = await guide.meet();
  await her.opens();
  await her.begins();
  await her.page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset["told"] = "";
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          "[role=status], [role=alert], [aria-live]",
        );
        const text = region?.textContent.trim() ?? "";
        if (text !== "") dataset["told"] += `${text}\n`;
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  const field = her.finds("textbox", her.question("deceased.age"));
  for (const typed of ["8", "81", "8", "82", "8", "81"]) {
    await field.fill(typed);
    await her.isKept();
  }
  const log = (await her.page.locator("html").getAttribute("data-told")) ?? "";
  const told = log.split("\n").filter((sentence) => sentence !== "");
  const { kept } = her.words.app.common;
  expect(told.filter((sentence) => sentence !== kept)).toEqual([]);
  expect(told.length).toBeLessThanOrEqual(1);
  expect(await her.page.getByRole("status").filter({ hasText: kept }).count()).toBe(1);
});
