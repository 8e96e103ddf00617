import { describe, expect, it } from "vitest";
import { daysOfDeath } from "../../tests/support/days-of-death.ts";
import { day, deathRules } from "../../tests/support/death.ts";
import { nextStep } from "../../tests/support/next-step.ts";
import type { WrittenInterview } from "../../tests/support/write-interview.ts";
import type { Answers, StartDays } from "../model/answers.ts";
import { markedAnswers, readScreen } from "./read-screen.ts";
import { dateField, fieldsFrom, noneField, sameDayField, unknownField } from "./screen-fields.ts";
import { walkThrough, type Step } from "./walk.ts";

const today = day("2026-11-21");
const yesOrNo = { type: "boolean" } as const;

function read(
  step: Step,
  fields: Readonly<Record<string, string>>,
  earlier: { readonly answers: Answers; readonly startDays: StartDays } = noEarlier,
) {
  const result = readScreen(step, fields, earlier, today);
  return result.ok ? result.value : result.problem;
}

const noEarlier = { answers: {}, startDays: {} };
const said = (answers: Answers, startDays: StartDays = {}): unknown => ({ answers, startDays });

describe("a number", () => {
  const age: WrittenInterview = {
    facts: { "x.age": { type: "number", min: 0, max: 130, unit: "years" } },
    applies: { pension: "x.age >= 65" },
    topics: [{ id: "age", facts: ["x.age"] }],
  };
  const step = nextStep(age);

  it.each(["81", "８１", " 81 ", "81歳", "８１　歳"])(
    "is read however it is written: %s",
    (typed) => {
      expect(read(step, { "x.age": typed })).toEqual(said({ "x.age": 81 }));
    },
  );

  it.each([{}, { "x.age": "" }, { "x.age": "　" }])("that is not there is asked for", (fields) => {
    expect(read(step, fields)).toEqual([{ about: "x.age", kind: "not-answered" }]);
  });

  it.each(["eighty", "8十", "-1", "1.5", "昭和20"])("is not %s", (typed) => {
    expect(read(step, { "x.age": typed })).toEqual([{ about: "x.age", kind: "not-a-number" }]);
  });

  it("has limits, and is told them", () => {
    expect(read(step, { "x.age": "131" })).toEqual([
      { about: "x.age", kind: "outside-range", min: 0, max: 130 },
    ]);
    expect(read(step, { "x.age": "130" })).toEqual(said({ "x.age": 130 }));
    expect(read(step, { "x.age": "0" })).toEqual(said({ "x.age": 0 }));
  });

  it("need not be known, whatever is typed beside it", () => {
    const fields = { "x.age": "8", [unknownField("x.age")]: "yes" };
    expect(read(step, fields)).toEqual(said({ "x.age": "unknown" }));
  });
});

describe("a number that another one limits", () => {
  const people = { type: "number", min: 0, max: 99, unit: "people" } as const;
  const household: WrittenInterview = {
    facts: { "x.members": people, "x.adults": { ...people, atMost: "x.members" } },
    applies: { "new-head": "x.adults >= 2", moving: "x.members == 0" },
    topics: [{ id: "household", facts: ["x.members", "x.adults"] }],
  };
  const step = nextStep(household);

  it("may reach the limit but not pass it", () => {
    expect(read(step, { "x.members": "3", "x.adults": "3" })).toEqual(
      said({ "x.members": 3, "x.adults": 3 }),
    );
    expect(read(step, { "x.members": "3", "x.adults": "4" })).toEqual([
      { about: "x.adults", kind: "more-than", limit: 3 },
    ]);
  });

  it("is held to an answer of an earlier screen too", () => {
    const apart: WrittenInterview = {
      ...household,
      topics: [
        { id: "members", facts: ["x.members"] },
        { id: "adults", facts: ["x.adults"] },
      ],
    };
    const answers = { "x.members": 2 };
    expect(read(nextStep(apart, answers), { "x.adults": "3" }, { answers, startDays: {} })).toEqual(
      [{ about: "x.adults", kind: "more-than", limit: 2 }],
    );
  });

  it("is free where the limit is not known", () => {
    expect(read(step, { [unknownField("x.members")]: "yes", "x.adults": "4" })).toEqual(
      said({ "x.members": "unknown", "x.adults": 4 }),
    );
  });
});

describe("one of several answers", () => {
  it("is taken, わからない among them", () => {
    const step = insuranceAt(81);
    expect(read(step, insurance("koki"))).toMatchObject({
      answers: { "deceased.health_insurance": "koki" },
    });
    expect(read(step, insurance("unknown"))).toMatchObject({
      answers: { "deceased.health_insurance": "unknown" },
    });
  });

  it("does not fit where an earlier answer excludes it", () => {
    expect(read(insuranceAt(81), insurance("kokuho"))).toContainEqual({
      about: "deceased.health_insurance",
      kind: "does-not-fit",
    });
    expect(read(insuranceAt(60), insurance("koki"))).toContainEqual({
      about: "deceased.health_insurance",
      kind: "does-not-fit",
    });
  });

  it("does not fit where an answer on the same screen excludes it", () => {
    const step = nextStep({
      facts: {
        "x.old": yesOrNo,
        "x.insurance": { type: "choice", options: ["city", "late-elderly", "none"] },
      },
      applies: { card: 'x.insurance == "city"', "other-card": 'x.insurance == "late-elderly"' },
      papers: { card: "x.old" },
      impossible: ['x.old and x.insurance == "city"'],
      topics: [{ id: "insurance", facts: ["x.old", "x.insurance"] }],
    });
    expect(read(step, { "x.old": "no", "x.insurance": "city" })).toEqual(
      said({ "x.old": false, "x.insurance": "city" }),
    );
    expect(read(step, { "x.old": "yes", "x.insurance": "city" })).toEqual([
      { about: "x.insurance", kind: "does-not-fit" },
    ]);
  });

  it("is none that nobody offered", () => {
    expect(read(insuranceAt(81), insurance("pet"))).toContainEqual({
      about: "deceased.health_insurance",
      kind: "does-not-fit",
    });
  });

  function insuranceAt(age: number): Step {
    const { steps } = walkThrough(
      deathRules,
      { "deceased.age": age, "deceased.health_insurance": "unknown" },
      { "funeral-date": "unknown" },
    );
    const step = steps.find(({ facts }) => facts.includes("deceased.health_insurance"));
    if (step === undefined) throw new Error("nobody is asked for the insurance");
    return step;
  }

  function insurance(option: string): Readonly<Record<string, string>> {
    return {
      "deceased.health_insurance": option,
      [noneField]: "yes",
      [unknownField("funeral-date")]: "yes",
    };
  }
});

describe("yes or no", () => {
  const step = nextStep({
    facts: { "x.dog": yesOrNo, "x.grave": yesOrNo },
    applies: { dog: "x.dog", grave: "x.grave" },
    topics: [{ id: "things", facts: ["x.dog", "x.grave"] }],
  });

  it("is yes, no or わからない", () => {
    expect(read(step, { "x.dog": "yes", "x.grave": "no" })).toEqual(
      said({ "x.dog": true, "x.grave": false }),
    );
    expect(read(step, { "x.dog": "unknown", "x.grave": "no" })).toEqual(
      said({ "x.dog": "unknown", "x.grave": false }),
    );
  });

  it("has to be said; all that is missing is told at once, in the order of the screen", () => {
    expect(read(step, {})).toEqual([
      { about: "x.dog", kind: "not-answered" },
      { about: "x.grave", kind: "not-answered" },
    ]);
  });
});

describe("a question that an answer above takes away", () => {
  const step = nextStep({
    facts: {
      "x.spouse": yesOrNo,
      "x.married": { ...yesOrNo, askIf: "x.spouse", otherwise: false },
    },
    applies: { pension: "x.married" },
    topics: [{ id: "spouse", facts: ["x.spouse", "x.married"] }],
  });

  it("need not be answered, and what was marked there is left out", () => {
    expect(read(step, { "x.spouse": "no" })).toEqual(said({ "x.spouse": false }));
    expect(read(step, { "x.spouse": "no", "x.married": "yes" })).toEqual(
      said({ "x.spouse": false }),
    );
  });

  it("has to be answered while it is there", () => {
    expect(read(step, { "x.spouse": "yes" })).toEqual([
      { about: "x.married", kind: "not-answered" },
    ]);
  });
});

describe("a list to tick", () => {
  const step = nextStep({
    facts: {
      "x.care": yesOrNo,
      "x.services": { ...yesOrNo, askIf: "x.care", otherwise: false },
      "x.house": yesOrNo,
    },
    applies: { card: "x.care", refund: "x.services", registration: "x.house" },
    topics: [{ id: "list", form: "checklist", facts: ["x.care", "x.services", "x.house"] }],
  });

  it("takes what is not ticked as no", () => {
    expect(read(step, { "x.house": "yes" })).toEqual(said({ "x.care": false, "x.house": true }));
  });

  it("takes どれもない as no to everything it shows", () => {
    expect(read(step, { [noneField]: "yes" })).toEqual(said({ "x.care": false, "x.house": false }));
  });

  it("takes わからない for one item and no for the rest", () => {
    expect(read(step, { "x.house": "unknown" })).toEqual(
      said({ "x.care": false, "x.house": "unknown" }),
    );
  });

  it("has to have a mark, be it どれもない", () => {
    expect(read(step, {})).toEqual([{ about: "list", kind: "nothing-ticked" }]);
    // What was ticked below an item that is no longer ticked does not show.
    expect(read(step, { "x.services": "yes" })).toEqual([
      { about: "list", kind: "nothing-ticked" },
    ]);
  });

  it("cannot have どれもない and something", () => {
    const problem = [{ about: "list", kind: "none-and-some" }];
    expect(read(step, { "x.house": "yes", [noneField]: "yes" })).toEqual(problem);
    expect(read(step, { "x.house": "unknown", [noneField]: "yes" })).toEqual(problem);
  });
});

describe("the days of a death", () => {
  const step = daysOfDeath();

  it("are asked on the screen of his age, once that is told", () => {
    const { next } = walkThrough(deathRules, {}, {});
    if (next === undefined) throw new Error("the interview has a first screen");
    const about = (fields: Readonly<Record<string, string>>): unknown =>
      read(next, { [noneField]: "yes", ...fields });
    expect(about({})).toEqual([{ about: "deceased.age", kind: "not-answered" }]);
    const days = {
      ...typed("death-date", "reiwa", "8", "11", "15"),
      [sameDayField("death-known")]: "same",
    };
    expect(about({ "deceased.age": "81", ...days })).toMatchObject({
      answers: { "deceased.age": 81, "deceased.died_abroad": false },
      startDays: { "death-date": "2026-11-15", "death-known": "2026-11-15" },
    });
  });

  it("are read in an era with 元 and in full width", () => {
    const fields = {
      ...typed("death-date", "reiwa", "元", "１１", "5日"),
      [sameDayField("death-known")]: "same",
    };
    expect(read(step, fields)).toEqual(
      said({}, { "death-date": day("2019-11-05"), "death-known": day("2019-11-05") }),
    );
  });

  it("are counted in 令和 where no count of years is chosen, and in 西暦 where that is", () => {
    const reiwa = { "death-date/year": "8", "death-date/month": "11", "death-date/day": "15" };
    const same = { [sameDayField("death-known")]: "same" };
    expect(read(step, { ...reiwa, ...same })).toMatchObject({
      startDays: { "death-date": "2026-11-15" },
    });
    const western = typed("death-date", "western", "2026", "11", "15");
    expect(read(step, { ...western, ...same })).toMatchObject({
      startDays: { "death-date": "2026-11-15" },
    });
  });

  it("may differ", () => {
    const fields = {
      ...typed("death-date", "reiwa", "8", "11", "15"),
      [sameDayField("death-known")]: "other",
      ...typed("death-known", "reiwa", "8", "11", "18"),
    };
    expect(read(step, fields)).toEqual(
      said({}, { "death-date": day("2026-11-15"), "death-known": day("2026-11-18") }),
    );
  });

  it("need not be known", () => {
    const unknownDeath = { [unknownField("death-date")]: "yes" };
    const unknownBoth = said({}, { "death-date": "unknown", "death-known": "unknown" });
    expect(read(step, { ...unknownDeath, [sameDayField("death-known")]: "unknown" })).toEqual(
      unknownBoth,
    );
    // The same day as one that is not known is not known.
    expect(read(step, { ...unknownDeath, [sameDayField("death-known")]: "same" })).toEqual(
      unknownBoth,
    );
  });

  it("are asked for where they are missing", () => {
    expect(read(step, {})).toEqual([
      {
        about: "death-date",
        kind: "no-day",
        problem: { kind: "missing", parts: ["year", "month", "day"] },
      },
      { about: "death-known", kind: "not-answered" },
    ]);
  });

  it("cannot be 31 February, nor 昭和65年", () => {
    const same = { [sameDayField("death-known")]: "same" };
    expect(read(step, { ...typed("death-date", "reiwa", "8", "2", "31"), ...same })).toContainEqual(
      {
        about: "death-date",
        kind: "no-day",
        problem: { kind: "no-such-day", year: 2026, month: 2, lastDay: 28 },
      },
    );
    expect(read(step, { ...typed("death-date", "showa", "65", "1", "1"), ...same })).toContainEqual(
      {
        about: "death-date",
        kind: "no-day",
        problem: {
          kind: "year-outside-era",
          era: "showa",
          lastYear: 64,
          right: { era: "heisei", year: 2 },
        },
      },
    );
  });

  it("cannot be tomorrow, nor known before it happened", () => {
    const tomorrow = typed("death-date", "reiwa", "8", "11", "22");
    const known = { [sameDayField("death-known")]: "other" };
    expect(
      read(step, {
        ...tomorrow,
        ...known,
        ...typed("death-known", "reiwa", "8", "11", "21"),
      }),
    ).toEqual([{ about: "death-date", kind: "in-future" }]);
    expect(
      read(step, {
        ...typed("death-date", "reiwa", "8", "11", "15"),
        ...known,
        ...typed("death-known", "reiwa", "8", "11", "14"),
      }),
    ).toEqual([{ about: "death-known", kind: "too-early", than: "death-date" }]);
  });

  function typed(
    id: string,
    era: string,
    year: string,
    month: string,
    number: string,
  ): Readonly<Record<string, string>> {
    return {
      [dateField(id, "era")]: era,
      [dateField(id, "year")]: year,
      [dateField(id, "month")]: month,
      [dateField(id, "day")]: number,
    };
  }
});

describe("a month", () => {
  const refund: WrittenInterview = {
    facts: { "x.treated": yesOrNo },
    applies: { refund: "x.treated" },
    countedFrom: { refund: "treatment-month" },
    startDays: [{ id: "treatment-month", monthOnly: true, notAfterToday: true }],
    topics: [{ id: "treatment", facts: ["x.treated"], startDays: ["treatment-month"] }],
  };
  const step = nextStep(refund);
  const typed = {
    "x.treated": "yes",
    [dateField("treatment-month", "era")]: "reiwa",
    [dateField("treatment-month", "year")]: "8",
  };
  const month = dateField("treatment-month", "month");

  it("is its first day, and no day is asked for", () => {
    expect(read(step, { ...typed, [month]: "10" })).toEqual(
      said({ "x.treated": true }, { "treatment-month": day("2026-10-01") }),
    );
    expect(read(step, typed)).toEqual([
      {
        about: "treatment-month",
        kind: "no-day",
        problem: { kind: "missing", parts: ["month"] },
      },
    ]);
  });

  it("comes back as it was typed", () => {
    const answers = { "x.treated": true } as const;
    const fields = fieldsFrom(step, answers, { "treatment-month": day("2026-10-01") });
    expect(fields).toEqual({
      ...typed,
      [month]: "10",
      [sameDayField("treatment-month")]: "other",
    });
  });

  it("may be the present one, and not the next", () => {
    expect(read(step, { ...typed, [month]: "11" })).toMatchObject({
      startDays: { "treatment-month": "2026-11-01" },
    });
    expect(read(step, { ...typed, [month]: "12" })).toEqual([
      { about: "treatment-month", kind: "in-future" },
    ]);
  });
});

describe("what is marked so far", () => {
  const step = nextStep({
    facts: { "x.age": { type: "number", min: 0, max: 130, unit: "years" }, "x.dog": yesOrNo },
    applies: { pension: "x.age >= 65", dog: "x.dog" },
    topics: [{ id: "mixed", facts: ["x.age", "x.dog"] }],
  });

  it("is every answer that can be read, in the middle of typing too", () => {
    expect(markedAnswers(step, {})).toEqual({});
    expect(markedAnswers(step, { "x.age": "8" })).toEqual({ "x.age": 8 });
    expect(markedAnswers(step, { "x.age": "8x", "x.dog": "no" })).toEqual({ "x.dog": false });
    expect(markedAnswers(step, { "x.age": "800" })).toEqual({});
  });

  it("is no answer where a list has no mark", () => {
    const list = nextStep({
      facts: { "x.dog": yesOrNo, "x.grave": yesOrNo },
      applies: { dog: "x.dog", grave: "x.grave" },
      topics: [{ id: "list", form: "checklist", facts: ["x.dog", "x.grave"] }],
    });
    expect(markedAnswers(list, { "x.dog": "yes" })).toEqual({ "x.dog": true });
  });
});
