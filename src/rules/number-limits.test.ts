import { describe, expect, it } from "vitest";
import { writeLifeEvent, type WrittenFact } from "../../tests/support/write-life-event.ts";
import type { Answers, FactId } from "../model/answers.ts";
import { learn, learnMore } from "./knowledge.ts";
import { openRuleBook, type RuleBook } from "./rule-book.ts";
import { decideAll } from "./verdict.ts";

const people = (atMost?: FactId): WrittenFact => ({
  type: "number",
  min: 0,
  max: 99,
  unit: "people",
  ...(atMost === undefined ? {} : { atMost }),
});

const household = openRuleBook(
  writeLifeEvent({
    facts: {
      "household.members": people(),
      "household.adults": people("household.members"),
      "household.drivers": people("household.adults"),
    },
    applies: { "householder-change": "household.adults >= 2" },
  }),
);

function verdictAfter(book: RuleBook, answers: Answers) {
  const learnt = learn(book, answers);
  return learnt.ok ? decideAll(learnt.value).get("householder-change") : learnt.problem;
}

describe("a number that another one limits", () => {
  it("cannot reach two adults in a household of one", () => {
    expect(verdictAfter(household, { "household.members": 1 })).toBe("doesNotApply");
    expect(verdictAfter(household, { "household.members": 2 })).toBe("undecided");
  });

  it("raises what limits it: with two drivers there are two adults", () => {
    expect(verdictAfter(household, { "household.drivers": 2 })).toBe("applies");
  });

  it("contradicts a smaller limit even where the rules tell the two numbers not apart", () => {
    const contradiction = {
      kind: "contradiction",
      facts: ["household.members", "household.drivers"],
    };
    const answers = { "household.members": 4, "household.drivers": 5 };
    expect(verdictAfter(household, answers)).toEqual(contradiction);
    expect(verdictAfter(household, { ...answers, "household.adults": "unknown" })).toEqual(
      contradiction,
    );
    expect(verdictAfter(household, { ...answers, "household.members": 5 })).toBe("applies");
  });

  it("cannot exceed what the event assumes, or what an unasked fact takes", () => {
    const assumed = openRuleBook({ ...household.lifeEvent, assume: { "household.members": 4 } });
    expect(verdictAfter(assumed, { "household.drivers": 5 })).toMatchObject({
      kind: "contradiction",
    });
    expect(verdictAfter(assumed, { "household.drivers": 4 })).toBe("applies");
  });

  it("is refused as a further answer where it is too large", () => {
    const four = learn(household, { "household.members": 4 });
    if (!four.ok) throw new Error("four members are no contradiction");
    expect(learnMore(four.value, { "household.adults": 5 })).toBeUndefined();
    expect(learnMore(four.value, { "household.adults": 4 })).toBeDefined();
  });
});
