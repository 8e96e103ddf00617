import type { FactId } from "../model/answers.ts";
import { groupConstraints, type ConstraintGroups } from "./constraint-groups.ts";
import { exactDomains } from "./exact-domains.ts";
import { evaluate, itself, type Formula, type VariableOf } from "./formula.ts";
import { assume, constraintsFor, type Knowledge } from "./knowledge.ts";
import { remember } from "./remember.ts";
import type { Target } from "./target.ts";
import type { RuleBook } from "./rule-book.ts";
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
  return targets === knowledge.book.targets
    ? matters(knowledge, place)
    : mattersTo(knowledge, place, targets);
}

const matters = remember((knowledge: Knowledge, place: number): boolean =>
  mattersTo(knowledge, place, targetsInReach(knowledge.book, place)),
);

/** Every target that a fact can ever reach: what is known only cuts connections between facts. */
const targetsInReach = remember((book: RuleBook, place: number): readonly Target[] =>
  book.targets.filter((target) => isNear(everyConnection(book), place, target)),
);

const everyConnection = remember((book: RuleBook): ConstraintGroups =>
  groupConstraints(book.constraints, book.space.everything()),
);

function mattersTo(knowledge: Knowledge, place: number, targets: readonly Target[]): boolean {
  const near = targets.filter((target) => isOpenNear(knowledge, place, target));
  if (near.length === 0) return false;
  return movesOf(knowledge, place).some(
    (move) =>
      moveChanges(knowledge, move, near) ||
      // What propagation left too wide may hide that more is forced, so a "no" is only taken from exact domains.
      exactMoves(knowledge, move).some((exact) => moveChanges(knowledge, exact, near)),
  );
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
  return (
    isNear(knowledge.constraintsAround, place, target) &&
    evaluate(target.holds, knowledge.open) === undefined
  );
}

function isNear(groups: ConstraintGroups, place: number, target: Target): boolean {
  if (target.places.has(place)) return true;
  const around = groups[place] ?? [];
  if (around.length === 0) return false;
  for (const at of target.places) if (groups[at] === around) return true;
  return false;
}

/** One fact taking one value, and what then is left of all facts. */
interface Move {
  readonly place: number;
  /** What the fact may have been before: every value but the new one. */
  readonly others: number;
  readonly moved: Uint32Array;
  /** Where fewer values are left than before. */
  readonly forced: ReadonlySet<number>;
}

/** Every value that a fact can move to, as far as propagation tells. */
const movesOf = remember((knowledge: Knowledge, place: number): readonly Move[] => {
  const open = knowledge.open[place] ?? 0;
  return bitsIn(open).flatMap((bit) => {
    const moved = assume(knowledge, place, bit);
    if (moved === undefined || bit === open) return [];
    return [{ place, others: open & ~bit, moved, forced: placesNarrowed(knowledge.open, moved) }];
  });
});

/** The same move with exactly what is left, where propagation left more; at most one. */
const exactMoves = remember((knowledge: Knowledge, move: Move): readonly Move[] => {
  const exact = exactDomains(move.moved, knowledge.constraintsAround[move.place] ?? []);
  if (exact === undefined || placesNarrowed(move.moved, exact).size === 0) return [];
  return [{ ...move, moved: exact, forced: placesNarrowed(knowledge.open, exact) }];
});

/** Whether a move can change one of the targets. */
function moveChanges(knowledge: Knowledge, move: Move, targets: readonly Target[]): boolean {
  return targets.some((target) => {
    if (!isAnyIn(target.places, move.forced)) return false;
    const pair = pairOf(knowledge, move, target);
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

function pairOf(knowledge: Knowledge, move: Move, target: Target): Pair {
  const { book, open } = knowledge;
  const { place, others, moved, forced } = move;
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
  for (let place = 0; place < before.length; place += 1) {
    if (before[place] !== after[place]) places.add(place);
  }
  return places;
}

function isAnyIn(places: ReadonlySet<number>, among: ReadonlySet<number>): boolean {
  for (const place of places) if (among.has(place)) return true;
  return false;
}

function bitsIn(bits: number): readonly number[] {
  const found: number[] = [];
  for (let bit = 1; bit <= bits; bit <<= 1) if ((bits & bit) !== 0) found.push(bit);
  return found;
}
