/**
 * A day of the (proleptic Gregorian) calendar without time or time zone, written "YYYY-MM-DD".
 * Text order is day order, so `<` and `>` compare days.
 */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;

/** True for a day that exists, written "YYYY-MM-DD"; 2026-02-31 and 2026-2-1 are refused. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day with these parts, or undefined where there is no such day (31 February, year 0). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCalendarDate(text) ? text : undefined;
}

/** Year, month and day of a date. */
export function partsOf(date: CalendarDate): DayParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** How many days a month has (month 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The day `days` later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** How many days from `from` to `to`; 0 on the same day, negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return (((toEpochDay(date) + 4) % 7) + 7) % 7;
}

/** The first day of the month that lies `months` after the month of `date`. */
export function firstOfMonthAfter(date: CalendarDate, months: number): CalendarDate {
  const { year, month } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  return existing(calendarDate(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1));
}

/** The last day of the month of `date`. */
export function lastOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return existing(calendarDate(year, month, daysInMonth(year, month)));
}

/**
 * The day of the same number `months` later (the law's 応当日), or undefined where that month has no such day:
 * 31 August has none six months later.
 */
export function correspondingDay(date: CalendarDate, months: number): CalendarDate | undefined {
  const { year, month } = partsOf(firstOfMonthAfter(date, months));
  return calendarDate(year, month, partsOf(date).day);
}

function toEpochDay(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const midnight = new Date(0);
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  midnight.setUTCFullYear(year, month - 1, day);
  return Math.round(midnight.getTime() / millisecondsPerDay);
}

function fromEpochDay(epochDay: number): CalendarDate {
  const midnight = new Date(epochDay * millisecondsPerDay);
  return existing(
    calendarDate(midnight.getUTCFullYear(), midnight.getUTCMonth() + 1, midnight.getUTCDate()),
  );
}

function existing(date: CalendarDate | undefined): CalendarDate {
  if (date === undefined) throw new RangeError("a day outside the years 1 to 9999");
  return date;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
