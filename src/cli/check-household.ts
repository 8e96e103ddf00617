import {
  unknown,
  type Answers,
  type FactId,
  type StartDayId,
  type StartDays,
} from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import { failure, success, type Result } from "../model/result.ts";
import { checkStartDay } from "../interview/check-start-day.ts";
import { learn, type AnswerProblem, type Knowledge } from "../rules/knowledge.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { askableFacts } from "../model/askable-facts.ts";
import { causesOf } from "./contradiction-causes.ts";
import type { HouseholdProblem } from "./guide-problem.ts";
import type { AnswersFile } from "./read-answers-file.ts";
import { readDay } from "./read-day.ts";

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
  const startDays = checkDates(book, dates, today);
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
    return { kind: "contradiction", answers: entries, causes };
  }
  const fact = lifeEvent.facts.find(({ id }) => id === problem.fact);
  const given = answers[problem.fact];
  if (problem.kind === "unknown-fact" || fact === undefined || given === undefined) {
    return { kind: "unknown-fact", fact: problem.fact, lifeEvent: lifeEvent.id };
  }
  return { kind: "outside-domain", fact, given };
}

function checkDates(
  { lifeEvent }: RuleBook,
  dates: AnswersFile["dates"],
  today: CalendarDate,
): Result<StartDays, HouseholdProblem> {
  const { id: event, startDays } = lifeEvent;
  const days: Record<StartDayId, StartDays[string]> = {};
  for (const [id, given] of Object.entries(dates)) {
    if (!startDays.some((startDay) => startDay.id === id)) {
      const known = startDays.map((startDay) => startDay.id);
      return failure({ kind: "unknown-start-day", startDay: id, lifeEvent: event, known });
    }
    const day = given === unknown ? success(unknown) : readDay(id, given);
    if (!day.ok) return day;
    days[id] = day.value;
  }
  for (const startDay of startDays) {
    const given = days[startDay.id];
    if (given === undefined || given === unknown) continue;
    const problem = checkStartDay(startDay, given, days, today);
    if (problem === undefined) continue;
    if (problem.kind === "in-future") {
      return failure({ kind: "day-in-future", startDay: startDay.id, given, today });
    }
    const { than } = problem;
    return failure({
      kind: "day-too-early",
      startDay: startDay.id,
      given,
      than,
      earlier: days[than] ?? unknown,
    });
  }
  return success(days);
}
