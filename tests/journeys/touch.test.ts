import type { CDPSession, Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { widow } from "../support/households.ts";
import type { Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

let guide: RunningGuide;
let her: Resident;
let finger: CDPSession;

beforeAll(async () => {
  guide = await runGuide();
});

beforeEach(async () => {
  her = await guide.meet("ja", { hasTouch: true, isMobile: true });
  await her.opens();
  await her.begins();
  finger = await her.page.context().newCDPSession(her.page);
});

afterAll(() => guide.stop());

it("a hand that scrolls over a choice chooses nothing", async () => {
  const choice = her.finds("checkbox", "海外で亡くなった");
  await touch(choice, [0, -10, -20, -30, -40]);
  expect(await her.page.getByRole("checkbox", { checked: true }).count()).toBe(0);
});

it("a hand that trembles chooses all the same", async () => {
  const choice = her.finds("checkbox", "海外で亡くなった");
  await touch(choice, [0, 3, -2, 5]);
  await expect.poll(() => choice.isChecked()).toBe(true);
});

it("pressing 次へ進む twice goes on once", async () => {
  await her.answers(widow);
  await her.arrivesBy(() => her.finds("button", her.words.app.common.next).dblclick());
  expect(await her.reads()).toBe(her.words.topics["death-family"]?.title);
  expect(await her.page.getByRole("alert").count()).toBe(0);
});

it("pressing 始める twice begins one journey", async () => {
  await her.follows(her.words.app.header.start);
  await her.follows(new RegExp(`^${her.words.app.events.death.name}`, "u"));
  await her.arrivesBy(() => her.finds("link", her.words.app.explanation.begin).dblclick());
  await her.sees("button", her.words.app.common.next);
  await her.answers(widow);
  await her.goesOn();
  await her.isKept();
  await her.follows(her.words.app.header.start);
  const kept = her.page.getByRole("link", { name: her.words.app.start.continue });
  await kept.first().waitFor();
  expect(await kept.count()).toBe(1);
});

it("pressing twice keeps a note once", async () => {
  const { accessibility, trust } = her.words.app;
  await her.follows(her.words.app.header.help);
  await her.follows(accessibility.title);
  await her.finds("textbox", accessibility.reportLabel).fill("押しにくい");
  await her.finds("button", trust.keep).dblclick({ delay: 20 });
  await her.page.getByText(trust.kept, { exact: true }).waitFor();
  expect(await her.page.getByText(accessibility.reportEmpty).count()).toBe(0);
  await her.follows(accessibility.see);
  await her.page.getByText("押しにくい", { exact: true }).waitFor();
  expect(await her.page.getByText("押しにくい", { exact: true }).count()).toBe(1);
});

/** A finger goes down on a choice, moves up and down by these pixels, and is lifted. */
async function touch(choice: Locator, path: readonly number[]): Promise<void> {
  await choice.scrollIntoViewIfNeeded();
  const box = await choice.boundingBox();
  if (box === null) throw new Error("nothing to touch");
  const [x, y] = [box.x + 60, box.y + box.height / 2];
  for (const [at, move] of path.entries()) {
    await finger.send("Input.dispatchTouchEvent", {
      type: at === 0 ? "touchStart" : "touchMove",
      touchPoints: [{ x, y: y + move }],
    });
  }
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
