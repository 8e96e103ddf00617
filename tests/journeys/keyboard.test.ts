import { afterAll, beforeAll, expect, it } from "vitest";
import { keyboardOf, type FocusStep } from "../support/hands.ts";
import { widow, type Household } from "../support/households.ts";
import type { Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { fill } from "../support/words.ts";

/** The widow does not know her pension matters well, so that she comes to every kind of control. */
const widowUnsureOfPensions: Household = {
  ...widow,
  answers: {
    ...widow.answers,
    "family.spouse_age": "unknown",
    "deceased.received_basic_pension": "unknown",
  },
};

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it("somebody without a mouse goes the whole way, and always sees where she is", async () => {
  const him = await guide.meet("ja", { viewport: { width: 1280, height: 800 } });
  const steps: FocusStep[] = [];
  him.hands = keyboardOf(him.page, (step) => steps.push(step));
  await him.opens();
  await him.begins();
  await him.answersAll(widowUnsureOfPensions, () => expectFocusOnHeading(him));
  await expectFocusOnHeading(him);
  await him.follows(him.words.app.answers.go);
  await expectFocusOnHeading(him);

  const look = fill(him.words.app.result.lookOf, { name: "世帯主変更届" });
  await him.follows(look);
  await expectFocusOnHeading(him);
  await him.follows(him.words.app.common.back);
  await expect.poll(() => him.finds("link", look).evaluate(isFocused)).toBe(true);

  const done = fill(him.words.app.result.doneOf, { name: "世帯主変更届" });
  await him.marks("checkbox", done);
  expect(await him.finds("checkbox", done).isChecked()).toBe(true);
  expect(await him.finds("checkbox", done).evaluate(isFocused)).toBe(true);

  expect(steps.length).toBeGreaterThan(100);
  expect(steps.filter(({ isOnBody }) => isOnBody)).toEqual([]);
  expect(steps.filter(({ hasRing }) => !hasRing)).toEqual([]);
  expect(steps.filter(({ isInWindow }) => !isInWindow)).toEqual([]);
});

it("Shift+Tab goes the same way back, and the first Tab skips the menu", async () => {
  const him = await guide.meet();
  await him.opens();
  await him.page.keyboard.press("Tab");
  expect(await him.finds("link", him.words.app.skip).evaluate(isFocused)).toBe(true);
  await him.page.keyboard.press("Enter");
  await expect.poll(() => him.page.getByRole("main").evaluate(isFocused)).toBe(true);
  await him.page.keyboard.press("Tab");
  const first = him.page.getByRole("main").locator("a, button, input").first();
  expect(await first.evaluate(isFocused)).toBe(true);
  await him.page.keyboard.press("Shift+Tab");
  expect(await him.finds("link", him.words.app.header.help).evaluate(isFocused)).toBe(true);
});

it("Enter in a field goes on, as the button does", async () => {
  const him = await guide.meet();
  await him.opens();
  await him.begins();
  await him.answers(widow);
  await him.arrivesBy(async () => {
    await him.finds("textbox", him.question("deceased.age")).focus();
    await him.page.keyboard.press("Enter");
  });
  expect(await him.reads()).toBe(him.words.topics["death-family"]?.title);
});

it("a box keeps the focus when it is ticked, even if that opens something", async () => {
  const him = await guide.meet();
  await him.opens();
  await him.begins();
  const item = him.words.facts["deceased.age"]?.label ?? "";
  const unknown = fill(him.words.app.question.unknownItem, { item });
  await him.marks("checkbox", unknown);
  await him.page.getByText(him.words.facts["deceased.age"]?.look ?? "").waitFor();
  expect(await him.finds("checkbox", unknown).evaluate(isFocused)).toBe(true);
  await him.finds("button", him.words.app.common.next).focus();
  await him.page.getByText(him.words.app.question.why).click();
  await him.page.getByText(him.words.app.question.whyBody).waitFor();
  await him.page.getByRole("group").getByRole("listitem").first().waitFor();
  expect(await him.page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
});

async function expectFocusOnHeading(resident: Resident): Promise<void> {
  expect(await resident.title().evaluate(isFocused)).toBe(true);
}

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
