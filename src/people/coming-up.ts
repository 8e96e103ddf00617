import { addDays, type CalendarDate } from "../model/calendar-date.ts";
import type { JourneyId } from "../model/journey.ts";
import type { Period } from "../model/life-event.ts";
import type { Person } from "../model/person.ts";
import { addMonths } from "../rules/counting.ts";
import { ageOn, dayOfReaching } from "../rules/start-days.ts";
import { renewals, type Renewal, type RenewalDay } from "./renewals.ts";

/** A last day of an open journey. */
export interface DueDay {
  readonly journey: JourneyId;
  readonly lifeEvent: string;
  readonly procedure: string;
  readonly dueOn: CalendarDate;
}

/** Ages at which the law makes something change for everybody. */
const turningAges = [65, 70, 75] as const;

/** Something that comes next, with the day that it is about. */
export type ComingUp =
  | {
      readonly kind: "age";
      readonly person: Person;
      readonly age: (typeof turningAges)[number];
      readonly on: CalendarDate;
      readonly lifeEvent: "turning-age";
    }
  | {
      readonly kind: "renewal";
      readonly person: Person;
      readonly startDay: RenewalDay;
      readonly procedure: string;
      readonly on: CalendarDate;
      readonly lifeEvent: string;
    }
  | ({ readonly kind: "deadline"; readonly on: CalendarDate } & DueDay);

const mostShown = 5;
const monthsAhead = 6;
const nearDays = 14;

/**
 * What comes next for those who are kept here, the nearest day first and at most five things: ages reached within six
 * months, renewals that can be applied for and whose last day is not past, last days of journeys within two weeks.
 */
export function comingUp(
  persons: readonly Person[],
  dueDays: readonly DueDay[],
  today: CalendarDate,
): readonly ComingUp[] {
  const found: ComingUp[] = [
    ...persons.flatMap((person) => [...agesReached(person, today), ...renewalsDue(person, today)]),
    ...dueDays
      .filter(({ dueOn }) => today <= dueOn && dueOn <= addDays(today, nearDays))
      .map((due): ComingUp => ({ kind: "deadline", on: due.dueOn, ...due })),
  ];
  // Not toSorted: phones with iOS 15 do not have it.
  found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return found.slice(0, mostShown);
}

function agesReached(person: Person, today: CalendarDate): readonly ComingUp[] {
  const { birthDate } = person;
  if (birthDate === undefined) return [];
  return turningAges.flatMap((age): readonly ComingUp[] => {
    const on = dayOfReaching(age, birthDate);
    const isNear = today <= on && on <= addMonths(today, monthsAhead);
    return isNear ? [{ kind: "age", person, age, on, lifeEvent: "turning-age" }] : [];
  });
}

function renewalsDue(person: Person, today: CalendarDate): readonly ComingUp[] {
  return renewals.flatMap((renewal): readonly ComingUp[] => {
    const { startDay, procedure, lifeEvent, toldFrom } = renewal;
    const on = person.days[startDay]?.day;
    if (on === undefined || !isForAge(renewal, person, on)) return [];
    const isTold = daysBefore(on, toldFrom) <= today && today <= on;
    return isTold ? [{ kind: "renewal", person, startDay, procedure, on, lifeEvent }] : [];
  });
}

function isForAge({ ages }: Renewal, { birthDate }: Person, on: CalendarDate): boolean {
  if (ages === undefined) return true;
  if (birthDate === undefined) return false;
  const age = ageOn(on, birthDate);
  return ages.from <= age && age < ages.below;
}

function daysBefore(day: CalendarDate, { amount, unit }: Period): CalendarDate {
  switch (unit) {
    case "days":
      return addDays(day, -amount);
    case "months":
      return addMonths(day, -amount);
    case "years":
      return addMonths(day, -12 * amount);
  }
}
