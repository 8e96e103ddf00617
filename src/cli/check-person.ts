import type { Answers, FactId, FactValue, StartDayId } from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { LifeEvent } from "../model/life-event.ts";
import { newPerson, selfId, type KeptDay, type KeptTrait, type Person } from "../model/person.ts";
import { failure, success, type Result } from "../model/result.ts";
import { isKeptDay } from "../people/renewals.ts";
import { canHave, isKeptTrait } from "../people/traits.ts";
import { knownAnswers } from "../people/known-answers.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import type { HouseholdProblem } from "./guide-problem.ts";
import type { AnswersFile, PersonInFile } from "./read-answers-file.ts";
import { readDay } from "./read-day.ts";

/** What a file says of the person, as it counts for one life event. */
export interface ToldPerson {
  /** With what the file answers itself, which comes before a trait. */
  readonly answers: Answers;
  readonly dates: Readonly<Record<StartDayId, string>>;
  /** What follows from the birth date, and so is never asked. */
  readonly certain: readonly (FactId | StartDayId)[];
}

/**
 * The answers and days of a file together with those that follow from its person on `today`, or the first of them that
 * cannot be. Traits count as confirmed where the app would offer them. `lifeEvents` are all there are: a person's
 * traits need not belong to the one that is asked about.
 */
export function checkPerson(
  book: RuleBook,
  { answers, dates, person: given }: AnswersFile,
  today: CalendarDate,
  lifeEvents: readonly LifeEvent[],
): Result<ToldPerson, HouseholdProblem> {
  const person = readPerson(given, today, lifeEvents);
  if (!person.ok) return person;
  const { certain, toConfirm } = knownAnswers(person.value, book, today);
  const follows: Readonly<Record<string, FactValue>> = { ...certain.answers, ...certain.startDays };
  const said: Readonly<Record<string, FactValue>> = { ...dates, ...answers };
  const { birthDate } = person.value;
  for (const [name, value] of Object.entries(follows)) {
    const other = said[name];
    if (other === undefined || other === value || birthDate === undefined) continue;
    return failure({ kind: "not-as-born", name, given: other, birthDate, follows: value });
  }
  const traits = toConfirm.flatMap((known) => ("fact" in known ? [known] : []));
  const days = toConfirm.flatMap((known) => ("startDay" in known ? [known] : []));
  return success({
    answers: {
      ...Object.fromEntries(traits.map(({ fact, value }) => [fact, value])),
      ...certain.answers,
      ...answers,
    },
    dates: {
      ...Object.fromEntries(days.map(({ startDay, day }) => [startDay, day])),
      ...certain.startDays,
      ...dates,
    },
    certain: Object.keys(follows),
  });
}

function readPerson(
  { birthDate, traits, days }: PersonInFile,
  today: CalendarDate,
  lifeEvents: readonly LifeEvent[],
): Result<Person, HouseholdProblem> {
  const person = newPerson(selfId, "self", `${today}T00:00:00Z`);
  const keptTraits = readTraits(traits, today, lifeEvents);
  if (!keptTraits.ok) return keptTraits;
  const keptDays = readDays(days, today);
  if (!keptDays.ok) return keptDays;
  const whole = { ...person, traits: keptTraits.value, days: keptDays.value };
  if (birthDate === undefined) return success(whole);
  const day = readDay("birthDate", birthDate);
  if (!day.ok) return day;
  if (day.value > today) {
    return failure({ kind: "day-in-future", startDay: "birthDate", given: day.value, today });
  }
  return success({ ...whole, birthDate: day.value });
}

function readTraits(
  traits: PersonInFile["traits"],
  confirmedOn: CalendarDate,
  lifeEvents: readonly LifeEvent[],
): Result<Person["traits"], HouseholdProblem> {
  const facts = lifeEvents.flatMap((lifeEvent) => lifeEvent.facts);
  const kept: [FactId, KeptTrait][] = [];
  for (const [id, value] of Object.entries(traits)) {
    const fact = facts.find((candidate) => candidate.id === id);
    if (fact === undefined || !isKeptTrait(fact)) return failure({ kind: "no-trait", fact: id });
    if (!canHave(fact, value)) return failure({ kind: "outside-domain", fact, given: value });
    kept.push([id, { value, confirmedOn }]);
  }
  return success(Object.fromEntries(kept));
}

function readDays(
  days: PersonInFile["days"],
  confirmedOn: CalendarDate,
): Result<Person["days"], HouseholdProblem> {
  const kept: [StartDayId, KeptDay][] = [];
  for (const [id, given] of Object.entries(days)) {
    if (!isKeptDay(id)) return failure({ kind: "no-kept-day", startDay: id });
    const day = readDay(id, given);
    if (!day.ok) return day;
    kept.push([id, { day: day.value, confirmedOn }]);
  }
  return success(Object.fromEntries(kept));
}
