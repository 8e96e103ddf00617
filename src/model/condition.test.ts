import { describe, expect, it } from "vitest";
import { conditionOf } from "../../tests/support/write-life-event.ts";
import { factsIn } from "./condition.ts";

describe("the facts of a condition", () => {
  it.each([
    ["always", []],
    ["x.spouse", ["x.spouse"]],
    ["not x.spouse", ["x.spouse"]],
    ["x.age >= 65", ["x.age"]],
    ['x.insurance in ["city", "none"]', ["x.insurance"]],
    ["x.b and (x.a or not x.c)", ["x.b", "x.a", "x.c"]],
    ["x.age >= 20 and x.age < 65 and x.spouse", ["x.age", "x.spouse"]],
  ])("are named once, in order of appearance: %s", (written, facts) => {
    expect(factsIn(conditionOf(written))).toEqual(facts);
  });
});
