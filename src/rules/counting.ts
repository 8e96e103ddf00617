import {
  addDays,
  correspondingDay,
  firstOfMonthAfter,
  lastOfMonth,
  type CalendarDate,
} from "../model/calendar-date.ts";
import type { CountingRule, Deadline, Period } from "../model/life-event.ts";

/** The rules that give a day. */
export type DatedRule = Exclude<CountingRule, "announced" | "asap" | "none">;

/**
 * The last day of a period by counting alone, before any closed day or grace day is looked at.
 *
 * - `day-one-counts`: N days, the start day is day one (戸籍法 43条1項).
 * - `next-day-counts`: N days, the day after is day one (民法 140条本文).
 * - `calendar-next-day`, `limitation`: N months or years from the day after (民法 140条本文, 143条; 国税通則法 10条1項).
 * - `calendar-day-one`, `limitation-day-one`: N months or years, the start day is day one
 *   (戸籍法 43条1項; 民法 140条ただし書 where the period starts at 0:00, 143条).
 * - `calendar-then-year-end`: 31 December of the year in which a period of N years ends that the start day opens
 *   (租税特別措置法 35条3項: 相続の開始があつた日から同日以後三年を経過する日の属する年の十二月三十一日).
 * - `calendar-then-month-end`: the end of the month in which a period of N months ends that the day after opens
 *   (雇用保険法施行規則 101条の19).
 * - `calendar-day-one-then-month-end`: the same with the start day as day one (同 101条の30).
 * - `by-day`: the start day itself.
 * - `before-event`: the day before the start day.
 * - `days-before`: N days before the start day.
 * - `look-back`: the last day on which the start day still lies within the N days or months before: whoever acts later
 *   is too late for what happened on it. The day of the same number in months, the last of that month where it has none:
 *   right by every reading where going back meets a short month.
 *
 * Throws where the rule has no period or one in the wrong unit: a mistake of the catalogue.
 */
export function lastDayOf(
  rule: DatedRule,
  within: Deadline["within"],
  startDay: CalendarDate,
): CalendarDate {
  switch (rule) {
    case "day-one-counts":
      return addDays(startDay, daysIn(within) - 1);
    case "next-day-counts":
      return addDays(startDay, daysIn(within));
    case "calendar-next-day":
    case "limitation":
      return endOfPeriod(addDays(startDay, 1), monthsIn(within));
    case "calendar-day-one":
    case "limitation-day-one":
      return endOfPeriod(startDay, monthsIn(within));
    case "calendar-then-month-end":
      return lastOfMonth(endOfPeriod(addDays(startDay, 1), monthsIn(within)));
    case "calendar-day-one-then-month-end":
      return lastOfMonth(endOfPeriod(startDay, monthsIn(within)));
    case "calendar-then-year-end":
      return endOfYear(endOfPeriod(startDay, monthsIn(within)));
    case "by-day":
      return startDay;
    case "before-event":
      return addDays(startDay, -1);
    case "days-before":
      return addDays(startDay, -daysIn(within));
    case "look-back":
      return within?.unit === "days"
        ? addDays(startDay, within.amount)
        : addMonths(startDay, monthsIn(within));
  }
}

/** The first day on which one can apply: this long before a day, on that very day where the period is empty. */
export function openingDayOf(within: Period, before: CalendarDate): CalendarDate {
  return within.unit === "days"
    ? addDays(before, -within.amount)
    : addMonths(before, -monthsIn(within));
}

/**
 * The last day of a period of months of which `dayOne` is the first: the day before its corresponding day, or the last
 * day of that month where there is none (民法 143条2項).
 */
function endOfPeriod(dayOne: CalendarDate, months: number): CalendarDate {
  return addDays(dayAfterMonths(dayOne, months), -1);
}

/** The corresponding day, or the last day of that month where it has none. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return correspondingDay(date, months) ?? lastOfMonth(firstOfMonthAfter(date, months));
}

/**
 * The day on which a period of months has passed of which `dayOne` is the first (経過した日): its corresponding day, or
 * the first of the month after where it has none, since the period ends with the month before (民法 143条2項ただし書).
 */
export function dayAfterMonths(dayOne: CalendarDate, months: number): CalendarDate {
  return correspondingDay(dayOne, months) ?? firstOfMonthAfter(dayOne, months + 1);
}

function endOfYear(date: CalendarDate): CalendarDate {
  const month = Number(date.slice(5, 7));
  return lastOfMonth(firstOfMonthAfter(date, 12 - month));
}

function daysIn(within: Deadline["within"]): number {
  if (within?.unit !== "days") throw new RangeError("a rule of days needs a period in days");
  return within.amount;
}

function monthsIn(within: Deadline["within"]): number {
  if (within === undefined || within.unit === "days") {
    throw new RangeError("a rule of the calendar needs a period in months or years");
  }
  return within.unit === "years" ? within.amount * 12 : within.amount;
}
