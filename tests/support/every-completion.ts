import { unknown, type Answers, type FactId, type FactValue } from "../../src/model/answers.ts";
import type { Comparison, Condition } from "../../src/model/condition.ts";
import type { Fact, LifeEvent } from "../../src/model/life-event.ts";

/** A household in which every fact has a value. */
export type Completion = Readonly<Record<FactId, FactValue>>;

/** Reads a condition straight from its tree: a second reading, on purpose not that of the engine. */
export function isTrueFor(condition: Condition, completion: Completion): boolean {
  if ("always" in condition) return true;
  if ("all" in condition) return condition.all.every((part) => isTrueFor(part, completion));
  if ("any" in condition) return condition.any.some((part) => isTrueFor(part, completion));
  if ("not" in condition) return !isTrueFor(condition.not, completion);
  const value = completion[condition.fact];
  if (value === undefined) throw new RangeError(`no value for ${condition.fact}`);
  return isComparisonTrue(condition, value);
}

/** Every value a fact can take; a number is walked through one by one. */
export function everyValue(fact: Fact): readonly FactValue[] {
  if (fact.type === "boolean") return [true, false];
  if (fact.type === "choice") return fact.options;
  return Array.from({ length: fact.max - fact.min + 1 }, (_, index) => fact.min + index);
}

/** Whether a household obeys the catalogue: nothing impossible, `otherwise` without the parent, no number above its limit. */
export function obeysTheCatalogue(lifeEvent: LifeEvent, completion: Completion): boolean {
  if (lifeEvent.impossible.some(({ when }) => isTrueFor(when, completion))) return false;
  return lifeEvent.facts.every((fact) => {
    const value = completion[fact.id];
    if (value === undefined) return false;
    if (fact.askIf !== undefined && fact.otherwise !== undefined) {
      if (value !== fact.otherwise && !isTrueFor(fact.askIf, completion)) return false;
    }
    if (fact.type !== "number" || fact.atMost === undefined) return true;
    const limit = completion[fact.atMost];
    return limit === undefined || value <= limit;
  });
}

/** Every household that agrees with these answers, by trying all of them. */
export function everyCompletion(lifeEvent: LifeEvent, answers: Answers): readonly Completion[] {
  let partial: readonly Completion[] = [{}];
  for (const fact of lifeEvent.facts) {
    const values = valuesLeft(lifeEvent, fact, answers);
    partial = partial.flatMap((before) => values.map((value) => ({ ...before, [fact.id]: value })));
  }
  return partial.filter((completion) => obeysTheCatalogue(lifeEvent, completion));
}

function valuesLeft(lifeEvent: LifeEvent, fact: Fact, answers: Answers): readonly FactValue[] {
  const answer = answers[fact.id];
  if (answer === unknown) return everyValue(fact);
  if (answer !== undefined) return everyValue(fact).filter((value) => value === answer);
  const assumed = lifeEvent.assume[fact.id];
  return assumed === undefined ? everyValue(fact) : [assumed];
}

function isComparisonTrue(comparison: Comparison, value: FactValue): boolean {
  if (comparison.op === "is") return value === true;
  if (comparison.op === "in") return comparison.value.some((one) => one === value);
  if (comparison.op === "==") return value === comparison.value;
  if (comparison.op === "!=") return value !== comparison.value;
  if (typeof value !== "number" || typeof comparison.value !== "number") return false;
  if (comparison.op === ">=") return value >= comparison.value;
  if (comparison.op === "<=") return value <= comparison.value;
  return comparison.op === ">" ? value > comparison.value : value < comparison.value;
}
