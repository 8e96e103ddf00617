import type { FactId } from "../model/answers.ts";
import { factsIn, type Condition } from "../model/condition.ts";
import { evaluate, formulaOf } from "../rules/formula.ts";
import type { Knowledge } from "../rules/knowledge.ts";
import { isRelevant } from "../rules/relevance.ts";

/** Whether a fact may be asked and its answer can still change a result. */
export function isWorthAsking(knowledge: Knowledge, fact: FactId): boolean {
  return mayBeAsked(knowledge, fact) && isRelevant(knowledge, fact);
}

/** Whether what a fact depends on can still hold: without a spouse nobody is asked for her age. */
export function mayBeAsked(knowledge: Knowledge, fact: FactId): boolean {
  const askIf = askIfOf(knowledge, fact);
  const { book, open } = knowledge;
  return askIf === undefined || evaluate(formulaOf(askIf, book.space), open) !== false;
}

/** The facts whose answers decide whether this one may be asked. */
export function parentsOf(knowledge: Knowledge, fact: FactId): readonly FactId[] {
  const askIf = askIfOf(knowledge, fact);
  return askIf === undefined ? [] : factsIn(askIf);
}

function askIfOf({ book }: Knowledge, fact: FactId): Condition | undefined {
  return book.lifeEvent.facts[book.space.placeOf(fact)]?.askIf;
}
