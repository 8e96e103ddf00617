import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  everyCompletion,
  isTrueFor,
  type Completion,
} from "../../tests/support/every-completion.ts";
import { conditionsOver, smallFacts } from "../../tests/support/small-life-event.ts";
import { conditionOf } from "../../tests/support/write-life-event.ts";
import type { Condition } from "../model/condition.ts";
import type { Fact, LifeEvent } from "../model/life-event.ts";
import { FactSpace } from "./fact-space.ts";
import { evaluate, formulaOf, isReadOnce, narrow, placesIn, type Formula } from "./formula.ts";

const facts: readonly Fact[] = [
  { id: "x.age", type: "number", min: 0, max: 99, unit: "years" },
  { id: "x.a", type: "boolean" },
  { id: "x.b", type: "boolean" },
  { id: "x.kind", type: "choice", options: ["red", "green", "blue"] },
];

function read(text: string): { space: FactSpace; formula: Formula } {
  const condition = conditionOf(text);
  const space = new FactSpace(facts, [condition]);
  return { space, formula: formulaOf(condition, space) };
}

describe("three-valued reading", () => {
  it.each([
    ["x.age >= 65 or x.age < 65", true],
    ["x.age >= 65 and x.age < 65", false],
    ['x.kind in ["red", "green"] or x.kind == "blue"', true],
    ['x.kind == "red" and not x.kind in ["red", "blue"]', false],
    ["x.a or always", true],
    ["x.a and not always", false],
    ["x.a or x.b", undefined],
    ["(x.a and x.b) or (x.a and not x.b)", undefined],
  ])("of %s with nothing known gives %s", (text, expected) => {
    const { space, formula } = read(text);
    expect(evaluate(formula, space.everything())).toBe(expected);
  });

  it("notices a fact that stands in two branches", () => {
    expect(isReadOnce(read("x.a and x.b").formula)).toBe(true);
    expect(isReadOnce(read("x.age >= 65 or x.age < 20").formula)).toBe(true);
    expect(isReadOnce(read("(x.a and x.b) or (x.a and x.age > 3)").formula)).toBe(false);
  });

  it("lists the facts it names once each", () => {
    expect(placesIn(read("x.b or (x.a and x.b)").formula)).toEqual(new Set([1, 2]));
  });
});

describe("a formula against its condition", () => {
  const cases = smallFacts().chain((small) =>
    fc.record({
      small: fc.constant(small),
      condition: conditionsOver(small, 3),
      kept: fc.array(fc.nat(), { minLength: small.length, maxLength: small.length }),
    }),
  );

  function opened(small: readonly Fact[], condition: Condition, kept: readonly number[]) {
    const space = new FactSpace(small, [condition]);
    const open = space.everything().map((bits, place) => bits & (kept[place] ?? 0) || bits);
    const within = everyCompletion(eventOf(small), {}).filter((completion) =>
      small.every(
        ({ id }, place) => (bitOf(space, place, completion, id) & (open[place] ?? 0)) > 0,
      ),
    );
    return { space, open, within };
  }

  it("holds for a household exactly where the condition does, and negated where it does not", () => {
    fc.assert(
      fc.property(cases, ({ small, condition }) => {
        const { space, within } = opened(small, condition, []);
        for (const completion of within) {
          const domains = Uint32Array.from(small, ({ id }, place) =>
            bitOf(space, place, completion, id),
          );
          const holds = isTrueFor(condition, completion);
          expect(evaluate(formulaOf(condition, space), domains)).toBe(holds);
          expect(evaluate(formulaOf(condition, space, true), domains)).toBe(!holds);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is only called true or false where every household left open agrees", () => {
    fc.assert(
      fc.property(cases, ({ small, condition, kept }) => {
        const { space, open, within } = opened(small, condition, kept);
        const formula = formulaOf(condition, space);
        const known = evaluate(formula, open);
        const results = new Set(within.map((completion) => isTrueFor(condition, completion)));
        if (known !== undefined) expect([...results]).toEqual([known]);
        else if (isReadOnce(formula)) expect(results.size).toBe(2);
      }),
    );
  });

  it("narrows away no value that a household fulfilling it has", () => {
    fc.assert(
      fc.property(cases, ({ small, condition, kept }) => {
        const { space, open, within } = opened(small, condition, kept);
        const before = open.slice();
        const outcome = narrow(formulaOf(condition, space), open);
        const fulfilling = within.filter((completion) => isTrueFor(condition, completion));
        if (outcome === "impossible") {
          expect(fulfilling).toEqual([]);
          return;
        }
        for (const completion of fulfilling) {
          small.forEach(({ id }, place) => {
            expect(bitOf(space, place, completion, id) & (open[place] ?? 0)).not.toBe(0);
          });
        }
        expect(outcome).toBe(
          before.every((bits, place) => bits === open[place]) ? "same" : "changed",
        );
      }),
    );
  });
});

function bitOf(space: FactSpace, place: number, completion: Completion, id: string): number {
  const value = completion[id];
  return value === undefined ? 0 : space.bitOf(place, value);
}

function eventOf(small: readonly Fact[]): LifeEvent {
  return {
    id: "small",
    facts: small,
    procedures: [],
    impossible: [],
    assume: {},
    startDays: [],
    sections: [],
  };
}
