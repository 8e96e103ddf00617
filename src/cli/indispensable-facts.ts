import type { Answers, FactId } from "../model/answers.ts";
import { learnSome } from "../rules/knowledge.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { decide } from "../rules/verdict.ts";

/**
 * The answered facts that no interview could have left out for this household: without one of them some verdict, or a
 * paper or an office of something that may apply, is open although all other answers are there. Where two facts can
 * stand in for each other neither is counted, so there are never more of these than of the fewest facts that decide
 * everything.
 */
export function indispensableFacts(book: RuleBook, answers: Answers): readonly FactId[] {
  const facts = Object.keys(answers);
  const openWith = (known: readonly FactId[]): number => {
    const knowledge = learnSome(book, answers, known);
    return book.targets.filter((target) => decide(knowledge, target) === "undecided").length;
  };
  const openAnyway = openWith(facts);
  return facts.filter((left) => openWith(facts.filter((fact) => fact !== left)) > openAnyway);
}
