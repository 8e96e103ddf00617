import { unknown, type StartDayId, type StartDays } from "../model/answers.ts";
import {
  addDays,
  calendarDate,
  firstOfMonthAfter,
  lastOfMonth,
  partsOf,
  type CalendarDate,
} from "../model/calendar-date.ts";
import type { Derivation, StartDay } from "../model/life-event.ts";
import { dayAfterMonths } from "./counting.ts";

/**
 * The day from which a deadline with this start day is counted: the day that was given, else the one that follows
 * from other start days or from the year. Undefined while it is open, and where わからない was answered to it or to the
 * one it follows from: a day that the resident does not know is not guessed.
 */
export function resolveStartDay(
  id: StartDayId,
  given: StartDays,
  startDays: readonly StartDay[],
  today: CalendarDate,
): CalendarDate | undefined {
  return resolve(id, new Set());

  function resolve(wanted: StartDayId, passed: ReadonlySet<StartDayId>): CalendarDate | undefined {
    const day = given[wanted];
    if (day === unknown) return undefined;
    if (day !== undefined) return day;
    if (passed.has(wanted)) return undefined;
    const behind = new Set([...passed, wanted]);
    const startDay = startDays.find((candidate) => candidate.id === wanted);
    if (startDay?.sameAs !== undefined) return resolve(startDay.sameAs, behind);
    if (startDay?.derived === undefined) return undefined;
    return derive(startDay.derived, today, (other) => resolve(other, behind));
  }
}

/** The start days that one follows from where nobody gives it. */
export function daysBefore({ sameAs, derived }: StartDay): readonly StartDayId[] {
  if (sameAs !== undefined) return [sameAs];
  if (derived === undefined || "yearly" in derived) return [];
  if ("latestOf" in derived) return derived.latestOf;
  if ("after" in derived) return [derived.after.day];
  if ("reaches" in derived) return [derived.reaches.day];
  return Object.values(derived);
}

type Resolve = (day: StartDayId) => CalendarDate | undefined;

function derive(
  derivation: Derivation,
  today: CalendarDate,
  resolve: Resolve,
): CalendarDate | undefined {
  if ("yearly" in derivation) return nextInYear(derivation.yearly, today);
  if ("latestOf" in derivation) {
    const days = derivation.latestOf.map(resolve);
    return days.reduce((latest, day) => latest && day && (day > latest ? day : latest));
  }
  if ("after" in derivation) {
    const { day, years = 0, months = 0, days = 0 } = derivation.after;
    const start = resolve(day);
    return start && addDays(dayAfterMonths(start, years * 12 + months), days);
  }
  if ("reaches" in derivation) {
    const birthday = resolve(derivation.reaches.day);
    return birthday && dayOfReaching(derivation.reaches.age, birthday);
  }
  if ("firstOfMonthAfter" in derivation) {
    const day = resolve(derivation.firstOfMonthAfter);
    return day && firstOfMonthAfter(day, 1);
  }
  if ("endOfMonthOf" in derivation) {
    const day = resolve(derivation.endOfMonthOf);
    return day && lastOfMonth(day);
  }
  if ("yearlyMonthEndOf" in derivation) {
    const day = resolve(derivation.yearlyMonthEndOf);
    return day && nextMonthEnd(partsOf(day).month, today);
  }
  const held = resolve(derivation.firstMay31HeldOnApril1After);
  return held && firstTaxDay(held, today);
}

/**
 * The day on which somebody born on this day reaches an age: the end of the day before the birthday, so that who was
 * born on 1 April reaches it in March (年齢計算ニ関する法律 2項, 民法 143条). Born on 29 February: on 28 February.
 */
export function dayOfReaching(age: number, birthday: CalendarDate): CalendarDate {
  return addDays(dayAfterMonths(birthday, age * 12), -1);
}

/** The age in whole years reached by a day, counted as `dayOfReaching` does; below 0 before the birth. */
export function ageOn(day: CalendarDate, birthday: CalendarDate): number {
  const years = partsOf(day).year - partsOf(birthday).year;
  return [years + 1, years].find((age) => dayOfReaching(age, birthday) <= day) ?? years - 1;
}

function nextInYear(monthAndDay: string, today: CalendarDate): CalendarDate | undefined {
  const [month = 0, day = 0] = monthAndDay.split("-").map(Number);
  const { year } = partsOf(today);
  const thisYear = calendarDate(year, month, day);
  return thisYear !== undefined && thisYear >= today
    ? thisYear
    : calendarDate(year + 1, month, day);
}

function nextMonthEnd(month: number, today: CalendarDate): CalendarDate | undefined {
  const { year } = partsOf(today);
  return [year, year + 1]
    .flatMap((candidate) => calendarDate(candidate, month, 1) ?? [])
    .map(lastOfMonth)
    .find((day) => day >= today);
}

/** Vehicle tax falls due on 31 May for whoever holds the handbook on 1 April (地方税法 177条の9, 463条の18). */
function firstTaxDay(held: CalendarDate, today: CalendarDate): CalendarDate | undefined {
  const first = nextInYear("04-01", held);
  const taxDay = first && calendarDate(partsOf(first).year, 5, 31);
  if (taxDay === undefined) return undefined;
  return taxDay >= today ? taxDay : nextInYear("05-31", today);
}
