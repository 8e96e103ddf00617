import { unknown, type Answers, type FactId } from "../model/answers.ts";
import { constraintsFor, learnSome, type Knowledge } from "./knowledge.ts";
import { relevantFacts } from "./relevance.ts";
import { placesIn } from "./formula.ts";
import type { RuleBook } from "./rule-book.ts";
import type { Target } from "./target.ts";
import { decide, type Verdict } from "./verdict.ts";

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
  const decides = (facts: readonly FactId[]): boolean =>
    decide(learnSome(book, answers, facts), target) === verdict;
  const enough = leaveOut(candidates, decides);
  for (let size = 0; size < enough.length; size += 1) {
    for (const facts of subsets(candidates, size)) if (decides(facts)) return facts;
  }
  return enough;
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
  const nothingKnown = learnSome(book, {}, []);
  for (const { formula } of constraintsFor(nothingKnown, target.places)) {
    for (const other of placesIn(formula)) near.add(other);
  }
  return Object.keys(answers).filter(
    (fact) => answers[fact] !== unknown && near.has(book.space.placeOf(fact)),
  );
}

/** Drops what is not needed, one by one: small, though not always smallest. */
function leaveOut(
  facts: readonly FactId[],
  decides: (facts: readonly FactId[]) => boolean,
): readonly FactId[] {
  let needed = facts;
  for (const fact of facts.toReversed()) {
    const rest = needed.filter((other) => other !== fact);
    if (decides(rest)) needed = rest;
  }
  return needed;
}

function* subsets<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, item] of items.entries()) {
    for (const rest of subsets(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}
