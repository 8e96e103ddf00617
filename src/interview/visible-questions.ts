import type { Answers, FactId, FactValue } from "../model/answers.ts";
import { learnMore, type Knowledge } from "../rules/knowledge.ts";
import { relevantStartDays } from "./relevant-start-days.ts";
import type { Step } from "./walk.ts";
import { isWorthAsking, mayBeAsked, parentsOf } from "./worth-asking.ts";

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
  let knowledge = step.before;
  const shown = new Set<FactId>();
  // Shown without an answer yet, or hidden until such a one is answered.
  const open = new Set<FactId>();
  const look = (fact: FactId): void => {
    if (parentsOf(knowledge, fact).some((parent) => open.has(parent))) {
      open.add(fact);
      return;
    }
    if (!(isChecklist ? mayBeAsked : isWorthAsking)(knowledge, fact)) return;
    shown.add(fact);
    const value = marked[fact] ?? (isChecklist ? false : undefined);
    if (value === undefined) open.add(fact);
    else knowledge = learnMore(knowledge, { [fact]: value }) ?? knowledge;
  };
  // An answer can make a question above it matter after all, so until no other one appears.
  for (let before = -1; before < shown.size;) {
    before = shown.size;
    step.facts.filter((fact) => !shown.has(fact)).forEach(look);
  }
  return {
    facts: step.facts.filter((fact) => shown.has(fact)),
    startDays: open.size === 0 ? relevantStartDays(knowledge, step.startDays) : [],
  };
}

/** The options or the yes and no of a fact that no earlier answer excludes. */
export function possibleValues(knowledge: Knowledge, fact: FactId): readonly FactValue[] {
  const { space } = knowledge.book;
  const place = space.placeOf(fact);
  return space.valuesIn(place, knowledge.open[place] ?? 0);
}
