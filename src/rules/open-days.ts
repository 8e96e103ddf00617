import { addDays, type CalendarDate } from "../model/calendar-date.ts";

/** Whether offices are closed on a day. */
export type IsClosed = (date: CalendarDate) => boolean;

const longestClosure = 366;

/** The first open day on or after `date`. Throws where everything is closed for more than a year. */
export function firstOpenDayFrom(date: CalendarDate, isClosed: IsClosed): CalendarDate {
  return openDay(date, 1, isClosed);
}

/** The last open day on or before `date`. Throws where everything is closed for more than a year. */
export function lastOpenDayUntil(date: CalendarDate, isClosed: IsClosed): CalendarDate {
  return openDay(date, -1, isClosed);
}

function openDay(date: CalendarDate, step: 1 | -1, isClosed: IsClosed): CalendarDate {
  for (let days = 0; days <= longestClosure; days++) {
    const candidate = addDays(date, days * step);
    if (!isClosed(candidate)) return candidate;
  }
  throw new RangeError(`no open day within a year of ${date}`);
}
