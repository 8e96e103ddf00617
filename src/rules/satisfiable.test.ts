import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTrueFor, type Completion } from "../../tests/support/every-completion.ts";
import { conditionsOver, smallFacts } from "../../tests/support/small-life-event.ts";
import type { Condition } from "../model/condition.ts";
import type { Fact } from "../model/life-event.ts";
import { exactDomains } from "./exact-domains.ts";
import { FactSpace } from "./fact-space.ts";
import { formulaOf, itself, type VariableOf } from "./formula.ts";
import { propagate, satisfiable, solve, type Demand } from "./satisfiable.ts";

/** A few facts, some demands over them, and for each fact a number that says which of its values are left. */
const cases = smallFacts().chain((facts) =>
  fc.record({
    facts: fc.constant(facts.slice(0, 4)),
    demanded: fc.array(conditionsOver(facts.slice(0, 4)), { minLength: 1, maxLength: 4 }),
    left: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    tied: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  }),
);

describe("the search for a household that meets all demands", () => {
  it("finds one exactly where there is one", () => {
    fc.assert(
      fc.property(cases, ({ facts, demanded, left }) => {
        const { space, domains, demands } = prepare(facts, demanded, left);
        const found = choicesOf(domains).some((choice) => meets(space, facts, demanded, choice));
        expect(satisfiable(domains, demands)).toBe(found);
      }),
    );
  });

  it("leaves only values from which any choice will do", () => {
    fc.assert(
      fc.property(cases, ({ facts, demanded, left }) => {
        const { space, domains, demands } = prepare(facts, demanded, left);
        const solution = solve(domains, demands);
        for (const choice of solution === undefined ? [] : choicesOf(solution)) {
          expect(meets(space, facts, demanded, choice)).toBe(true);
        }
      }),
    );
  });

  it("tells for every value whether a household with it meets all demands", () => {
    fc.assert(
      fc.property(cases, ({ facts, demanded, left }) => {
        const { space, domains, demands } = prepare(facts, demanded, left);
        const meeting = choicesOf(domains).filter((choice) =>
          meets(space, facts, demanded, choice),
        );
        const possible = Array.from(domains, (_, place) =>
          meeting.reduce((bits, choice) => bits | (choice[place] ?? 0), 0),
        );
        const exact = exactDomains(domains, demands);
        expect(exact && [...exact]).toEqual(meeting.length === 0 ? undefined : possible);
      }),
    );
  });

  it("loses none of them while it narrows", () => {
    fc.assert(
      fc.property(cases, ({ facts, demanded, left }) => {
        const { space, domains, demands } = prepare(facts, demanded, left);
        const meeting = choicesOf(domains).filter((choice) =>
          meets(space, facts, demanded, choice),
        );
        const narrowed = domains.slice();
        if (!propagate(narrowed, demands)) {
          expect(meeting).toEqual([]);
          return;
        }
        for (const choice of meeting) {
          expect(choice.every((bit, place) => (bit & (narrowed[place] ?? 0)) !== 0)).toBe(true);
        }
      }),
    );
  });
});

describe("two households side by side", () => {
  it("share a fact as soon as its value in the first is one of the tied ones", () => {
    fc.assert(
      fc.property(cases, ({ facts, demanded: [first, second], left, tied }) => {
        if (first === undefined || second === undefined) return;
        const size = facts.length;
        const space = new FactSpace(facts, [first, second]);
        const domains = new Uint32Array([...space.everything(), ...space.everything()]).map(
          (bits, variable) => bits & (left[variable] ?? 0) || bits,
        );
        const ofSecond: VariableOf = (place) => size + place;
        const demands = [
          { formula: formulaOf(first, space), variableOf: itself },
          { formula: formulaOf(second, space), variableOf: ofSecond },
        ];
        const ties = facts.map((_, place) => ({
          from: place,
          to: size + place,
          bits: (tied[place] ?? 0) & space.allAt(place),
        }));
        const isPair = (choice: readonly number[]): boolean =>
          meets(space, facts, [first], choice.slice(0, size)) &&
          meets(space, facts, [second], choice.slice(size)) &&
          ties.every(
            ({ from, to, bits }) =>
              ((choice[from] ?? 0) & bits) === 0 || choice[from] === choice[to],
          );
        expect(satisfiable(domains, demands, ties)).toBe(choicesOf(domains).some(isPair));
      }),
      { numRuns: 60 },
    );
  });
});

function prepare(
  facts: readonly Fact[],
  demanded: readonly Condition[],
  left: readonly number[],
): { space: FactSpace; domains: Uint32Array; demands: readonly Demand[] } {
  const space = new FactSpace(facts, demanded);
  const domains = space.everything().map((bits, place) => bits & (left[place] ?? 0) || bits);
  const demands = demanded.map((condition) => ({
    formula: formulaOf(condition, space),
    variableOf: itself,
  }));
  return { space, domains, demands };
}

/** Every way to take one bit from each domain. */
function choicesOf(domains: Uint32Array): readonly (readonly number[])[] {
  let choices: readonly (readonly number[])[] = [[]];
  for (const domain of domains) {
    const bits = Array.from({ length: 30 }, (_, index) => 1 << index).filter(
      (bit) => (bit & domain) !== 0,
    );
    choices = choices.flatMap((before) => bits.map((bit) => [...before, bit]));
  }
  return choices;
}

function meets(
  space: FactSpace,
  facts: readonly Fact[],
  demanded: readonly Condition[],
  choice: readonly number[],
): boolean {
  const completion: Completion = Object.fromEntries(
    facts.flatMap(({ id }, place) =>
      space.valuesIn(place, choice[place] ?? 0).map((value) => [id, value]),
    ),
  );
  return demanded.every((condition) => isTrueFor(condition, completion));
}
