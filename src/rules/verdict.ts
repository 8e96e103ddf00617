import { evaluate, itself, type Formula } from "./formula.ts";
import { constraintsFor, type Knowledge } from "./knowledge.ts";
import { remember } from "./remember.ts";
import type { Target } from "./target.ts";
import { solve, type Demand } from "./satisfiable.ts";

export type Verdict = "applies" | "doesNotApply" | "undecided";

/** The verdict on every procedure of the event, by procedure id. */
export const decideAll = remember(
  (knowledge: Knowledge): ReadonlyMap<string, Verdict> =>
    new Map([...knowledge.book.applies.keys()].map((id) => [id, verdictOn(knowledge, id)])),
);

/** The verdict on one procedure of the event, by its id. Throws where the event has no such procedure. */
export const verdictOn = remember((knowledge: Knowledge, procedure: string): Verdict => {
  const target = knowledge.book.applies.get(procedure);
  if (target === undefined) throw new RangeError(`the rules know no procedure ${procedure}`);
  return decide(knowledge, target);
});

/**
 * Whether something holds in every completion of what is known, in none, or in some.
 * Exact: Kleene's three values settle most targets at once, a search for a witness on either side settles the rest.
 */
export function decide(knowledge: Knowledge, target: Target): Verdict {
  const known = evaluate(target.holds, knowledge.open);
  if (known !== undefined) return known ? "applies" : "doesNotApply";
  const around = constraintsFor(knowledge, target.places);
  if (around.length === 0 && target.isReadOnce) return "undecided";
  const witnesses = witnessesNear(knowledge, target);
  const canBe = (formula: Formula): boolean => {
    const holdsIn = (witness: Uint32Array): boolean =>
      evaluate(formula, witness) === true && isStillOpen(witness, knowledge);
    if (witnesses.some(holdsIn)) return true;
    const witness = solve(knowledge.open, [{ formula, variableOf: itself }, ...around]);
    if (witness !== undefined) witnesses.push(witness);
    return witness !== undefined;
  };
  if (!canBe(target.holds)) return "doesNotApply";
  if (!canBe(target.fails)) return "applies";
  return "undecided";
}

/**
 * Completions that searches near a target have found, with facts left open that they did not need. One that was found
 * for another target often shows that this one is open too.
 */
function witnessesNear({ constraintsAround }: Knowledge, { places }: Target): Uint32Array[] {
  for (const place of places) {
    const group = constraintsAround[place] ?? [];
    if (group.length > 0) return witnessesOf(group);
  }
  return [];
}

/** Whether no later answer to a fact outside that group rules the witness out. */
function isStillOpen(witness: Uint32Array, { open }: Knowledge): boolean {
  return witness.every((bits, place) => (bits & (open[place] ?? 0)) !== 0);
}

/** Kept with the group of constraints, which stays the same until an answer narrows one of its facts. */
const witnessesOf = remember<readonly Demand[], Uint32Array[]>(() => []);
