import { isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";

/** Where the app takes the time from; nothing else in it reads a clock. */
export interface Clock {
  /** The day it is in Japan. */
  readonly today: () => CalendarDate;
  /** The instant, ISO 8601 in UTC. */
  readonly now: () => string;
}

// Japan has one time without summer time (明治28年勅令第167号). The browser's calendar of time zones would say the same,
// but to load it takes a slow phone longer than all rules of a life event.
const hoursBeforeUtc = 9;

/** The day it is in Japan at an instant. */
export function dayInJapan(instant: Date): CalendarDate {
  const inJapan = new Date(instant.getTime() + hoursBeforeUtc * 60 * 60 * 1000);
  const day = inJapan.toISOString().slice(0, 10);
  if (!isCalendarDate(day)) throw new RangeError(`the calendar gave ${day}`);
  return day;
}

export const systemClock: Clock = {
  today: () => dayInJapan(new Date()),
  now: () => new Date().toISOString(),
};
