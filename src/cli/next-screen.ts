import {
  unknown,
  type Answers,
  type FactId,
  type StartDayId,
  type StartDays,
} from "../model/answers.ts";
import { askableFacts } from "../model/askable-facts.ts";
import { walkThrough, type Step } from "../interview/walk.ts";
import { learnMore } from "../rules/knowledge.ts";
import { isWorthAsking } from "../interview/worth-asking.ts";
import type { RuleBook } from "../rules/rule-book.ts";

/** The next screen of the interview. */
export interface NextScreen {
  /** Id of the topic; the second screen of a topic is called "<topic>-2". */
  readonly screen: string;
  /** What is still to be answered on it. */
  readonly facts: readonly FactId[];
}

/**
 * Where the interview goes on after these answers, rare things last; undefined at its end. Start days that were not
 * given count as わからない: screens that ask only for days are passed over. What is in `certain` is known before the
 * first question.
 */
export function findNextScreen(
  book: RuleBook,
  answers: Answers,
  certain: readonly (FactId | StartDayId)[] = [],
): NextScreen | undefined {
  const asked = new Set(askableFacts(book.lifeEvent));
  const isAsked = ([fact]: readonly [FactId, unknown]): boolean => asked.has(fact);
  const entries = Object.entries(answers);
  const given = Object.fromEntries(entries.filter(isAsked));
  const beforehand = Object.fromEntries(entries.filter((entry) => !isAsked(entry)));
  const rules = knowing(book, beforehand);
  const walk = walkThrough(rules, given, everyDayUnknown(book), certain);
  const step = walk.next ?? walk.nextRare;
  return step && { screen: nameOf(step), facts: unansweredOn(step, walk.answers) };
}

/** The rules with what was told about facts that the event does not ask, and so would otherwise leave out. */
function knowing(book: RuleBook, beforehand: Answers): RuleBook {
  if (Object.keys(beforehand).length === 0) return book;
  const { space } = book;
  const start = book.start.slice();
  for (const [fact, value] of Object.entries(beforehand)) {
    const place = space.placeOf(fact);
    start[place] = value === unknown ? space.allAt(place) : space.bitOf(place, value);
  }
  return { ...book, start };
}

function everyDayUnknown({ lifeEvent }: RuleBook): StartDays {
  return Object.fromEntries(lifeEvent.startDays.map(({ id }) => [id, unknown]));
}

function nameOf({ topic, part }: Step): string {
  return part === 1 ? topic.id : `${topic.id}-${String(part)}`;
}

/** What still matters on a screen after those of its answers that the interview keeps. */
function unansweredOn(step: Step, answers: Answers): readonly FactId[] {
  const here = Object.entries(answers).filter(([fact]) => step.facts.includes(fact));
  const knowledge = learnMore(step.before, Object.fromEntries(here)) ?? step.before;
  return step.facts.filter((fact) => !(fact in answers) && isWorthAsking(knowledge, fact));
}
