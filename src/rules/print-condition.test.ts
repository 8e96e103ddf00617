import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionsOver, smallFacts } from "../../tests/support/small-life-event.ts";
import { conditionOf } from "../../tests/support/write-life-event.ts";
import { parseCondition } from "./parse-condition.ts";
import { printCondition } from "./print-condition.ts";

describe("a condition printed for editors", () => {
  it.each([
    ["always", "always"],
    ["(x.a and x.b) or x.c", "(x.a and x.b) or x.c"],
    ["x.a and x.b or x.c", "(x.a and x.b) or x.c"],
    ["not (x.a or x.b) and ((x.c))", "not (x.a or x.b) and x.c"],
    ['x.kind in ["a","b"] and x.age>=75', 'x.kind in ["a", "b"] and x.age >= 75'],
  ])("%s looks like this: %s", (written, printed) => {
    expect(printCondition(conditionOf(written))).toBe(printed);
  });

  it("reads back as the same condition, whatever it is", () => {
    const conditions = smallFacts().chain((facts) => conditionsOver(facts, 3));
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(parseCondition(printCondition(condition))).toEqual({ ok: true, value: condition });
      }),
    );
  });
});
