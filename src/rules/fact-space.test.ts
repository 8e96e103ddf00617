import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyValue, isTrueFor } from "../../tests/support/every-completion.ts";
import { conditionsOver, smallFacts } from "../../tests/support/small-life-event.ts";
import { conditionOf } from "../../tests/support/write-life-event.ts";
import type { Fact } from "../model/life-event.ts";
import { FactSpace } from "./fact-space.ts";

const age: Fact = { id: "deceased.age", type: "number", min: 0, max: 130, unit: "years" };
const insurance: Fact = {
  id: "deceased.health_insurance",
  type: "choice",
  options: ["kokuho", "koki", "employee"],
};
const isHouseholder: Fact = { id: "deceased.was_householder", type: "boolean" };

describe("values that the rules tell apart", () => {
  const space = new FactSpace(
    [age, insurance, isHouseholder],
    [conditionOf("deceased.age >= 75 or deceased.age < 65"), conditionOf("deceased.age == 100")],
  );
  const bitOfAge = (years: number): number => space.bitOf(0, years);

  it("puts ages between two limits into one class, and those on either side of a limit into two", () => {
    expect(bitOfAge(65)).toBe(bitOfAge(74));
    expect(bitOfAge(75)).toBe(bitOfAge(99));
    expect(bitOfAge(64)).not.toBe(bitOfAge(65));
    expect(bitOfAge(74)).not.toBe(bitOfAge(75));
    expect(new Set([99, 100, 101].map(bitOfAge)).size).toBe(3);
  });

  it("stands for a class of ages by its youngest", () => {
    expect(space.valuesIn(0, space.allAt(0))).toEqual([0, 65, 75, 100, 101]);
    expect(space.valuesIn(0, bitOfAge(70) | bitOfAge(100))).toEqual([65, 100]);
  });

  it("gives an option and a yes or no back as they were", () => {
    expect(space.valuesIn(1, space.bitOf(1, "koki"))).toEqual(["koki"]);
    expect(space.valuesIn(2, space.bitOf(2, false))).toEqual([false]);
  });

  it.each([
    [0, 131],
    [0, -1],
    [0, 74.5],
    [0, "75"],
    [0, true],
    [1, "none"],
    [1, 1],
    [2, "yes"],
  ])("has no class at place %i for %s", (place, value) => {
    expect(space.bitOf(place, value)).toBe(0);
  });

  it("refuses a fact nobody has described", () => {
    expect(() => space.placeOf("deceased.height")).toThrow("deceased.height");
    expect(space.has("deceased.height")).toBe(false);
  });

  it("refuses more classes than a number has bits", () => {
    const ages = Array.from({ length: 30 }, (_, index) => index * 4 + 1);
    const everyLimit = ages.map((years) => conditionOf(`deceased.age >= ${String(years)}`));
    expect(() => new FactSpace([age], everyLimit.slice(1))).not.toThrow();
    expect(() => new FactSpace([age], everyLimit)).toThrow("deceased.age");
  });

  it("knows for every value and every comparison whether it holds", () => {
    const cases = smallFacts().chain((facts) =>
      fc.record({ facts: fc.constant(facts), comparison: conditionsOver(facts, 0) }),
    );
    fc.assert(
      fc.property(cases, ({ facts, comparison }) => {
        if (!("fact" in comparison)) return;
        const place = facts.findIndex(({ id }) => id === comparison.fact);
        const fact = facts[place];
        const found = new FactSpace(facts, [comparison]);
        for (const value of fact === undefined ? [] : everyValue(fact)) {
          const isWithin = (found.bitOf(place, value) & found.bitsWhere(comparison)) !== 0;
          expect(isWithin).toBe(isTrueFor(comparison, { [comparison.fact]: value }));
        }
      }),
    );
  });
});
