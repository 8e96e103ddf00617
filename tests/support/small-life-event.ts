import * as fc from "fast-check";
import { unknown, type Answers, type FactId, type FactValue } from "../../src/model/answers.ts";
import type { Comparison, Condition } from "../../src/model/condition.ts";
import type { Fact, FactKind, LifeEvent, Procedure } from "../../src/model/life-event.ts";
import { everyValue } from "./every-completion.ts";
import { writeProcedure } from "./write-life-event.ts";

/** A life event small enough to try every household, and what somebody has answered in it. */
export interface SmallCase {
  readonly lifeEvent: LifeEvent;
  readonly answers: Answers;
}

/** Random small life events of three to six facts, with some answers given. */
export function smallCases(): fc.Arbitrary<SmallCase> {
  return smallLifeEvents().chain((lifeEvent) =>
    answersTo(lifeEvent).map((answers) => ({ lifeEvent, answers })),
  );
}

/** Random conditions over some facts. */
export function conditionsOver(facts: readonly Fact[], depth = 2): fc.Arbitrary<Condition> {
  const comparison: fc.Arbitrary<Condition> = fc.constantFrom(...facts).chain(comparisonsWith);
  if (depth === 0) return comparison;
  const inner = conditionsOver(facts, depth - 1);
  const parts = fc.array(inner, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: comparison },
    { weight: 3, arbitrary: parts.map((all) => ({ all })) },
    { weight: 3, arbitrary: parts.map((any) => ({ any })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
  );
}

/** Random facts of the three types, without parents. */
export function smallFacts(): fc.Arbitrary<readonly Fact[]> {
  return fc
    .array(kinds, { minLength: 3, maxLength: 6 })
    .map((found) => found.map((kind, index) => ({ ...kind, id: `fact.f${String(index)}` })));
}

function smallLifeEvents(): fc.Arbitrary<LifeEvent> {
  return smallFacts()
    .chain((facts) => fc.tuple(...facts.map((fact) => withParent(fact, facts))))
    .chain((facts) =>
      fc.record({
        id: fc.constant("small"),
        facts: fc.constant(facts),
        procedures: fc
          .array(proceduresOver(facts), { minLength: 1, maxLength: 3 })
          .map((procedures) => procedures.map((it, index) => ({ ...it, id: `p${String(index)}` }))),
        impossible: fc.array(
          conditionsOver(facts, 1).map((when) => ({ id: "impossible", when })),
          { maxLength: 2 },
        ),
        assume: someValues(facts, 1, 6),
        startDays: fc.constant([]),
        sections: fc.constant([]),
      }),
    );
}

const kinds: fc.Arbitrary<FactKind> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<FactKind>({ type: "boolean" }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(["red", "green", "blue"], ["cat", "dog"])
      .map((options): FactKind => ({ type: "choice", options })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ min: fc.integer({ min: 0, max: 1 }), max: fc.integer({ min: 2, max: 4 }) })
      .map(({ min, max }): FactKind => ({ type: "number", min, max, unit: "people" })),
  },
);

function withParent(fact: Fact, facts: readonly Fact[]): fc.Arbitrary<Fact> {
  const others = facts.filter(({ id }) => id !== fact.id);
  const parent = fc.record({
    askIf: conditionsOver(others, 1),
    otherwise: fc.option(fc.constantFrom(...everyValue(fact)), { nil: undefined, freq: 4 }),
  });
  const limits = others.filter(({ type }) => type === "number");
  const limit =
    fact.type === "number" && limits.length > 0
      ? fc.option(fc.constantFrom(...limits), { nil: undefined })
      : fc.constant(undefined);
  return fc.tuple(fc.option(parent, { nil: undefined }), limit).map(([found, atMost]) => ({
    ...fact,
    ...(found === undefined ? {} : { askIf: found.askIf }),
    ...(found?.otherwise === undefined ? {} : { otherwise: found.otherwise }),
    ...(atMost === undefined ? {} : { atMost: atMost.id }),
  }));
}

function proceduresOver(facts: readonly Fact[]): fc.Arbitrary<Procedure> {
  return fc
    .record({
      appliesWhen: fc.oneof(
        { weight: 9, arbitrary: conditionsOver(facts) },
        { weight: 1, arbitrary: fc.constant<Condition>({ always: true }) },
      ),
      paperWhen: fc.option(conditionsOver(facts, 1), { nil: undefined }),
      officeWhen: fc.option(conditionsOver(facts, 1), { nil: undefined, freq: 2 }),
    })
    .map(({ appliesWhen, paperWhen, officeWhen }) =>
      writeProcedure(
        "procedure",
        appliesWhen,
        paperWhen === undefined ? [] : [paperWhen],
        officeWhen,
      ),
    );
}

function comparisonsWith(fact: Fact): fc.Arbitrary<Comparison> {
  if (fact.type === "boolean") return fc.constant({ fact: fact.id, op: "is", value: true });
  const values =
    fact.type === "choice"
      ? fc.constantFrom(...fact.options)
      : fc.integer({ min: fact.min, max: fact.max });
  const ops =
    fact.type === "choice"
      ? fc.constantFrom("==" as const, "!=" as const)
      : fc.constantFrom(
          "==" as const,
          "!=" as const,
          ">=" as const,
          "<=" as const,
          ">" as const,
          "<" as const,
        );
  return fc.oneof(
    fc.record({ fact: fc.constant(fact.id), op: ops, value: values }),
    fc.record({
      fact: fc.constant(fact.id),
      op: fc.constant("in" as const),
      value: fc.array<string | number>(values, { minLength: 1, maxLength: 2 }),
    }),
  );
}

function answersTo({ facts }: LifeEvent): fc.Arbitrary<Answers> {
  return fc
    .tuple(
      fc.shuffledSubarray(facts.map(({ id }) => id)),
      fc.tuple(
        ...facts.map((fact) =>
          fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom(...everyValue(fact)) },
            { weight: 1, arbitrary: fc.constant(unknown) },
          ),
        ),
      ),
    )
    .map(([asked, values]) =>
      Object.fromEntries(
        asked.map((id) => [id, values[facts.findIndex((fact) => fact.id === id)] ?? unknown]),
      ),
    );
}

function someValues(
  facts: readonly Fact[],
  share: number,
  of: number,
): fc.Arbitrary<Record<FactId, FactValue>> {
  return fc
    .tuple(
      ...facts.map((fact) =>
        fc.oneof(
          { weight: of - share, arbitrary: fc.constant(undefined) },
          { weight: share, arbitrary: fc.constantFrom(...everyValue(fact)) },
        ),
      ),
    )
    .map((values) => {
      const given: Record<FactId, FactValue> = {};
      facts.forEach(({ id }, index) => {
        const value = values[index];
        if (value !== undefined) given[id] = value;
      });
      return given;
    });
}
