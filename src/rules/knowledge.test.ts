import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlySome } from "../../tests/support/brute-force.ts";
import { everyCompletion } from "../../tests/support/every-completion.ts";
import { smallCases } from "../../tests/support/small-life-event.ts";
import { writeLifeEvent } from "../../tests/support/write-life-event.ts";
import { learn, learnMore } from "./knowledge.ts";
import { openRuleBook } from "./rule-book.ts";

const book = openRuleBook(
  writeLifeEvent({
    facts: {
      "deceased.age": { type: "number", min: 0, max: 130, unit: "years" },
      "deceased.health_insurance": { type: "choice", options: ["kokuho", "koki", "employee"] },
      "deceased.had_driver_license": {
        type: "boolean",
        askIf: "deceased.age >= 16",
        otherwise: false,
      },
      "family.change": { type: "choice", options: ["divorce", "none"] },
    },
    impossible: [
      'deceased.age >= 75 and deceased.health_insurance in ["kokuho", "employee"]',
      'deceased.age < 65 and deceased.health_insurance == "koki"',
    ],
    assume: { "family.change": "none" },
  }),
);

function openAfter(answers: Parameters<typeof learn>[1]) {
  const learnt = learn(book, answers);
  if (!learnt.ok) return learnt.problem;
  return Object.fromEntries(
    book.lifeEvent.facts.map(({ id }, place) => [
      id,
      book.space.valuesIn(place, learnt.value.open[place] ?? 0),
    ]),
  );
}

describe("what answers leave open", () => {
  it("is one insurance for somebody who died at 80", () => {
    expect(openAfter({ "deceased.age": 80 })).toMatchObject({
      "deceased.health_insurance": ["koki"],
    });
  });

  it("is no driving licence for a child, though nobody was asked", () => {
    expect(openAfter({ "deceased.age": 9 })).toMatchObject({
      "deceased.had_driver_license": [false],
      "deceased.health_insurance": ["kokuho", "employee"],
    });
  });

  it("is an age of 16 or more for somebody who drove", () => {
    expect(openAfter({ "deceased.had_driver_license": true })).toMatchObject({
      "deceased.age": [16, 65, 75],
    });
  });

  it("is everything after わからない", () => {
    expect(openAfter({ "deceased.health_insurance": "unknown" })).toMatchObject({
      "deceased.age": [0, 16, 65, 75],
      "deceased.health_insurance": ["kokuho", "koki", "employee"],
    });
  });

  it("keeps to what the event assumes until the resident says otherwise", () => {
    expect(openAfter({})).toMatchObject({ "family.change": ["none"] });
    expect(openAfter({ "family.change": "divorce" })).toMatchObject({
      "family.change": ["divorce"],
    });
    expect(openAfter({ "family.change": "unknown" })).toMatchObject({
      "family.change": ["divorce", "none"],
    });
  });
});

describe("answers that cannot be taken", () => {
  it("name the fact that nobody knows", () => {
    expect(openAfter({ "deceased.height": 160 })).toEqual({
      kind: "unknown-fact",
      fact: "deceased.height",
    });
  });

  it("name the fact whose answer is none of its values", () => {
    const problem = { kind: "outside-domain", fact: "deceased.age" };
    expect(openAfter({ "deceased.age": 131 })).toEqual(problem);
    expect(openAfter({ "deceased.age": "80" })).toEqual(problem);
  });

  it("name only those that clash", () => {
    expect(
      openAfter({
        "family.change": "none",
        "deceased.age": 80,
        "deceased.had_driver_license": true,
        "deceased.health_insurance": "kokuho",
      }),
    ).toEqual({
      kind: "contradiction",
      facts: ["deceased.age", "deceased.health_insurance"],
    });
  });

  it("contradict each other exactly where no household has them all", () => {
    fc.assert(
      fc.property(smallCases(), ({ lifeEvent, answers }) => {
        const learnt = learn(openRuleBook(lifeEvent), answers);
        expect(learnt.ok).toBe(everyCompletion(lifeEvent, answers).length > 0);
        if (learnt.ok || learnt.problem.kind !== "contradiction") return;
        const { facts } = learnt.problem;
        const isPossible = (some: readonly string[]): boolean =>
          everyCompletion(lifeEvent, onlySome(answers, some)).length > 0;
        expect(isPossible(facts)).toBe(false);
        const smaller = facts.map((fact) => facts.filter((other) => other !== fact));
        expect(smaller.every(isPossible)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("answers one screen after the other", () => {
  it("leave open what all of them at once leave open", () => {
    const cases = fc.record({ small: smallCases(), first: fc.nat({ max: 6 }) });
    fc.assert(
      fc.property(cases, ({ small: { lifeEvent, answers }, first }) => {
        const rules = openRuleBook(lifeEvent);
        const given = Object.entries(answers).filter(([fact]) => !(fact in lifeEvent.assume));
        const before = learn(rules, Object.fromEntries(given.slice(0, first)));
        if (!before.ok) return;
        const after = learnMore(before.value, Object.fromEntries(given.slice(first)));
        const together = learn(rules, Object.fromEntries(given));
        expect(after?.open).toEqual(together.ok ? together.value.open : undefined);
        expect(after?.answers).toEqual(together.ok ? together.value.answers : undefined);
      }),
      { numRuns: 200 },
    );
  });

  it("lose no value that some household still has", () => {
    fc.assert(
      fc.property(smallCases(), ({ lifeEvent, answers }) => {
        const rules = openRuleBook(lifeEvent);
        const learnt = learn(rules, answers);
        if (!learnt.ok) return;
        for (const completion of everyCompletion(lifeEvent, answers)) {
          lifeEvent.facts.forEach(({ id }, place) => {
            const bit = rules.space.bitOf(place, completion[id] ?? "");
            expect((learnt.value.open[place] ?? 0) & bit).not.toBe(0);
          });
        }
      }),
    );
  });
});
