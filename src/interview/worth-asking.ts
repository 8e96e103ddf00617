import type { FactId } from "../model/answers.ts";
import { factsIn, type Condition } from "../model/condition.ts";
import { evaluate, formulaOf, type Formula } from "../rules/formula.ts";
import type { Knowledge } from "../rules/knowledge.ts";
import { isRelevant } from "../rules/relevance.ts";
import { remember } from "../rules/remember.ts";
import type { RuleBook } from "../rules/rule-book.ts";

/** Whether a fact may be asked and its answer can still change a result. */
export function isWorthAsking(knowledge: Knowledge, fact: FactId): boolean {
  return mayBeAsked(knowledge, fact) && isRelevant(knowledge, fact);
}

/** Whether what a fact depends on can still hold: without a spouse nobody is asked for her age. */
export function mayBeAsked({ book, open }: Knowledge, fact: FactId): boolean {
  const askIf = askFormulaOf(book, fact);
  return askIf === undefined || evaluate(askIf, open) !== false;
}

const askFormulaOf = remember((book: RuleBook, fact: FactId): Formula | undefined => {
  const askIf = askIfOf(book, fact);
  return askIf && formulaOf(askIf, book.space);
});

/** The facts whose answers decide whether this one may be asked. */
export function parentsOf({ book }: Knowledge, fact: FactId): readonly FactId[] {
  return parentsIn(book, fact);
}

const parentsIn = remember((book: RuleBook, fact: FactId): readonly FactId[] => {
  const askIf = askIfOf(book, fact);
  return askIf === undefined ? [] : factsIn(askIf);
});

function askIfOf(book: RuleBook, fact: FactId): Condition | undefined {
  return book.lifeEvent.facts[book.space.placeOf(fact)]?.askIf;
}
