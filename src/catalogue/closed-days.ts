// Named here, so that every project that imports this file finds the types of a package that has none.
// oxlint-disable-next-line typescript/triple-slash-reference -- ambient types cannot be imported
/// <reference path="./japanese-holidays.d.ts" />
import japaneseHolidays from "japanese-holidays";
import { partsOf, weekdayOf, type CalendarDate } from "../model/calendar-date.ts";

/**
 * True on days on which public offices are closed: Saturdays, Sundays, public holidays and 29 December to 3 January
 * (行政機関の休日に関する法律 1条1項; for towns 地方自治法 4条の2第2項 and their ordinances, which name the same days).
 * Courts and tax offices close on these days too. What one town adds is for the caller. By the law in force in 2026,
 * whatever the year; the equinoxes of coming years are forecasts until the February before.
 */
export function isClosedDay(date: CalendarDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6 || isYearEnd(date) || isPublicHoliday(date);
}

function isYearEnd(date: CalendarDate): boolean {
  const monthAndDay = date.slice("YYYY-".length);
  return monthAndDay >= "12-29" || monthAndDay <= "01-03";
}

function isPublicHoliday(date: CalendarDate): boolean {
  const { year, month, day } = partsOf(date);
  // Asked by the year, because the package reads a Date in the time zone of the device.
  return japaneseHolidays
    .getHolidaysOf(year)
    .some((holiday) => holiday.month === month && holiday.date === day);
}
