import type { Answers, FactId } from "../model/answers.ts";
import type { Condition } from "../model/condition.ts";
import type { Fact } from "../model/life-event.ts";
import type { FactSpace } from "./fact-space.ts";

/**
 * "This number is at most that one" as conditions: wherever the rules divide the two, either the smaller one lies
 * below or the limit does not. Exact for all that the rules tell apart.
 */
export function limitConditions(facts: readonly Fact[], space: FactSpace): readonly Condition[] {
  return facts.flatMap((fact): readonly Condition[] => {
    const limit = limitOf(fact);
    if (limit === undefined || !space.has(limit)) return [];
    const places = [space.placeOf(fact.id), space.placeOf(limit)];
    const steps = new Set(places.flatMap((place) => space.stepsAt(place)));
    return [...steps].map((step) => ({
      any: [
        { fact: fact.id, op: "<", value: step },
        { fact: limit, op: ">=", value: step },
      ],
    }));
  });
}

/** A number and one it cannot exceed, directly or over numbers in between. */
export interface NumberLimit {
  readonly fact: FactId;
  readonly limit: FactId;
}

/** Every limit that holds between two facts. */
export function limitsBetween(facts: readonly Fact[]): readonly NumberLimit[] {
  return facts.flatMap(({ id }) => limitsAbove(facts, id).map((limit) => ({ fact: id, limit })));
}

/** Whether one of these answers exceeds another that limits it, which the rules may not tell apart. */
export function exceedsLimit(limits: readonly NumberLimit[], answers: Answers): boolean {
  return limits.some(({ fact, limit }) => {
    const [value, largest] = [answers[fact], answers[limit]];
    return typeof value === "number" && typeof largest === "number" && value > largest;
  });
}

function limitsAbove(facts: readonly Fact[], id: FactId): readonly FactId[] {
  const found: FactId[] = [];
  let current: FactId | undefined = id;
  while (current !== undefined) {
    const fact = facts.find((candidate) => candidate.id === current);
    current = fact && limitOf(fact);
    if (current === undefined || current === id || found.includes(current)) break;
    found.push(current);
  }
  return found;
}

function limitOf(fact: Fact): FactId | undefined {
  return fact.type === "number" ? fact.atMost : undefined;
}
