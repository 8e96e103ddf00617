import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matters, resultConditions } from "../../tests/support/brute-force.ts";
import { everyCompletion } from "../../tests/support/every-completion.ts";
import { smallCases } from "../../tests/support/small-life-event.ts";
import { writeLifeEvent, type WrittenLifeEvent } from "../../tests/support/write-life-event.ts";
import type { Answers, FactId } from "../model/answers.ts";
import { learn } from "./knowledge.ts";
import { isRelevant, relevantFacts } from "./relevance.ts";
import { openRuleBook } from "./rule-book.ts";

const yesOrNo = { type: "boolean" } as const;

const pension: WrittenLifeEvent = {
  facts: {
    "family.spouse_exists": yesOrNo,
    "family.married_10years": {
      type: "boolean",
      askIf: "family.spouse_exists",
      otherwise: false,
    },
    "deceased.paid_10years": yesOrNo,
    "deceased.had_passport": yesOrNo,
    "applicant.is_proxy": yesOrNo,
    "deceased.had_dog": yesOrNo,
  },
  applies: {
    "widow-pension": "family.married_10years and deceased.paid_10years",
    "passport-return": "deceased.had_passport",
  },
  papers: { "widow-pension": "applicant.is_proxy" },
};

function worthAsking(written: WrittenLifeEvent, answers: Answers): readonly FactId[] {
  const lifeEvent = writeLifeEvent(written);
  const learnt = learn(openRuleBook(lifeEvent), answers);
  if (!learnt.ok) throw new Error(JSON.stringify(learnt.problem));
  const unanswered = lifeEvent.facts.map(({ id }) => id).filter((id) => !(id in answers));
  return relevantFacts(learnt.value, unanswered);
}

describe("a question is worth asking", () => {
  it("while it can change a verdict, a paper, or what its answer forces can", () => {
    expect(worthAsking(pension, {})).toEqual([
      "family.spouse_exists",
      "family.married_10years",
      "deceased.paid_10years",
      "deceased.had_passport",
      "applicant.is_proxy",
    ]);
  });

  it("no longer once the procedure it decides is out", () => {
    expect(worthAsking(pension, { "deceased.paid_10years": false })).toEqual([
      "deceased.had_passport",
    ]);
  });

  it("no longer once its parent is answered with no", () => {
    expect(worthAsking(pension, { "family.spouse_exists": false })).toEqual([
      "deceased.had_passport",
    ]);
  });

  it("though another one was answered with わからない", () => {
    expect(worthAsking(pension, { "family.married_10years": "unknown" })).toEqual([
      "family.spouse_exists",
      "deceased.paid_10years",
      "deceased.had_passport",
      "applicant.is_proxy",
    ]);
  });

  it("for one procedure alone where only that one is looked at", () => {
    const book = openRuleBook(writeLifeEvent(pension));
    const nothing = learn(book, {});
    const passport = book.applies.get("passport-return");
    if (!nothing.ok || passport === undefined) throw new Error("the passport has a rule");
    expect(isRelevant(nothing.value, "deceased.had_passport", [passport])).toBe(true);
    expect(isRelevant(nothing.value, "deceased.paid_10years", [passport])).toBe(false);
  });

  it("not where it only rules out what gives the same result anyway", () => {
    // Abroad no card was lost; but a lost one comes without a booklet, so it gave no claim in the first place.
    const ruledOut: WrittenLifeEvent = {
      facts: {
        "x.abroad": yesOrNo,
        "x.card": { type: "choice", options: ["new", "old", "lost"] },
        "x.booklet": yesOrNo,
      },
      applies: { claim: 'x.card == "new" and x.booklet' },
      impossible: ['x.abroad and x.card == "lost"', 'x.booklet and x.card == "lost"'],
    };
    expect(worthAsking(ruledOut, {})).toEqual(["x.card", "x.booklet"]);
  });

  it("where only a search shows what its answer forces", () => {
    // Without a spouse there is a parent or kin, and kin without a parent cannot be: so a parent, though no single rule says it.
    const forced: WrittenLifeEvent = {
      facts: { "x.spouse": yesOrNo, "x.parent": yesOrNo, "x.kin": yesOrNo },
      applies: { claim: "x.parent" },
      impossible: [
        "not x.spouse and not x.parent and not x.kin",
        "not x.spouse and x.kin and not x.parent",
      ],
    };
    expect(worthAsking(forced, {})).toEqual(["x.spouse", "x.parent"]);
  });
});

describe("relevance on random rules", () => {
  it("is what its definition gives over every pair of households", () => {
    fc.assert(
      fc.property(smallCases(), ({ lifeEvent, answers }) => {
        const learnt = learn(openRuleBook(lifeEvent), answers);
        if (!learnt.ok) return;
        const completions = everyCompletion(lifeEvent, answers);
        const conditions = resultConditions(lifeEvent.procedures);
        const facts = lifeEvent.facts.map(({ id }) => id);
        expect(relevantFacts(learnt.value, facts)).toEqual(
          facts.filter((fact) => matters(completions, fact, conditions)),
        );
      }),
      { numRuns: 600 },
    );
  });
});
