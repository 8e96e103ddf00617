import {
  addDays,
  correspondingDay,
  firstOfMonthAfter,
  lastOfMonth,
  type CalendarDate,
} from "../model/calendar-date.ts";
import type { CountingRule, Deadline } from "../model/life-event.ts";

/** The rules that give a day. */
export type DatedRule = Exclude<CountingRule, "asap" | "none">;

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
 * - `before-event`: the day before the start day.
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
    case "calendar-then-year-end":
      return endOfYear(endOfPeriod(startDay, monthsIn(within)));
    case "before-event":
      return addDays(startDay, -1);
  }
}

/**
 * The last day of a period of months of which `dayOne` is the first: the day before its corresponding day, or the last
 * day of that month where there is none (民法 143条2項).
 */
function endOfPeriod(dayOne: CalendarDate, months: number): CalendarDate {
  const corresponding = correspondingDay(dayOne, months);
  return corresponding === undefined
    ? lastOfMonth(firstOfMonthAfter(dayOne, months))
    : addDays(corresponding, -1);
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
