import type { FactId } from "../model/answers.ts";
import { exactDomains } from "./exact-domains.ts";
import { evaluate, itself, type Formula, type VariableOf } from "./formula.ts";
import { assume, constraintsFor, type Knowledge } from "./knowledge.ts";
import type { Target } from "./target.ts";
import { satisfiable, type Demand, type Tie } from "./satisfiable.ts";

/**
 * Whether knowing a fact can still change a result: moving it from its value in one completion to another value gives
 * a completion with a different verdict, paper or office. Only those other facts move along whose value no completion
 * has together with the new value of this one. Exact.
 */
export function isRelevant(
  knowledge: Knowledge,
  fact: FactId,
  targets: readonly Target[] = knowledge.book.targets,
): boolean {
  const place = knowledge.book.space.placeOf(fact);
  const near = targets.filter((target) => isOpenNear(knowledge, place, target));
  if (near.length === 0) return false;
  return bitsIn(knowledge.open[place] ?? 0).some((bit) => {
    const moved = assume(knowledge, place, bit);
    if (moved === undefined) return false;
    if (moveChanges(knowledge, place, bit, moved, near)) return true;
    // What propagation left too wide may hide that more is forced, so a "no" is only taken from exact domains.
    const exact = exactDomains(moved, knowledge.constraintsAround[place] ?? []);
    if (exact === undefined || placesNarrowed(moved, exact).size === 0) return false;
    return moveChanges(knowledge, place, bit, exact, near);
  });
}

/** The facts among these that can still change a target, in their order. */
export function relevantFacts(
  knowledge: Knowledge,
  facts: readonly FactId[],
  targets?: readonly Target[],
): readonly FactId[] {
  return facts.filter((fact) => isRelevant(knowledge, fact, targets));
}

/** Whether a target is undecided and moving the fact can reach it, directly or through constraints. */
function isOpenNear(knowledge: Knowledge, place: number, target: Target): boolean {
  const around = knowledge.constraintsAround[place] ?? [];
  const isNear = [...target.places].some(
    (at) => at === place || (around.length > 0 && knowledge.constraintsAround[at] === around),
  );
  return isNear && evaluate(target.holds, knowledge.open) === undefined;
}

/** Whether moving a fact from some other value to `bit` can change one of the targets. */
function moveChanges(
  knowledge: Knowledge,
  place: number,
  bit: number,
  moved: Uint32Array,
  targets: readonly Target[],
): boolean {
  const { open } = knowledge;
  const others = (open[place] ?? 0) & ~bit;
  if (others === 0) return false;
  const forced = placesNarrowed(open, moved);
  const touched = targets.filter((target) => [...target.places].some((at) => forced.has(at)));
  return touched.some((target) => {
    const pair = pairOf(knowledge, place, others, moved, forced, target);
    return (
      pairSatisfiable(pair, target.holds, target.fails) ||
      pairSatisfiable(pair, target.fails, target.holds)
    );
  });
}

/** Two completions side by side: the first as variables 0 to n, the second sharing all facts but the forced ones. */
interface Pair {
  readonly domains: Uint32Array;
  readonly constraints: readonly Demand[];
  readonly ties: readonly Tie[];
  readonly second: VariableOf;
}

function pairOf(
  knowledge: Knowledge,
  place: number,
  others: number,
  moved: Uint32Array,
  forced: ReadonlySet<number>,
  target: Target,
): Pair {
  const { book, open } = knowledge;
  const size = book.space.size;
  const domains = new Uint32Array(size * 2);
  domains.set(open);
  domains.set(moved, size);
  domains[place] = others;
  const second: VariableOf = (at) => (forced.has(at) ? size + at : at);
  const around = constraintsFor(knowledge, target.places);
  const ties = [...forced]
    .filter((at) => at !== place)
    .map((at) => ({ from: at, to: size + at, bits: moved[at] ?? 0 }));
  return {
    domains,
    constraints: [...around, ...around.map(({ formula }) => ({ formula, variableOf: second }))],
    ties,
    second,
  };
}

function pairSatisfiable(pair: Pair, first: Formula, second: Formula): boolean {
  const demands: readonly Demand[] = [
    { formula: first, variableOf: itself },
    { formula: second, variableOf: pair.second },
    ...pair.constraints,
  ];
  return satisfiable(pair.domains, demands, pair.ties);
}

function placesNarrowed(before: Uint32Array, after: Uint32Array): ReadonlySet<number> {
  const places = new Set<number>();
  before.forEach((bits, place) => {
    if (bits !== after[place]) places.add(place);
  });
  return places;
}

function bitsIn(bits: number): readonly number[] {
  const found: number[] = [];
  for (let bit = 1; bit <= bits; bit <<= 1) if ((bits & bit) !== 0) found.push(bit);
  return found;
}
