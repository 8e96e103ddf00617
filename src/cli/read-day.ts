import type { CalendarDate } from "../model/calendar-date.ts";
import { dateFromEra } from "../model/era.ts";
import { failure, type Result } from "../model/result.ts";
import type { DayProblem } from "./guide-problem.ts";

/** The day a text "YYYY-MM-DD" names, or why it names none. `name` is what the day is called in the problem. */
export function readDay(name: string, given: string): Result<CalendarDate, DayProblem> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given);
  if (match === null) return failure({ kind: "not-a-day", name, given });
  const read = dateFromEra("western", Number(match[1]), Number(match[2]), Number(match[3]));
  if (read.ok) return read;
  if (read.problem.kind === "no-such-month") return failure({ kind: "no-such-month", name, given });
  if (read.problem.kind === "no-such-day") {
    return failure({ kind: "no-such-day", name, given, lastDay: read.problem.lastDay });
  }
  return failure({ kind: "not-a-day", name, given });
}

/** The day it is in Japan, which has kept UTC+9 without summer time since 1952. */
export function dayInJapan(instant: Date): CalendarDate {
  const shifted = new Date(instant.getTime() + 9 * 3_600_000);
  const read = readDay("today", shifted.toISOString().slice(0, "YYYY-MM-DD".length));
  if (!read.ok) throw new RangeError(`the clock shows ${instant.toISOString()}`);
  return read.value;
}
