import { addDays, daysBetween, type CalendarDate } from "../model/calendar-date.ts";
import type { IsClosed } from "../rules/open-days.ts";
import { contentLine, escapeText } from "./content-line.ts";
import { reminderDayFor } from "./reminder-day.ts";

/** Something to do, as it stands in a calendar. */
export interface CalendarItem {
  /** The same for the same thing whenever it is written, so that a later file moves it and adds no second one. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The day to act by, or the first day on which one can. */
  readonly day: CalendarDate;
  readonly url?: string;
}

export interface CalendarFileDetails {
  /** When the file is written: an instant, ISO 8601 in UTC. Of two files with the same item the later one counts. */
  readonly writtenAt: string;
  /** The day it is then; a reminder comes after it. */
  readonly today: CalendarDate;
  readonly isClosed: IsClosed;
}

const reminderHour = 9;

/**
 * The text of an .ics file (RFC 5545): each item on its whole day, with a reminder at 9 in the morning two open
 * weekdays before, or later where that is past.
 */
export function writeCalendarFile(
  items: readonly CalendarItem[],
  details: CalendarFileDetails,
): string {
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Shiori//Shiori//JA"),
    contentLine("CALSCALE", "GREGORIAN"),
    ...items.map((item) => writeItem(item, details)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function writeItem(item: CalendarItem, details: CalendarFileDetails): string {
  const title = escapeText(item.title);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", escapeText(item.id)),
    contentLine("DTSTAMP", basicInstant(details.writtenAt)),
    contentLine("DTSTART;VALUE=DATE", basicDay(item.day)),
    // The day after, not counted in. It may be left out, but some calendars then show no day at all.
    contentLine("DTEND;VALUE=DATE", basicDay(addDays(item.day, 1))),
    contentLine("SUMMARY", title),
    contentLine("DESCRIPTION", escapeText(item.description)),
    ...(item.url === undefined ? [] : [contentLine("URL", writtenAddress(item.url))]),
    // Who shares the calendar does not learn of it, and the day is not shown as taken.
    contentLine("CLASS", "PRIVATE"),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("BEGIN", "VALARM"),
    contentLine("ACTION", "DISPLAY"),
    contentLine("DESCRIPTION", title),
    contentLine("TRIGGER", reminder(item.day, details)),
    contentLine("END", "VALARM"),
    contentLine("END", "VEVENT"),
  ].join("");
}

/**
 * Hours before the day begins where the phone is (RFC 5545, 3.8.6.3), not an instant: Android keeps reminders as time
 * before the start only, and 9 in the morning stays that for a daughter in another country.
 */
function reminder(day: CalendarDate, { today, isClosed }: CalendarFileDetails): string {
  const hours = daysBetween(reminderDayFor(day, today, isClosed), day) * 24 - reminderHour;
  return hours < 0 ? `PT${String(-hours)}H` : `-PT${String(hours)}H`;
}

function basicDay(day: CalendarDate): string {
  return day.replaceAll("-", "");
}

function basicInstant(instant: string): string {
  return instant.replaceAll(/[-:]|\.\d+/gu, "");
}

/** An address is no text and is not escaped; what could end its line is. */
function writtenAddress(url: string): string {
  return url.replaceAll(/[\p{Cc} ]/gu, encodeURIComponent);
}
