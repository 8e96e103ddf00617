import { describe, expect, it } from "vitest";
import { deathRules } from "../../tests/support/death.ts";
import { nextStep } from "../../tests/support/next-step.ts";
import type { WrittenInterview } from "../../tests/support/write-interview.ts";
import type { Answers, StartDays } from "../model/answers.ts";
import { possibleValues, visibleQuestions } from "./visible-questions.ts";
import { walkThrough } from "./walk.ts";

const yesOrNo = { type: "boolean" } as const;
const years = { type: "number", min: 0, max: 130, unit: "years" } as const;

const spouse: WrittenInterview = {
  facts: {
    "x.spouse": yesOrNo,
    "x.spouse_age": { ...years, askIf: "x.spouse" },
    "x.card": { ...yesOrNo, askIf: "x.spouse_age >= 60", otherwise: false },
  },
  applies: { pension: "x.spouse and x.spouse_age >= 60 and x.card" },
  topics: [{ id: "spouse", facts: ["x.spouse", "x.spouse_age", "x.card"] }],
};

function shown(written: WrittenInterview, marked: Answers): readonly string[] {
  return visibleQuestions(nextStep(written), marked).facts;
}

describe("a screen of questions", () => {
  it("shows a question only once the one it depends on is answered", () => {
    expect(shown(spouse, {})).toEqual(["x.spouse"]);
    expect(shown(spouse, { "x.spouse": true })).toEqual(["x.spouse", "x.spouse_age"]);
    expect(shown(spouse, { "x.spouse": true, "x.spouse_age": 78 })).toEqual([
      "x.spouse",
      "x.spouse_age",
      "x.card",
    ]);
  });

  it("does not show it where the answer rules it out", () => {
    expect(shown(spouse, { "x.spouse": false })).toEqual(["x.spouse"]);
    expect(shown(spouse, { "x.spouse": true, "x.spouse_age": 40 })).toEqual([
      "x.spouse",
      "x.spouse_age",
    ]);
  });

  it("shows it after わからない, which rules nothing out", () => {
    expect(shown(spouse, { "x.spouse": "unknown" })).toEqual(["x.spouse", "x.spouse_age"]);
  });

  it("takes away what an answer above has settled", () => {
    const either: WrittenInterview = {
      facts: { "x.house": yesOrNo, "x.land": yesOrNo },
      applies: { registration: "x.house or x.land" },
      topics: [{ id: "estate", facts: ["x.house", "x.land"] }],
    };
    expect(shown(either, {})).toEqual(["x.house", "x.land"]);
    expect(shown(either, { "x.house": true })).toEqual(["x.house"]);
  });

  it("brings back a question above that a later answer makes matter", () => {
    // The city decides about a paper for the house, and with the job about the pension.
    const tied: WrittenInterview = {
      facts: { "x.house": yesOrNo, "x.city": yesOrNo, "x.employed": yesOrNo, "x.pension": yesOrNo },
      applies: { claim: "x.pension", registration: "x.house", report: "x.employed" },
      papers: { registration: "x.city" },
      impossible: ["x.pension and x.city and x.employed"],
      topics: [
        { id: "first", facts: ["x.house", "x.city", "x.employed"] },
        { id: "pension", facts: ["x.pension"] },
      ],
    };
    expect(shown(tied, { "x.house": false })).toEqual(["x.house", "x.employed"]);
    expect(shown(tied, { "x.house": false, "x.employed": true })).toEqual([
      "x.house",
      "x.city",
      "x.employed",
    ]);
  });
});

describe("a list to tick", () => {
  const list: WrittenInterview = {
    facts: {
      "x.care": yesOrNo,
      "x.care_services": { ...yesOrNo, askIf: "x.care", otherwise: false },
      "x.house": yesOrNo,
      "x.land": yesOrNo,
    },
    applies: {
      "card-return": "x.care",
      refund: "x.care_services",
      registration: "x.house or x.land",
    },
    topics: [
      { id: "list", form: "checklist", facts: ["x.care", "x.care_services", "x.house", "x.land"] },
    ],
  };

  it("keeps every item, even one that another tick makes pointless", () => {
    expect(shown(list, {})).toEqual(["x.care", "x.house", "x.land"]);
    expect(shown(list, { "x.house": true })).toEqual(["x.care", "x.house", "x.land"]);
  });

  it("shows an item below its parent once that is ticked or not known", () => {
    const all = ["x.care", "x.care_services", "x.house", "x.land"];
    expect(shown(list, { "x.care": true })).toEqual(all);
    expect(shown(list, { "x.care": "unknown" })).toEqual(all);
    expect(shown(list, { "x.care": false })).not.toContain("x.care_services");
  });
});

describe("the days of a screen", () => {
  const funeral: WrittenInterview = {
    facts: { "x.insured": yesOrNo },
    applies: { burial: "x.insured" },
    countedFrom: { burial: "funeral" },
    startDays: [{ id: "funeral" }],
    topics: [{ id: "insurance", facts: ["x.insured"], startDays: ["funeral"] }],
  };
  const days = (marked: Answers): readonly string[] =>
    visibleQuestions(nextStep(funeral), marked).startDays;

  it("come after its questions, and only while a deadline is counted from them", () => {
    expect(days({})).toEqual([]);
    expect(days({ "x.insured": true })).toEqual(["funeral"]);
    expect(days({ "x.insured": "unknown" })).toEqual(["funeral"]);
    expect(days({ "x.insured": false })).toEqual([]);
  });
});

describe("the answers to choose from", () => {
  it("leave out what somebody of that age cannot have had", () => {
    const insurancesAt = (age: number): readonly unknown[] => {
      const { knowledge } = walkThrough(deathRules, { "deceased.age": age }, noDays);
      return possibleValues(knowledge, "deceased.health_insurance");
    };
    expect(insurancesAt(81)).toEqual(["koki", "welfare", "other", "none"]);
    expect(insurancesAt(50)).toEqual(expect.arrayContaining(["kokuho", "employee", "dependent"]));
    expect(insurancesAt(50)).not.toContain("koki");
  });
});

const noDays: StartDays = { "death-date": "unknown", "death-known": "unknown" };
