import { describe, expect, it } from "vitest";
import { death, deathRules } from "../../../../tests/support/death.ts";
import { nextStep } from "../../../../tests/support/next-step.ts";
import { speak } from "../../../../tests/support/real-words.ts";
import type { ScreenProblem } from "../../../interview/read-screen.ts";
import { walkThrough, type Step } from "../../../interview/walk.ts";
import type { Answers, FactId, StartDays } from "../../../model/answers.ts";
import type { TypedDateProblem } from "../../../model/typed-date.ts";
import { wordProblem } from "./problem-text.ts";

const ja = speak("ja");
const en = speak("en");

/** The screen of a topic, on the way of somebody who gave these answers and knows no day. */
function stepOf(topic: string, answers: Answers): Step {
  const noDays: StartDays = Object.fromEntries(death.startDays.map(({ id }) => [id, "unknown"]));
  const { steps } = walkThrough(deathRules, answers, noDays);
  const found = steps.find((step) => step.topic.id === topic);
  if (found === undefined) throw new Error(`nobody is asked about ${topic}`);
  return found;
}

const firstScreen = stepOf("death-person", {});

function worded(problem: ScreenProblem, step = firstScreen) {
  const { message, field, subject, about } = wordProblem(problem, step, ja);
  const inEnglish = wordProblem(problem, step, en);
  expect([inEnglish.field, inEnglish.about]).toEqual([field, about]);
  return { message, field, subject, inEnglish: inEnglish.message };
}

const aboutAge = { about: "deceased.age" };

describe("a problem with an answer", () => {
  it("says that something has to be chosen or written, and that わからない is fine", () => {
    const { message, field, subject, inEnglish } = worded({ ...aboutAge, kind: "not-answered" });
    expect(message).toContain("わからない");
    expect(inEnglish).toContain("I don't know");
    expect(field).toBe("deceased.age");
    expect(subject).toBe(ja.get("questions", "facts", "deceased.age", "label"));
  });

  it("gives an example of a number", () => {
    const { message, inEnglish } = worded({ ...aboutAge, kind: "not-a-number" });
    expect(message).toBe("数字で書いてください。例：81");
    expect(inEnglish).toContain("81");
  });

  it("says from where to where a number goes", () => {
    const problem = { ...aboutAge, kind: "outside-range", min: 0, max: 130 } as const;
    expect(worded(problem)).toMatchObject({
      message: "0から130までの数を書いてください。",
      inEnglish: "Write a number from 0 to 130.",
    });
  });

  it("says which number cannot be passed", () => {
    const problem = { about: "household.remaining_15plus", kind: "more-than", limit: 2 } as const;
    const { message, field, inEnglish } = worded(problem);
    expect(message).toContain("2人");
    expect(inEnglish).toContain("(2)");
    expect(field).toBe("household.remaining_15plus");
  });

  it("leads to the first answer that the screen offers, whatever age left out", () => {
    const insurance = stepOf("death-health", {
      "deceased.age": 81,
      "deceased.health_insurance": "unknown",
    });
    const about: FactId = "deceased.health_insurance";
    for (const kind of ["not-answered", "does-not-fit"] as const) {
      expect(worded({ about, kind }, insurance).field).toBe("deceased.health_insurance=koki");
    }
    expect(worded({ about, kind: "does-not-fit" }, insurance).message).toContain("前の答え");
  });

  it("leads to はい where it is yes or no, and to the item where it is one of a list", () => {
    const family = stepOf("death-family", { "family.spouse_exists": "unknown" });
    for (const kind of ["not-answered", "does-not-fit"] as const) {
      const problem = { about: "family.spouse_exists", kind } as const;
      expect(worded(problem, family).field).toBe("family.spouse_exists=yes");
    }
  });
});

describe("a problem with a list", () => {
  it("is about the whole screen and leads to どれもない", () => {
    for (const kind of ["nothing-ticked", "none-and-some"] as const) {
      const { message, field, subject, inEnglish } = worded({ about: "death-person", kind });
      expect(message).toContain("どれもない");
      expect(inEnglish).toContain("None of these");
      expect(field).toBe("none=yes");
      expect(subject).toBeUndefined();
    }
  });
});

describe("a problem with a day", () => {
  const noDay = (problem: TypedDateProblem) =>
    worded({ about: "death-date", kind: "no-day", problem });

  it("names the parts that are missing and leads to the first", () => {
    expect(noDay({ kind: "missing", parts: ["month", "day"] })).toMatchObject({
      message: "月と日を書いてください。",
      inEnglish: "Please fill in: Month, Day.",
      field: "death-date/month",
      subject: "亡くなった日",
    });
    expect(noDay({ kind: "missing", parts: ["era", "day"] }).field).toBe("death-date/day");
  });

  it("names the part that is no number", () => {
    expect(noDay({ kind: "not-a-number", part: "day" })).toMatchObject({
      message: "日は数字で書いてください。",
      inEnglish: "Day: please write a number.",
      field: "death-date/day",
    });
  });

  it("says how many days that month had", () => {
    const problem = { kind: "no-such-day", year: 2026, month: 2, lastDay: 28 } as const;
    expect(noDay(problem)).toMatchObject({
      message: "2026年2月は28日までです。",
      inEnglish: "Month 2 of 2026 has 28 days.",
      field: "death-date/day",
    });
  });

  it("says that there are twelve months", () => {
    expect(noDay({ kind: "no-such-month", month: 13 })).toMatchObject({
      message: "月は1から12までです。",
      field: "death-date/month",
    });
  });

  it("says that there is no such year", () => {
    expect(noDay({ kind: "no-such-year", year: 10_000 })).toMatchObject({
      message: "その年はありません。",
      field: "death-date/year",
    });
  });

  it("says what 昭和65年 really is", () => {
    const right = { era: "heisei", year: 2 } as const;
    const problem = { kind: "year-outside-era", era: "showa", lastYear: 64, right } as const;
    expect(noDay(problem)).toMatchObject({
      message: "昭和は64年までです。その年は平成2年です。",
      inEnglish: "Showa ended with year 64. That year is Heisei 2.",
      field: "death-date/year",
    });
  });

  it("says less where it knows less: 令和 has no last year yet, and nothing lies before 明治", () => {
    const unknownYear = {
      kind: "year-outside-era",
      lastYear: undefined,
      right: undefined,
    } as const;
    expect(noDay({ ...unknownYear, era: "reiwa" }).message).toBe("令和にその年はありません。");
    const beforeMeiji = { kind: "before-era", era: "meiji", right: undefined } as const;
    expect(noDay(beforeMeiji).message).toBe("その日は明治ではありません。");
  });

  it("says in which era a day on the wrong side of a change lies, 元年 included", () => {
    const after = { kind: "after-era", era: "heisei", right: { era: "reiwa", year: 1 } } as const;
    expect(noDay(after)).toMatchObject({
      message: "その日は令和元年です。",
      inEnglish: "That day is in Reiwa 1.",
      field: "death-date/year",
    });
    const before = {
      kind: "before-era",
      era: "reiwa",
      right: { era: "heisei", year: 31 },
    } as const;
    expect(noDay(before).message).toBe("その日は平成31年です。");
  });

  it("says that it is still to come, or before the death", () => {
    expect(worded({ about: "death-date", kind: "in-future" })).toMatchObject({
      message: "今日より先の日です。日にちを確かめてください。",
      field: "death-date/day",
    });
    const early = { about: "funeral-date", kind: "too-early", than: "death-date" } as const;
    expect(worded(early)).toMatchObject({
      message: "亡くなった日より前の日です。日にちを確かめてください。",
      field: "funeral-date/day",
      subject: "お葬式の日",
    });
  });

  it("leads to the month where no day is asked", () => {
    const step = nextStep({
      facts: { "x.treated": { type: "boolean" } },
      applies: { refund: "x.treated" },
      countedFrom: { refund: "treatment-month" },
      startDays: [{ id: "treatment-month", monthOnly: true, notAfterToday: true }],
      topics: [{ id: "treatment", facts: ["x.treated"], startDays: ["treatment-month"] }],
    });
    expect(worded({ about: "treatment-month", kind: "in-future" }, step).field).toBe(
      "treatment-month/month",
    );
  });

  it("leads to 同じ日 where it was not said whether it is the same", () => {
    const problem = { about: "death-known", kind: "not-answered" } as const;
    expect(worded(problem).field).toBe("death-known/same=same");
  });
});
