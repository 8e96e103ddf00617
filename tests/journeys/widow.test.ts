import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { widow } from "../support/households.ts";
import { meetResident, type Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { fill, matching } from "../support/words.ts";

/** Counted by hand from the death on Sunday, 15 November 2026 and the funeral on Wednesday, 18 November. */
const datesByHand = [
  // Day 7 with 15 November as day 1 is Saturday, 21 November; Monday the 23rd is a holiday.
  [
    "death-notification",
    "令和8年（2026年）11月24日（火曜日）",
    "Tuesday, 24 November 2026 (Reiwa 8)",
  ],
  // Day 10 with 16 November as day 1.
  [
    "pension-death-report-employees",
    "令和8年（2026年）11月25日（水曜日）",
    "Wednesday, 25 November 2026 (Reiwa 8)",
  ],
  // Day 14 with 16 November as day 1 is Sunday, 29 November.
  [
    "householder-change",
    "令和8年（2026年）11月30日（月曜日）",
    "Monday, 30 November 2026 (Reiwa 8)",
  ],
  ["ltc-loss", "令和8年（2026年）11月30日（月曜日）", "Monday, 30 November 2026 (Reiwa 8)"],
  // Four months from 16 November end with 15 March.
  ["final-tax-return", "令和9年（2027年）3月15日（月曜日）", "Monday, 15 March 2027 (Reiwa 9)"],
  // Three years from 16 November end with 15 November.
  [
    "inheritance-registration",
    "令和11年（2029年）11月15日（木曜日）",
    "Thursday, 15 November 2029 (Reiwa 11)",
  ],
  // Two years from the day after the funeral end with Saturday, 18 November; whether that moves on is not known.
  [
    "late-elderly-funeral-benefit",
    "令和10年（2028年）11月17日（金曜日）",
    "Friday, 17 November 2028 (Reiwa 10)",
  ],
] as const;

const firstDay = {
  ja: "令和8年（2026年）11月24日（火曜日）",
  en: "Tuesday, 24 November 2026 (Reiwa 8)",
} as const;

const becauseYouSaid = {
  ja: ["亡くなった方の年齢：81歳", "後期高齢者医療"],
  en: ["81 years", "Late-stage elderly medical system"],
} as const;

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

describe.each(["ja", "en"] as const)("a widow of 78 whose husband died at 81 (%s)", (language) => {
  let her: Resident;
  let screens = 0;

  beforeAll(async () => {
    her = await meetResident(guide.browser, guide.site.address, language);
    await her.opens();
    await her.begins();
  });

  afterAll(() => her.page.context().close());

  it("is told after at most six screens what is certain, and opens it", async () => {
    const { soFarTitle_other: title, backToQuestions } = her.words.app.result;
    const certain = her.finds("link", matching(her.words.app.question.soFar_other));
    while ((await certain.count()) === 0) {
      await her.answers(widow);
      await her.goesOn();
      screens += 1;
    }
    expect(screens).toBeLessThanOrEqual(6);

    const question = await her.reads();
    await her.follows(matching(her.words.app.question.soFar_other));
    expect(await her.reads()).toMatch(matching(title));
    await her.page.getByRole("article").first().waitFor();
    await her.follows(backToQuestions);
    expect(await her.reads()).toBe(question);
  });

  it("has answered everything after at most 18 screens", async () => {
    screens += (await her.answersAll(widow)).length;
    expect(await her.reads()).toBe(her.words.app.answers.title);
    // The list of answers is a screen too.
    expect(screens + 1).toBeLessThanOrEqual(18);
    await her.follows(her.words.app.answers.go);
  });

  it("reads first, in one calm sentence, how many things there are and the first date", async () => {
    const things = await her.page.getByRole("article").count();
    expect(await her.reads()).toBe(fill(her.words.app.result.title_other, { count: things }));
    const [, ...lines] = (await her.readsAll()).split("\n").filter((line) => line !== "");
    const sentence = fill(her.words.app.result.first, { day: firstDay[language] });
    expect(lines.slice(0, 2)).toContain(sentence);
  });

  it("sees then what cannot wait: the notification of death and at most two more", async () => {
    const headings = await her.page.getByRole("heading", { level: 2 }).allTextContents();
    expect(headings[0]).toBe(her.words.app.result.cannotWait);
    if (language === "ja") expect(headings[0]).toBe("まず、これだけは");
    const first = her.page.getByRole("list", {
      name: her.words.app.result.cannotWait,
      exact: true,
    });
    expect(await first.getByRole("article").count()).toBeLessThanOrEqual(3);
    expect(await first.innerText()).toContain(her.words.procedures["death-notification"]?.name);
  });

  it.each(datesByHand)("has for %s the date that is counted by hand", async (id, ja, en) => {
    expect(await thing(id).innerText()).toContain(language === "ja" ? ja : en);
  });

  it("sees each thing by the name staff will say, in Japanese in any language", async () => {
    const names = await her.page.getByRole("article").allInnerTexts();
    expect(names.length).toBeGreaterThan(15);
    for (const text of names) expect(text).toMatch(/[\p{Script=Han}\p{Script=Katakana}]{2}/u);
    const notification = thing("death-notification");
    await notification.getByText("死亡届", { exact: true }).waitFor();
    await notification.getByRole("heading").waitFor();
  });

  it("is one tap away from the papers and from what she said, and comes back to the same place", async () => {
    const { papers, because, becauseYouSaid: intro } = her.words.app.procedure;
    const name = her.words.procedures["late-elderly-funeral-benefit"]?.name ?? "";
    const look = fill(her.words.app.result.lookOf, { name });
    await her.follows(look);
    await her.sees("heading", papers);
    await her.sees("heading", because);
    const text = await her.readsAll();
    expect(text).toContain(intro);
    expect(becauseYouSaid[language].some((said) => text.includes(said))).toBe(true);
    await her.goesBack();
    await expect.poll(() => her.finds("link", look).evaluate(isFocused)).toBe(true);
  });

  it("ticks off what is done, and it stays ticked", async () => {
    const name = her.words.procedures["death-notification"]?.name ?? "";
    const done = fill(her.words.app.result.doneOf, { name });
    await her.marks("checkbox", done);
    await her.isKept();
    await her.page.reload();
    await her.sees("checkbox", done);
    expect(await her.finds("checkbox", done).isChecked()).toBe(true);
  });

  it("packs one bag, each paper once, and it stays packed", async () => {
    await her.follows(her.words.app.result.bag);
    expect(await her.reads()).toBe(her.words.app.bag.title);
    const papers = her.page.getByRole("checkbox");
    await papers.first().waitFor();
    const names = await papers.evaluateAll((boxes) => boxes.map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
    await papers.first().check({ force: true });
    await her.isKept();
    await her.page.reload();
    await papers.first().waitFor();
    expect(await papers.first().isChecked()).toBe(true);
    await her.goesBack();
  });

  it("is reminded of rare things until she has answered them, on at most three screens", async () => {
    const { rareTitle, rareGo, title_other: title } = her.words.app.result;
    await her.sees("heading", rareTitle);
    await her.follows(rareGo);
    const rare = await her.answersAll({
      answers: { "deceased.had_dog": true },
      days: {},
    });
    expect(rare.length).toBeLessThanOrEqual(3);
    expect(await her.reads()).toMatch(matching(title));
    await thing("dog-owner-change").waitFor();
    expect(await her.finds("heading", rareTitle).count()).toBe(0);
  });

  it("never meets an error of the browser", () => {
    expect(her.complaints).toEqual([]);
  });

  /** One thing to do on the result. */
  function thing(id: string): Locator {
    const plain = her.words.procedures[id]?.plain ?? id;
    return her.page
      .getByRole("article")
      .filter({ has: her.page.getByRole("heading", { name: plain, exact: true }) });
  }
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
