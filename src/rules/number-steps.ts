import type { FactId } from "../model/answers.ts";
import type { Comparison, Condition } from "../model/condition.ts";
import type { Fact } from "../model/life-event.ts";

const noSteps: ReadonlySet<number> = new Set();

/** For each number the values at which some rule begins to say something else: between two of them all are alike. */
export function numberSteps(
  facts: readonly Fact[],
  conditions: readonly Condition[],
): ReadonlyMap<FactId, ReadonlySet<number>> {
  const steps = new Map<FactId, Set<number>>();
  for (const condition of conditions) collectSteps(condition, steps);
  shareSteps(facts, steps);
  return steps;
}

function collectSteps(condition: Condition, steps: Map<FactId, Set<number>>): void {
  if ("all" in condition) condition.all.forEach((part) => collectSteps(part, steps));
  else if ("any" in condition) condition.any.forEach((part) => collectSteps(part, steps));
  else if ("not" in condition) collectSteps(condition.not, steps);
  else if ("fact" in condition) {
    const found = steps.get(condition.fact) ?? new Set<number>();
    for (const step of stepsOf(condition)) found.add(step);
    steps.set(condition.fact, found);
  }
}

/** A number and its limit are divided at the same places, so that their intervals can be compared. */
function shareSteps(facts: readonly Fact[], steps: Map<FactId, Set<number>>): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const fact of facts) {
      const limit = fact.type === "number" ? facts.find(({ id }) => id === fact.atMost) : undefined;
      if (fact.type !== "number" || limit?.type !== "number") continue;
      const [own, others] = [steps.get(fact.id) ?? noSteps, steps.get(limit.id) ?? noSteps];
      const shared = new Set([...own, ...others, fact.min, limit.max + 1]);
      changed ||= shared.size > Math.min(own.size, others.size);
      steps.set(fact.id, shared);
      steps.set(limit.id, shared);
    }
  }
}

function stepsOf(comparison: Comparison): readonly number[] {
  if (comparison.op === "is") return [];
  const values = comparison.op === "in" ? comparison.value : [comparison.value];
  const numbers = values.filter((value) => typeof value === "number");
  switch (comparison.op) {
    case ">=":
    case "<":
      return numbers;
    case ">":
    case "<=":
      return numbers.map((value) => value + 1);
    default:
      return numbers.flatMap((value) => [value, value + 1]);
  }
}
