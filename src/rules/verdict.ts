import { evaluate, itself, type Formula } from "./formula.ts";
import { constraintsFor, type Knowledge } from "./knowledge.ts";
import { remember } from "./remember.ts";
import type { Target } from "./target.ts";
import { satisfiable } from "./satisfiable.ts";

export type Verdict = "applies" | "doesNotApply" | "undecided";

/** The verdict on every procedure of the event, by procedure id. */
export const decideAll = remember(
  (knowledge: Knowledge): ReadonlyMap<string, Verdict> =>
    new Map([...knowledge.book.applies].map(([id, target]) => [id, decide(knowledge, target)])),
);

/**
 * Whether something holds in every completion of what is known, in none, or in some.
 * Exact: Kleene's three values settle most targets at once, a search for a witness on either side settles the rest.
 */
export function decide(knowledge: Knowledge, target: Target): Verdict {
  const { open } = knowledge;
  const known = evaluate(target.holds, open);
  if (known !== undefined) return known ? "applies" : "doesNotApply";
  const around = constraintsFor(knowledge, target.places);
  if (around.length === 0 && target.isReadOnce) return "undecided";
  const canBe = (formula: Formula): boolean =>
    satisfiable(open, [{ formula, variableOf: itself }, ...around]);
  if (!canBe(target.holds)) return "doesNotApply";
  if (!canBe(target.fails)) return "applies";
  return "undecided";
}
