import { isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";

/** Where the app takes the time from; nothing else in it reads a clock. */
export interface Clock {
  /** The day it is in Japan. */
  readonly today: () => CalendarDate;
  /** The instant, ISO 8601 in UTC. */
  readonly now: () => string;
}

// This locale writes a day as YYYY-MM-DD.
const dayInJapan = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });

export const systemClock: Clock = {
  today: () => {
    const day = dayInJapan.format(new Date());
    if (!isCalendarDate(day)) throw new RangeError(`the calendar gave ${day}`);
    return day;
  },
  now: () => new Date().toISOString(),
};
