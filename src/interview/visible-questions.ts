import type { Answers, FactId, FactValue } from "../model/answers.ts";
import { factsIn } from "../model/condition.ts";
import { evaluate, formulaOf } from "../rules/formula.ts";
import { learnMore, type Knowledge } from "../rules/knowledge.ts";
import { isRelevant } from "../rules/relevance.ts";
import { relevantStartDays } from "./relevant-start-days.ts";
import { factNamed } from "./screen-fields.ts";
import type { Step } from "./walk.ts";

/** What a screen shows while it is being filled in. */
export interface VisibleQuestions {
  readonly facts: readonly FactId[];
  readonly startDays: readonly string[];
}

/**
 * The questions of a screen to show, given what is already marked on it. A question that depends on another one of
 * the same screen appears when that one makes it matter; a list to tick never loses an item under the finger but
 * those whose parent was unticked.
 */
export function visibleQuestions(step: Step, marked: Answers): VisibleQuestions {
  const isChecklist = step.topic.form === "checklist";
  let taken: Answers = {};
  let knowledge = step.before;
  const facts: FactId[] = [];
  for (const fact of step.facts) {
    if (!isVisible(step, fact, taken, knowledge, isChecklist)) continue;
    facts.push(fact);
    const value = marked[fact] ?? (isChecklist ? false : undefined);
    if (value === undefined) continue;
    taken = { ...taken, [fact]: value };
    knowledge = learnMore(step.before, taken) ?? knowledge;
  }
  const isAnswered = isChecklist || facts.every((fact) => fact in taken);
  return { facts, startDays: isAnswered ? relevantStartDays(knowledge, step.startDays) : [] };
}

/** The options or the yes and no of a fact that no earlier answer excludes. */
export function possibleValues(knowledge: Knowledge, fact: FactId): readonly FactValue[] {
  const { space } = knowledge.book;
  const place = space.placeOf(fact);
  return space.valuesIn(place, knowledge.open[place] ?? 0);
}

/** Whether a value is within what earlier answers leave open. */
export function isPossible(knowledge: Knowledge, fact: FactId, value: FactValue): boolean {
  const { space } = knowledge.book;
  const place = space.placeOf(fact);
  return ((knowledge.open[place] ?? 0) & space.bitOf(place, value)) !== 0;
}

function isVisible(
  step: Step,
  fact: FactId,
  taken: Answers,
  knowledge: Knowledge,
  isChecklist: boolean,
): boolean {
  const { askIf } = factNamed(step, fact);
  if (askIf !== undefined) {
    const parents = factsIn(askIf).filter((parent) => step.facts.includes(parent));
    const mayHold = evaluate(formulaOf(askIf, knowledge.book.space), knowledge.open) !== false;
    if (!mayHold || (!isChecklist && parents.some((parent) => !(parent in taken)))) return false;
  }
  return isChecklist || isRelevant(knowledge, fact);
}
