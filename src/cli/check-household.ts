import type { Answers, FactId, StartDays } from "../model/answers.ts";
import { askableFacts } from "../model/askable-facts.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import { failure, success, type Result } from "../model/result.ts";
import { learn, type AnswerProblem, type Knowledge } from "../rules/knowledge.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { checkDates } from "./check-dates.ts";
import { causesOf } from "./contradiction-causes.ts";
import type { HouseholdProblem } from "./guide-problem.ts";
import type { AnswersFile } from "./read-answers-file.ts";

/** A household whose answers can all be true. */
export interface ToldHousehold {
  /** In the order in which the interview asks, then what it does not ask. */
  readonly answers: Answers;
  readonly startDays: StartDays;
  readonly knowledge: Knowledge;
}

/** Compares a file of answers with the catalogue: the household, or the first thing that cannot be. */
export function checkHousehold(
  book: RuleBook,
  { answers: given, dates }: AnswersFile,
  today: CalendarDate,
): Result<ToldHousehold, HouseholdProblem> {
  const answers = inAskingOrder(book, given);
  const learnt = learn(book, answers);
  if (!learnt.ok) return failure(describeProblem(book, answers, learnt.problem));
  const startDays = checkDates(book.lifeEvent, dates, today);
  if (!startDays.ok) return startDays;
  return success({ answers, startDays: startDays.value, knowledge: learnt.value });
}

function inAskingOrder({ lifeEvent }: RuleBook, answers: Answers): Answers {
  const order = new Map(askableFacts(lifeEvent).map((fact, place) => [fact, place]));
  const placeOf = (fact: FactId): number => order.get(fact) ?? order.size;
  const entries = Object.entries(answers).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  return Object.fromEntries(entries);
}

function describeProblem(
  { lifeEvent }: RuleBook,
  answers: Answers,
  problem: AnswerProblem,
): HouseholdProblem {
  if (problem.kind === "contradiction") {
    const entries = Object.entries(answers).filter(([fact]) => problem.facts.includes(fact));
    const causes = causesOf(lifeEvent, Object.fromEntries(entries));
    return { kind: "contradiction", lifeEvent: lifeEvent.id, answers: entries, causes };
  }
  const fact = lifeEvent.facts.find(({ id }) => id === problem.fact);
  const given = answers[problem.fact];
  if (problem.kind === "unknown-fact" || fact === undefined || given === undefined) {
    return { kind: "unknown-fact", fact: problem.fact, lifeEvent: lifeEvent.id };
  }
  return { kind: "outside-domain", fact, given };
}
