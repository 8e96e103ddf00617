import type { FactId, FactValue } from "../model/answers.ts";
import type { Comparison, Condition } from "../model/condition.ts";
import type { CatalogueNames, NamedFact } from "./catalogue-names.ts";
import type { EditionFault, EditionPath } from "./edition-fault.ts";

const allowedOps = {
  boolean: ["is"],
  choice: ["==", "!=", "in"],
  number: ["==", "!=", "in", ">=", "<=", ">", "<"],
} as const satisfies Record<NamedFact["type"], readonly Comparison["op"][]>;

/**
 * Every fact, option and number of a condition that the catalogue does not know, or not in these life events: a fact
 * that an event does not know could never be answered there.
 */
export function conditionFaults(
  condition: Condition | "sometimes",
  at: EditionPath,
  lifeEvents: readonly string[],
  names: CatalogueNames,
): readonly EditionFault[] {
  if (condition === "sometimes") return [];
  return comparisonsIn(condition).flatMap((comparison): readonly EditionFault[] => {
    const { fact: id, op, value } = comparison;
    const fact = factNamed(id, names);
    if (fact === undefined) return [{ kind: "unknown-fact", at, what: id }];
    const strangers = lifeEvents.filter((event) => !knowsFact(event, id, names));
    if (strangers.length > 0) {
      return [{ kind: "fact-elsewhere", at, what: `${id} (${strangers.join(", ")})` }];
    }
    if (!allowedOps[fact.type].some((allowed) => allowed === op)) {
      return [{ kind: "wrong-comparison", at, what: `${id} ${op}` }];
    }
    const values = comparison.op === "in" ? comparison.value : [value].flat();
    return values.flatMap((one) => valueFaults(id, one, at, fact));
  });
}

/** Why a fact cannot have a value. */
export function valueFaults(
  id: FactId,
  value: FactValue,
  at: EditionPath,
  fact: NamedFact,
): readonly EditionFault[] {
  const what = `${id}: ${String(value)}`;
  if (fact.type === "choice") {
    return fact.options.some((option) => option === value)
      ? []
      : [{ kind: "unknown-option", at, what }];
  }
  const isWithin =
    fact.type === "boolean"
      ? typeof value === "boolean"
      : typeof value === "number" && value >= fact.min && value <= fact.max;
  return isWithin ? [] : [{ kind: "outside-domain", at, what }];
}

/** A fact of the catalogue, or undefined where it has none of this name. */
export function factNamed(id: FactId, { facts }: CatalogueNames): NamedFact | undefined {
  return Object.hasOwn(facts, id) ? facts[id] : undefined;
}

function knowsFact(lifeEvent: string, fact: FactId, { lifeEvents }: CatalogueNames): boolean {
  // An unknown life event is a fault of its own.
  return (
    !Object.hasOwn(lifeEvents, lifeEvent) || lifeEvents[lifeEvent]?.facts.includes(fact) === true
  );
}

function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ("always" in condition) return [];
  if ("fact" in condition) return [condition];
  if ("not" in condition) return comparisonsIn(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(comparisonsIn);
}
