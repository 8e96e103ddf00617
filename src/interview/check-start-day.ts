import { unknown, type StartDayId, type StartDays } from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { StartDay } from "../model/life-event.ts";

/** Why a day that exists cannot be right. */
export type StartDayProblem =
  | { readonly kind: "in-future" }
  /** Earlier than `than`, which cannot be. */
  | { readonly kind: "too-early"; readonly than: StartDayId };

/** What is wrong with a start day, or undefined: some have happened already, and some follow on others. */
export function checkStartDay(
  startDay: StartDay,
  day: CalendarDate,
  given: StartDays,
  today: CalendarDate,
): StartDayProblem | undefined {
  const { notAfterToday, notBefore } = startDay;
  if (notAfterToday === true && day > today) return { kind: "in-future" };
  return notBefore !== undefined && isTooEarly(startDay, day, given)
    ? { kind: "too-early", than: notBefore }
    : undefined;
}

/** Whether a day lies before the one it cannot be earlier than. */
export function isTooEarly({ notBefore }: StartDay, day: CalendarDate, given: StartDays): boolean {
  const earliest = notBefore === undefined ? undefined : given[notBefore];
  return earliest !== undefined && earliest !== unknown && day < earliest;
}
