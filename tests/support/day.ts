import { isCalendarDate, type CalendarDate } from "../../src/model/calendar-date.ts";

/** A day written "YYYY-MM-DD". Throws where there is no such day. */
export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}
