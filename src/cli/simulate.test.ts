import { describe, expect, it } from "vitest";
import { deathRules } from "../../tests/support/death.ts";
import { writeInterview } from "../../tests/support/write-interview.ts";
import { readCatalogue } from "../build/read-catalogue.ts";
import type { FactFile } from "../catalogue/schema.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { simulate } from "./simulate.ts";

const yesOrNo = { type: "boolean" } as const;

/** A fact that every household answers in the same way. */
function always(id: string, value: boolean): FactFile {
  return { id, type: "boolean", prior: value ? 1 : 0 };
}

describe("a simulation", { timeout: 30_000 }, () => {
  it("is the same for the same seed, and another for another", () => {
    const { facts } = readCatalogue();
    const first = simulate(deathRules, facts, 2, 7);
    expect(simulate(deathRules, facts, 2, 7)).toEqual(first);
    expect(simulate(deathRules, facts, 2, 8)).not.toEqual({ ...first, seed: 8 });
    expect(first).toMatchObject({ event: "death", households: 2, seed: 7 });
  });

  it("counts screens and facts beside what could not be left out", () => {
    const book = openRuleBook(
      writeInterview({
        facts: {
          "x.insured": yesOrNo,
          "x.paid": yesOrNo,
          "x.house": yesOrNo,
          "x.sword": yesOrNo,
        },
        applies: { claim: "x.insured and x.paid", register: "x.house", report: "x.sword" },
        topics: [
          { id: "insurance", facts: ["x.insured", "x.paid"] },
          { id: "house", facts: ["x.house"] },
          { id: "sword", facts: ["x.sword"], rare: true },
        ],
      }),
    );
    // Both parts of the claim are false: either answer alone would have settled it, so neither was indispensable.
    const facts = [
      always("x.insured", false),
      always("x.paid", false),
      always("x.house", true),
      always("x.sword", false),
    ];
    const same = (count: number) => ({
      min: count,
      median: count,
      mean: count,
      p90: count,
      max: count,
    });
    expect(simulate(book, facts, 3, 1)).toEqual({
      event: "written",
      households: 3,
      seed: 1,
      main: {
        screens: same(2),
        // The second question of the first screen never appears once the first says no.
        facts: same(2),
        indispensable: same(2),
        leastScreens: same(1),
        ratio: 2,
        meanOfRatios: 2,
      },
      rare: {
        screens: same(1),
        facts: same(1),
        indispensable: same(1),
        leastScreens: same(1),
        ratio: 1,
        meanOfRatios: 1,
      },
      screensUntilFirstApplies: same(2),
    });
  });

  it("counts a day beside the facts of its section, where a deadline is counted from it", () => {
    const written = (insured: boolean) => {
      const book = openRuleBook(
        writeInterview({
          facts: { "x.insured": yesOrNo },
          applies: { burial: "x.insured" },
          countedFrom: { burial: "funeral" },
          startDays: [{ id: "funeral" }],
          topics: [{ id: "insurance", facts: ["x.insured"], startDays: ["funeral"] }],
        }),
      );
      return simulate(book, [always("x.insured", insured)], 1, 1).main;
    };
    expect(written(true)).toMatchObject({
      screens: { mean: 1 },
      facts: { mean: 1 },
      indispensable: { mean: 2 },
      ratio: 1,
    });
    expect(written(false)).toMatchObject({ indispensable: { mean: 1 }, ratio: 1 });
  });
});
