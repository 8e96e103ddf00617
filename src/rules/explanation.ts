import { unknown, type Answers, type FactId } from "../model/answers.ts";
import { constraintsFor, learnSome, type Knowledge } from "./knowledge.ts";
import { relevantFacts } from "./relevance.ts";
import { evaluate, itself, placesIn, type Formula } from "./formula.ts";
import type { RuleBook } from "./rule-book.ts";
import type { Target } from "./target.ts";
import { solve } from "./satisfiable.ts";
import type { Verdict } from "./verdict.ts";

/**
 * The smallest set of given answers that decides a target on its own; the first such set in the order of asking
 * where several are equally small. Empty for a target that no answer is needed for.
 */
export function decidingAnswers(
  book: RuleBook,
  answers: Answers,
  target: Target,
  verdict: Exclude<Verdict, "undecided">,
): readonly FactId[] {
  const candidates = candidatesFor(book, answers, target);
  const contrary = verdict === "applies" ? target.fails : target.holds;
  // Each set that does not decide leaves a completion with the contrary verdict. A deciding set has to rule that
  // completion out, so it holds one of the answers the completion goes against.
  const toHit: ReadonlySet<FactId>[] = [];
  for (let size = 0; size < candidates.length; size += 1) {
    for (const facts of hittingSets(candidates, size, toHit)) {
      const against = answersAgainst(book, answers, facts, candidates, contrary);
      if (against === undefined) return facts;
      toHit.push(against);
    }
  }
  return candidates;
}

/** The askable facts that can still decide an undecided target, in their order. */
export function missingFacts(
  knowledge: Knowledge,
  target: Target,
  askable: readonly FactId[],
): readonly FactId[] {
  return relevantFacts(knowledge, askable, [target]);
}

/** Answers that can have a say: facts of the target, and facts that constraints connect with them. */
function candidatesFor(book: RuleBook, answers: Answers, target: Target): readonly FactId[] {
  const near = new Set(target.places);
  for (const { formula } of constraintsFor(learnSome(book, answers, []), target.places)) {
    for (const other of placesIn(formula)) near.add(other);
  }
  return Object.keys(answers).filter(
    (fact) => answers[fact] !== unknown && near.has(book.space.placeOf(fact)),
  );
}

/**
 * The candidates that a completion goes against which agrees with some of the answers and still has the contrary
 * verdict; undefined where there is no such completion.
 */
function answersAgainst(
  book: RuleBook,
  answers: Answers,
  facts: readonly FactId[],
  candidates: readonly FactId[],
  contrary: Formula,
): ReadonlySet<FactId> | undefined {
  const knowledge = learnSome(book, answers, facts);
  if (evaluate(contrary, knowledge.open) === false) return undefined;
  const around = constraintsFor(knowledge, placesIn(contrary));
  const completion = solve(knowledge.open, [{ formula: contrary, variableOf: itself }, ...around]);
  if (completion === undefined) return undefined;
  const against = candidates.filter((fact) => {
    const place = book.space.placeOf(fact);
    const value = answers[fact];
    const bit = value === undefined ? 0 : book.space.bitOf(place, value);
    return ((completion[place] ?? 0) & bit) === 0;
  });
  return new Set(against);
}

/** The subsets of a size that have something of every set to hit, in order; the sets may grow on the way. */
function* hittingSets(
  items: readonly FactId[],
  size: number,
  toHit: readonly ReadonlySet<FactId>[],
  chosen: readonly FactId[] = [],
): Generator<readonly FactId[]> {
  const unhit = (): readonly ReadonlySet<FactId>[] =>
    toHit.filter((set) => !chosen.some((fact) => set.has(fact)));
  if (size === 0) {
    if (unhit().length === 0) yield chosen;
    return;
  }
  for (const [index, item] of items.entries()) {
    const rest = items.slice(index);
    if (unhit().some((set) => !rest.some((fact) => set.has(fact)))) return;
    yield* hittingSets(items.slice(index + 1), size - 1, toHit, [...chosen, item]);
  }
}
