import type { FactFile } from "../catalogue/schema.ts";
import type { FactId, FactValue } from "../model/answers.ts";
import type { Comparison, Condition } from "../model/condition.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";
import { conditionsIn } from "./compile-catalogue.ts";
import type { Catalogue } from "./read-catalogue.ts";

/** Every fact, option and number that a condition, a fact or a life event names and that is none. */
export function checkConditions(catalogue: Catalogue): readonly CatalogueFault[] {
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const assumed = catalogue.lifeEvents.flatMap(({ id, assume }) =>
    Object.entries(assume).map(([fact, value]) => ({ at: `life-events/${id}`, fact, value })),
  );
  return [
    ...conditionsOf(catalogue).flatMap(({ at, condition }) =>
      comparisonsIn(condition).flatMap((comparison) => comparisonFaults(at, comparison, facts)),
    ),
    ...catalogue.facts.flatMap((fact) => factFaults(fact, facts)),
    ...assumed.flatMap(({ at, fact, value }) => {
      const file = facts.get(fact);
      return file === undefined
        ? [{ kind: "unknown-fact", at, what: fact } as const]
        : valueFaults(at, file, value);
    }),
  ];
}

interface PlacedCondition {
  readonly at: string;
  readonly condition: Condition;
}

function conditionsOf({ procedures, facts, impossible }: Catalogue): readonly PlacedCondition[] {
  return [
    ...procedures.flatMap((procedure) =>
      conditionsIn(procedure).map((condition) => ({ at: `procedures/${procedure.id}`, condition })),
    ),
    ...facts.flatMap(({ id, askIf }) =>
      askIf === undefined ? [] : [{ at: `facts/${id}`, condition: askIf }],
    ),
    ...impossible.map(({ id, when }) => ({ at: `impossible/${id}`, condition: when })),
  ];
}

function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ("always" in condition) return [];
  if ("fact" in condition) return [condition];
  if ("not" in condition) return comparisonsIn(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(comparisonsIn);
}

const allowedOps = {
  boolean: ["is"],
  choice: ["==", "!=", "in"],
  number: ["==", "!=", "in", ">=", "<=", ">", "<"],
} as const satisfies Record<FactFile["type"], readonly Comparison["op"][]>;

function comparisonFaults(
  at: string,
  comparison: Comparison,
  facts: ReadonlyMap<FactId, FactFile>,
): readonly CatalogueFault[] {
  const fact = facts.get(comparison.fact);
  if (fact === undefined) return [{ kind: "unknown-fact", at, what: comparison.fact }];
  if (!allowedOps[fact.type].some((op) => op === comparison.op)) {
    return [{ kind: "wrong-comparison", at, what: `${fact.id} ${comparison.op}` }];
  }
  const values = comparison.op === "in" ? comparison.value : [comparison.value];
  return values.flatMap((value) => valueFaults(at, fact, value));
}

function valueFaults(at: string, fact: FactFile, value: FactValue): readonly CatalogueFault[] {
  const what = `${fact.id}: ${String(value)}`;
  if (fact.type === "choice") {
    const isOption = fact.options.some((option) => option === value);
    return isOption ? [] : [{ kind: "unknown-option", at, what }];
  }
  const isWithin =
    fact.type === "boolean"
      ? typeof value === "boolean"
      : typeof value === "number" && value >= fact.min && value <= fact.max;
  return isWithin ? [] : [{ kind: "outside-domain", at, what }];
}

function factFaults(
  fact: FactFile,
  facts: ReadonlyMap<FactId, FactFile>,
): readonly CatalogueFault[] {
  const at = `facts/${fact.id}`;
  const limit = fact.type === "number" ? fact.atMost : undefined;
  const isLimit = limit === undefined || facts.get(limit)?.type === "number";
  const drawn = fact.type === "choice" ? Object.keys(fact.prior) : [];
  return [
    ...(fact.otherwise === undefined ? [] : valueFaults(at, fact, fact.otherwise)),
    ...(isLimit ? [] : [{ kind: "unknown-fact", at, what: limit } as const]),
    ...drawn.flatMap((option) => valueFaults(at, fact, option)),
  ];
}
