import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdictOver } from "../../tests/support/brute-force.ts";
import { everyCompletion } from "../../tests/support/every-completion.ts";
import { smallCases } from "../../tests/support/small-life-event.ts";
import { writeLifeEvent, type WrittenLifeEvent } from "../../tests/support/write-life-event.ts";
import type { Answers } from "../model/answers.ts";
import { evaluate } from "./formula.ts";
import { learn, type Knowledge } from "./knowledge.ts";
import { openRuleBook } from "./rule-book.ts";
import { decideAll, type Verdict } from "./verdict.ts";

const yesOrNo = { type: "boolean" } as const;

function know(written: WrittenLifeEvent, answers: Answers): Knowledge {
  const learnt = learn(openRuleBook(writeLifeEvent(written)), answers);
  if (!learnt.ok) throw new Error(JSON.stringify(learnt.problem));
  return learnt.value;
}

function verdictOf(written: WrittenLifeEvent, answers: Answers = {}): Verdict | undefined {
  return decideAll(know(written, answers)).get("claim");
}

describe("a verdict", () => {
  const funeralBenefit: WrittenLifeEvent = {
    facts: {
      "deceased.age": { type: "number", min: 0, max: 130, unit: "years" },
      "deceased.health_insurance": { type: "choice", options: ["kokuho", "koki", "employee"] },
    },
    applies: { claim: 'deceased.health_insurance == "koki"' },
    impossible: ['deceased.age >= 75 and deceased.health_insurance in ["kokuho", "employee"]'],
  };

  it("is open while nobody has answered", () => {
    expect(verdictOf(funeralBenefit)).toBe("undecided");
  });

  it("follows from the answer that the rule names", () => {
    expect(verdictOf(funeralBenefit, { "deceased.health_insurance": "koki" })).toBe("applies");
    expect(verdictOf(funeralBenefit, { "deceased.health_insurance": "kokuho" })).toBe(
      "doesNotApply",
    );
  });

  it("follows from an age that leaves one insurance only", () => {
    expect(verdictOf(funeralBenefit, { "deceased.age": 80 })).toBe("applies");
    expect(verdictOf(funeralBenefit, { "deceased.age": 74 })).toBe("undecided");
  });

  it("stays open after わからない", () => {
    expect(verdictOf(funeralBenefit, { "deceased.health_insurance": "unknown" })).toBe("undecided");
  });

  it("needs no answer where both ways lead to the same result", () => {
    const eitherWay: WrittenLifeEvent = {
      facts: { "x.insured": yesOrNo, "x.employed": yesOrNo },
      applies: { claim: "(x.insured and x.employed) or (x.insured and not x.employed)" },
    };
    const knowledge = know(eitherWay, { "x.insured": true });
    const target = knowledge.book.applies.get("claim");
    expect(target && evaluate(target.holds, knowledge.open)).toBeUndefined();
    expect(decideAll(knowledge).get("claim")).toBe("applies");
  });

  it("needs no answer where what cannot be leaves one result", () => {
    const oneOfTwo: WrittenLifeEvent = {
      facts: { "x.spouse": yesOrNo, "x.parent": yesOrNo, "x.kin": yesOrNo },
      applies: { claim: "x.spouse or x.parent" },
      impossible: ["not x.spouse and not x.parent and not x.kin", "x.kin and not x.parent"],
    };
    const knowledge = know(oneOfTwo, {});
    const target = knowledge.book.applies.get("claim");
    expect(target && evaluate(target.holds, knowledge.open)).toBeUndefined();
    expect(decideAll(knowledge).get("claim")).toBe("applies");
  });
});

describe("verdicts on random rules", () => {
  it("are what trying every household gives", () => {
    fc.assert(
      fc.property(smallCases(), ({ lifeEvent, answers }) => {
        const learnt = learn(openRuleBook(lifeEvent), answers);
        if (!learnt.ok) return;
        const completions = everyCompletion(lifeEvent, answers);
        const expected = lifeEvent.procedures.map(({ id, appliesWhen }) => [
          id,
          verdictOver(completions, appliesWhen),
        ]);
        expect([...decideAll(learnt.value)]).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });
});
