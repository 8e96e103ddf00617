import { visibleQuestions } from "../../src/interview/visible-questions.ts";
import { walkThrough, type Step, type Walk } from "../../src/interview/walk.ts";
import { unknown, type Answers, type FactId, type StartDays } from "../../src/model/answers.ts";
import { learnMore, type Knowledge } from "../../src/rules/knowledge.ts";
import type { RuleBook } from "../../src/rules/rule-book.ts";

/** What somebody says who is asked about a fact, given what is known by then. */
export type Says = (fact: FactId, known: Knowledge) => Answers[string];

/** Somebody who tells what she knows and says わからない to the rest. */
export function truthful(household: Answers): Says {
  return (fact) => household[fact] ?? unknown;
}

/** One screen, filled in question after question, since an answer may bring up another one. */
export function fillIn(step: Step, says: Says, marked: Answers = {}): Answers {
  const fresh = visibleQuestions(step, marked).facts.find((fact) => !(fact in marked));
  if (fresh === undefined) return marked;
  const known = learnMore(step.before, marked) ?? step.before;
  return fillIn(step, says, { ...marked, [fresh]: says(fresh, known) });
}

/**
 * The walk before each screen of a whole interview, rare things included, and the one at its end. Throws where a screen
 * comes back though everything on it was answered: the resident would be caught there.
 */
export function walkToTheEnd(book: RuleBook, says: Says, days: StartDays = {}): Interview {
  const before: Walk[] = [];
  let end = walkThrough(book, {}, {});
  for (let step = end.next ?? end.nextRare; step !== undefined;) {
    before.push(end);
    const said = fillIn(step, says);
    const asked = visibleQuestions(step, said).startDays;
    const given = Object.fromEntries(asked.map((day) => [day, days[day] ?? unknown]));
    end = walkThrough(book, { ...end.answers, ...said }, { ...end.startDays, ...given });
    const following: Step | undefined = end.next ?? end.nextRare;
    if (following?.topic.id === step.topic.id && following.part === step.part) {
      throw new Error(`${step.topic.id} comes back: ${following.facts.join(", ")}`);
    }
    step = following;
  }
  return { before, end };
}

export interface Interview {
  readonly before: readonly Walk[];
  readonly end: Walk;
}
