import { describe, expect, it } from "vitest";
import type { Condition } from "../model/condition.ts";
import { parseCondition } from "./parse-condition.ts";

describe("a condition written by an editor of the catalogue", () => {
  const a: Condition = { fact: "x.a", op: "is", value: true };
  const b: Condition = { fact: "x.b", op: "is", value: true };
  const c: Condition = { fact: "x.c", op: "is", value: true };

  it.each<[string, Condition]>([
    ["always", { always: true }],
    ["deceased.self_employed", { fact: "deceased.self_employed", op: "is", value: true }],
    ['will.kind == "not-searched"', { fact: "will.kind", op: "==", value: "not-searched" }],
    ['will.kind != "none"', { fact: "will.kind", op: "!=", value: "none" }],
    ["deceased.age >= 75", { fact: "deceased.age", op: ">=", value: 75 }],
    ["deceased.age<=19", { fact: "deceased.age", op: "<=", value: 19 }],
    ["deceased.age > 18", { fact: "deceased.age", op: ">", value: 18 }],
    ["deceased.age < -1", { fact: "deceased.age", op: "<", value: -1 }],
    ['x.kind in ["a", "b"]', { fact: "x.kind", op: "in", value: ["a", "b"] }],
    ["x.age in [18,20]", { fact: "x.age", op: "in", value: [18, 20] }],
  ])("%s is one comparison", (text, expected) => {
    expect(parseCondition(text)).toEqual({ ok: true, value: expected });
  });

  it.each<[string, Condition]>([
    ["x.a and x.b or x.c", { any: [{ all: [a, b] }, c] }],
    ["x.a or x.b and x.c", { any: [a, { all: [b, c] }] }],
    ["x.a and (x.b or x.c)", { all: [a, { any: [b, c] }] }],
    ["x.a and x.b and x.c", { all: [a, b, c] }],
    ["not x.a and x.b", { all: [{ not: a }, b] }],
    ["not (x.a and x.b)", { not: { all: [a, b] } }],
    ["not not x.a", { not: { not: a } }],
    ["not x.n == 1", { not: { fact: "x.n", op: "==", value: 1 } }],
    ["((x.a))", a],
    ["  x.a\n  and x.b ", { all: [a, b] }],
  ])("%s binds as in the grammar", (text, expected) => {
    expect(parseCondition(text)).toEqual({ ok: true, value: expected });
  });
});

describe("a text that is no condition", () => {
  it.each([
    ["", "unfinished", 0, "a fact"],
    ["x.a and", "unfinished", 7, "a fact"],
    ["(x.a or x.b", "unfinished", 11, "`)`"],
    ["x.kind in [", "unfinished", 11, 'a value in "quotes" or a whole number'],
    ["x.age >=", "unfinished", 8, 'a value in "quotes" or a whole number'],
    ["x.a x.b", "unexpected", 4, "`and`, `or` or the end"],
    ["x.a)", "unexpected", 3, "`and`, `or` or the end"],
    ["x.kind == other", "unexpected", 10, 'a value in "quotes" or a whole number'],
    ['x.kind in "a"', "unexpected", 10, "`[`"],
    ["x.a or and x.b", "unexpected", 7, "a fact"],
    ["in == 3", "unexpected", 0, "a fact"],
    ["not always always", "unexpected", 11, "`and`, `or` or the end"],
    ["x.a && x.b", "unknown-sign", 4, "a fact, a value or a sign"],
    ['x.kind == "open', "unknown-sign", 10, "a fact, a value or a sign"],
    ["x.age >= 1.5", "unknown-sign", 10, "a fact, a value or a sign"],
  ])("%s is refused with its place", (text, kind, at, expected) => {
    expect(parseCondition(text)).toMatchObject({ ok: false, problem: { kind, at, expected } });
  });
});
