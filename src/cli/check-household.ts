import { localStartDays } from "../editions/apply-edition.ts";
import { withoutLocalAnswers } from "../editions/local-facts.ts";
import type { Answers, FactId, StartDayId, StartDays } from "../model/answers.ts";
import { askableFacts } from "../model/askable-facts.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import { failure, success, type Result } from "../model/result.ts";
import { learn, type AnswerProblem, type Knowledge } from "../rules/knowledge.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { checkDates } from "./check-dates.ts";
import type { ToldPerson } from "./check-person.ts";
import { causesOf } from "./contradiction-causes.ts";
import type { HouseholdProblem } from "./guide-problem.ts";

/** A household whose answers can all be true. */
export interface ToldHousehold {
  /** In the order in which the interview asks, then what it does not ask. */
  readonly answers: Answers;
  readonly startDays: StartDays;
  readonly knowledge: Knowledge;
  /** Known before the first question: it follows from the birth date. */
  readonly certain: readonly (FactId | StartDayId)[];
}

/**
 * Compares what was told with the catalogue, as it holds with the edition: the household, or the first thing that
 * cannot be. What the edition knows of its town comes before what was told about it.
 */
export function checkHousehold(
  book: RuleBook,
  { answers: given, dates, certain }: ToldPerson,
  today: CalendarDate,
  edition?: LocalEdition,
): Result<ToldHousehold, HouseholdProblem> {
  const { lifeEvent } = book;
  const told = edition === undefined ? given : withoutLocalAnswers(given, lifeEvent, edition);
  const answers = inAskingOrder(book, told);
  const learnt = learn(book, answers);
  if (!learnt.ok) return failure(describeProblem(book, answers, learnt.problem));
  const startDays = checkDates(lifeEvent, dates, today);
  if (!startDays.ok) return startDays;
  return success({
    answers,
    startDays: { ...startDays.value, ...(edition === undefined ? {} : localStartDays(edition)) },
    knowledge: learnt.value,
    certain,
  });
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
