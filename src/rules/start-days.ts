import { unknown, type StartDayId, type StartDays } from "../model/answers.ts";
import { firstOfMonthAfter, type CalendarDate } from "../model/calendar-date.ts";
import type { StartDay } from "../model/life-event.ts";

/**
 * The day from which a deadline with this start day is counted: the day that was given, else the one that follows
 * from another start day. Undefined while it is open, and where わからない was answered to it or to the one it follows
 * from: a day that the resident does not know is not guessed.
 */
export function resolveStartDay(
  id: StartDayId,
  given: StartDays,
  startDays: readonly StartDay[],
): CalendarDate | undefined {
  return resolve(id, new Set());

  function resolve(wanted: StartDayId, passed: Set<StartDayId>): CalendarDate | undefined {
    const day = given[wanted];
    if (day === unknown) return undefined;
    if (day !== undefined) return day;
    if (passed.has(wanted)) return undefined;
    passed.add(wanted);

    const startDay = startDays.find((candidate) => candidate.id === wanted);
    if (startDay?.sameAs !== undefined) return resolve(startDay.sameAs, passed);
    if (startDay?.firstOfMonthAfter !== undefined) {
      const before = resolve(startDay.firstOfMonthAfter, passed);
      return before && firstOfMonthAfter(before, 1);
    }
    return undefined;
  }
}
