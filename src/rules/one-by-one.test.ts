import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyValue } from "../../tests/support/every-completion.ts";
import { smallCases } from "../../tests/support/small-life-event.ts";
import type { FactValue } from "../model/answers.ts";
import type { Fact } from "../model/life-event.ts";
import { groupConstraints } from "./constraint-groups.ts";
import { knowNothing, learn, learnMore, type Knowledge } from "./knowledge.ts";
import { isRelevant } from "./relevance.ts";
import { openRuleBook } from "./rule-book.ts";
import { decideAll } from "./verdict.ts";

/** Verdicts, and which facts still matter. */
function resultsOf(knowledge: Knowledge) {
  const { facts } = knowledge.book.lifeEvent;
  return {
    verdicts: [...decideAll(knowledge)],
    relevant: facts.filter(({ id }) => isRelevant(knowledge, id)).map(({ id }) => id),
  };
}

// Much is remembered from one answer to the next: none of it may show.
describe("results after one answer after the other", { timeout: 30_000 }, () => {
  it("are those after all answers at once", () => {
    fc.assert(
      fc.property(smallCases(), ({ lifeEvent, answers }) => {
        const book = openRuleBook(lifeEvent);
        const learnt = learn(book, answers);
        fc.pre(learnt.ok && Object.keys(lifeEvent.assume).length === 0);
        let knowledge = knowNothing(book);
        resultsOf(knowledge);
        for (const [fact, value] of Object.entries(answers)) {
          knowledge = learnMore(knowledge, { [fact]: value }) ?? knowledge;
          resultsOf(knowledge);
        }
        const atOnce = learn(openRuleBook(lifeEvent), answers);
        if (!atOnce.ok) throw new Error("the same answers contradict each other now");
        expect(resultsOf(knowledge)).toEqual(resultsOf(atOnce.value));
      }),
    );
  });

  it("follow the new answer after she went back and changed it", () => {
    fc.assert(
      fc.property(smallCases(), ({ lifeEvent }) => {
        const start = knowNothing(openRuleBook(lifeEvent));
        const after = (before: Knowledge, fact: Fact, value: FactValue) => {
          const more = learnMore(before, { [fact.id]: value });
          return more && resultsOf(more);
        };
        for (const fact of lifeEvent.facts) {
          for (const value of everyValue(fact)) {
            const anew = knowNothing(openRuleBook(lifeEvent));
            expect(after(start, fact, value)).toEqual(after(anew, fact, value));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("leave each fact tied to the constraints that grouping all of them anew would give", () => {
    fc.assert(
      fc.property(smallCases(), ({ lifeEvent, answers }) => {
        const book = openRuleBook(lifeEvent);
        let knowledge = knowNothing(book);
        for (const [fact, value] of Object.entries(answers)) {
          knowledge = learnMore(knowledge, { [fact]: value }) ?? knowledge;
        }
        const anew = groupConstraints(book.constraints, knowledge.open);
        expect(knowledge.constraintsAround.map((group) => new Set(group))).toEqual(
          anew.map((group) => new Set(group)),
        );
      }),
    );
  });
});
