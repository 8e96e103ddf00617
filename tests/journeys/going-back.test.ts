import { afterAll, beforeAll, expect, it } from "vitest";
import { daughterWhoKnowsNothing, widow } from "../support/households.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it("the browser's back brings back the question, her answer and the focus", async () => {
  const her = await guide.meet();
  await her.opens();
  await her.begins();
  const first = await her.reads();
  await her.answers(widow);
  await her.goesOn();
  const second = await her.reads();

  await her.goesBack();
  expect(await her.reads()).toBe(first);
  const age = her.finds("textbox", her.question("deceased.age"));
  expect(await age.inputValue()).toBe("81");
  expect(await her.finds("checkbox", her.words.app.question.none).isChecked()).toBe(true);
  expect(await her.page.evaluate(() => document.activeElement === document.body)).toBe(false);

  await her.goesOn();
  expect(await her.reads()).toBe(second);
  await her.follows(her.words.app.common.back);
  expect(await her.reads()).toBe(first);
});

it("changing an answer drops what no longer belongs to it, says what, and asks what is new", async () => {
  const her = await guide.meet();
  const insurance = her.words.facts["deceased.health_insurance"];
  await her.opens();
  await her.begins();
  await her.answersAll(widow);
  expect(await her.reads()).toBe(her.words.app.answers.title);
  expect(await her.readsAll()).toContain("後期高齢者医療");

  await her.changes("death-person");
  await her.finds("textbox", her.question("deceased.age")).fill("50");
  await her.goesOn();
  // At 50 nobody has the insurance for those of 75 and more.
  await her.page.getByText(her.words.app.question.dropped).waitFor();
  await her.page
    .getByRole("status")
    .getByRole("listitem")
    .filter({ hasText: insurance?.label ?? "" })
    .waitFor();

  await her.answersAll({
    ...widow,
    answers: { ...widow.answers, "deceased.age": 50, "deceased.health_insurance": "kokuho" },
  });
  expect(await her.reads()).toBe(her.words.app.answers.title);
  expect(await her.readsAll()).not.toContain("後期高齢者医療");
  await her.follows(her.words.app.answers.go);
  expect(await her.readsAll()).toContain(her.words.procedures["nhi-funeral-benefit"]?.name);
});

it("a dropped answer is told on the list of answers, where nothing new is to be asked", async () => {
  const her = await guide.meet();
  await her.opens();
  await her.begins();
  await her.walksToResult(widow);
  await her.follows(her.words.app.result.rareGo);
  await her.answersAll({
    answers: { "estate.forest": true },
    days: {},
  });
  await her.follows(her.words.app.result.answers);
  await her.changes("death-estate");
  const land = her.words.facts["estate.real_estate"]?.label ?? "";
  await her.finds("checkbox", land).uncheck({ force: true });
  await her.goesOn();
  expect(await her.reads()).toBe(her.words.app.answers.title);
  const dropped = her.words.facts["estate.forest"]?.label ?? "";
  await her.page.getByRole("status").getByText(dropped).waitFor();
});

it("somebody who knows nothing gets through, and hears what to ask at the counter and where to look", async () => {
  const her = await guide.meet();
  await her.opens();
  await her.begins();
  const screens = await her.answersAll(daughterWhoKnowsNothing);
  expect(screens.length).toBeGreaterThan(5);
  await her.follows(her.words.app.answers.go);
  await her.sees("heading", "窓口で確かめること");
  const open = her.page.getByRole("list", { name: "窓口で確かめること" }).getByRole("article");
  expect(await open.count()).toBeGreaterThan(10);
  const license = open.filter({
    hasText: her.words.procedures["driver-license-return"]?.name ?? "",
  });
  await license.getByText(her.words.app.result.missing, { exact: true }).click();
  await license.getByText(her.words.facts["deceased.had_driver_license"]?.look ?? "").waitFor();
});
