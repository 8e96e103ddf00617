import { unknown, type Answers, type FactId, type FactValue } from "../../src/model/answers.ts";
import { factsIn, type Condition } from "../../src/model/condition.ts";
import type { Fact, LifeEvent } from "../../src/model/life-event.ts";
import type { Verdict } from "../../src/rules/verdict.ts";
import { isTrueFor, type Completion } from "./every-completion.ts";

/**
 * Verdicts by plain backtracking over the condition trees: slow, simple, and on purpose none of the engine's parts.
 * The households it has found are tried first for every further question.
 */
export interface ExactOracle {
  verdictOn(condition: Condition): Verdict;
}

/** An oracle for a life event: give it answers that do not contradict each other. */
export function oracleFor(lifeEvent: LifeEvent): (answers: Answers) => ExactOracle {
  const constraints = constraintsOf(lifeEvent).map(demandOf);
  const values = new Map(lifeEvent.facts.map((fact) => [fact.id, valuesOf(fact, lifeEvent)]));
  return (answers) => {
    const fixed = fixedBy(lifeEvent, answers);
    const left = constraints.filter(({ condition }) => holds(condition, fixed) !== true);
    if (left.some(({ condition }) => holds(condition, fixed) === false)) throw contradiction();
    const open = lifeEvent.facts.map(({ id }) => id).filter((id) => !(id in fixed));
    const leftOn = new Map(
      open.map((fact) => [fact, left.filter(({ facts }) => facts.includes(fact))]),
    );
    // What most constraints name comes first: in this order a dead end shows early.
    const inOrder = open.toSorted(
      (a, b) => (leftOn.get(b)?.length ?? 0) - (leftOn.get(a)?.length ?? 0),
    );
    const search = (facts: readonly FactId[], wanted: Demand): Completion | undefined => {
      const near = connected(facts, leftOn);
      const first = new Set(wanted.facts.filter((fact) => near.has(fact)));
      const others = inOrder.filter((fact) => near.has(fact) && !first.has(fact));
      return backtrack([...first, ...others], values, leftOn, wanted, fixed);
    };
    const everything = search(open, demandOf({ always: true }));
    if (everything === undefined) throw contradiction();
    const households: Completion[] = [everything];
    const canBe = (condition: Condition): boolean => {
      if (holds(condition, fixed) === false) return false;
      if (households.some((household) => isTrueFor(condition, household))) return true;
      const wanted = demandOf(condition);
      const found = search(wanted.facts, wanted);
      if (found !== undefined) households.push({ ...everything, ...found });
      return found !== undefined;
    };
    return {
      verdictOn: (condition) => {
        if (!canBe(condition)) return "doesNotApply";
        return canBe({ not: condition }) ? "undecided" : "applies";
      },
    };
  };
}

function contradiction(): RangeError {
  return new RangeError("the answers contradict each other");
}

interface Demand {
  readonly condition: Condition;
  readonly facts: readonly FactId[];
}

function demandOf(condition: Condition): Demand {
  return { condition, facts: factsIn(condition) };
}

function fixedBy({ assume }: LifeEvent, answers: Answers): Completion {
  const fixed: Record<FactId, FactValue> = { ...assume };
  for (const [fact, value] of Object.entries(answers)) {
    if (value === unknown) delete fixed[fact];
    else fixed[fact] = value;
  }
  return fixed;
}

/** Everything a household has to obey, as conditions; limits of numbers value by value. */
function constraintsOf(lifeEvent: LifeEvent): readonly Condition[] {
  return [
    ...lifeEvent.impossible.map(({ when }): Condition => ({ not: when })),
    ...lifeEvent.facts.flatMap((fact): readonly Condition[] => {
      if (fact.askIf === undefined || fact.otherwise === undefined) return [];
      return [{ any: [fact.askIf, equals(fact.id, fact.otherwise)] }];
    }),
    ...lifeEvent.facts.flatMap((fact): readonly Condition[] => {
      if (fact.type !== "number" || fact.atMost === undefined) return [];
      const { id, atMost } = fact;
      return valuesOf(fact, lifeEvent).map((value) => ({
        any: [{ not: equals(id, value) }, { fact: atMost, op: ">=", value: Number(value) }],
      }));
    }),
  ];
}

function equals(fact: FactId, value: FactValue): Condition {
  if (typeof value !== "boolean") return { fact, op: "==", value };
  const isTrue: Condition = { fact, op: "is", value: true };
  return value ? isTrue : { not: isTrue };
}

/** Values that stand for all others: of a number the ends, and every number a condition names with its neighbours. */
function valuesOf(fact: Fact, lifeEvent: LifeEvent): readonly FactValue[] {
  if (fact.type === "boolean") return [true, false];
  if (fact.type === "choice") return fact.options;
  const others = lifeEvent.facts.filter(
    (other) => other.type === "number" && (other.atMost === fact.id || fact.atMost === other.id),
  );
  const named = [fact, ...others].flatMap(({ id, otherwise }) => [
    ...conditionsOf(lifeEvent).flatMap((condition) => numbersComparedWith(id, condition)),
    ...(typeof otherwise === "number" ? [otherwise] : []),
  ]);
  const near = named.flatMap((value) => [value - 1, value, value + 1]);
  return [...new Set([fact.min, ...near, fact.max])].filter(
    (value) => value >= fact.min && value <= fact.max,
  );
}

function conditionsOf({ procedures, facts, impossible }: LifeEvent): readonly Condition[] {
  return [
    ...procedures.flatMap(({ appliesWhen, officeInstead = [], officeToo = [], documents }) => [
      appliesWhen,
      ...[...officeInstead, ...officeToo].map(({ when }) => when),
      ...documents.flatMap(({ when }) => (when === "sometimes" ? [] : [when])),
    ]),
    ...facts.flatMap(({ askIf }) => (askIf === undefined ? [] : [askIf])),
    ...impossible.map(({ when }) => when),
  ];
}

function numbersComparedWith(fact: FactId, condition: Condition): readonly number[] {
  if ("always" in condition) return [];
  if ("not" in condition) return numbersComparedWith(fact, condition.not);
  if ("fact" in condition) {
    const values = Array.isArray(condition.value) ? condition.value : [condition.value];
    return condition.fact === fact ? values.filter((value) => typeof value === "number") : [];
  }
  const parts = "all" in condition ? condition.all : condition.any;
  return parts.flatMap((part) => numbersComparedWith(fact, part));
}

/** By open fact: the constraints that name it. */
type DemandsOn = ReadonlyMap<FactId, readonly Demand[]>;

/** These facts, as far as they are open, and all open ones that constraints connect with them. */
function connected(facts: readonly FactId[], leftOn: DemandsOn): ReadonlySet<FactId> {
  const found = new Set(facts.filter((fact) => leftOn.has(fact)));
  for (const fact of found) {
    for (const demand of leftOn.get(fact) ?? []) {
      for (const other of demand.facts) if (leftOn.has(other)) found.add(other);
    }
  }
  return found;
}

function backtrack(
  scope: readonly FactId[],
  values: ReadonlyMap<FactId, readonly FactValue[]>,
  leftOn: DemandsOn,
  wanted: Demand,
  fixed: Completion,
): Completion | undefined {
  const chosen: Record<FactId, FactValue> = { ...fixed };
  const choose = (index: number): boolean => {
    const fact = scope[index];
    if (fact === undefined) return holds(wanted.condition, chosen) === true;
    const left = leftOn.get(fact) ?? [];
    const demands = wanted.facts.includes(fact) ? [...left, wanted] : left;
    for (const value of values.get(fact) ?? []) {
      chosen[fact] = value;
      const isBroken = demands.some(({ condition }) => holds(condition, chosen) === false);
      if (!isBroken && choose(index + 1)) return true;
    }
    delete chosen[fact];
    return false;
  };
  return choose(0) ? chosen : undefined;
}

/** Whether a condition holds as far as the values are chosen; undefined where it is still open. */
function holds(condition: Condition, chosen: Completion): boolean | undefined {
  if ("not" in condition) {
    const inner = holds(condition.not, chosen);
    return inner === undefined ? undefined : !inner;
  }
  if ("always" in condition) return true;
  if ("fact" in condition) {
    return condition.fact in chosen ? isTrueFor(condition, chosen) : undefined;
  }
  const settles = "any" in condition;
  let result: boolean | undefined = !settles;
  for (const part of settles ? condition.any : condition.all) {
    const found = holds(part, chosen);
    if (found === settles) return settles;
    if (found === undefined) result = undefined;
  }
  return result;
}
