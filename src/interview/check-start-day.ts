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
  { notAfterToday, notBefore }: StartDay,
  day: CalendarDate,
  given: StartDays,
  today: CalendarDate,
): StartDayProblem | undefined {
  if (notAfterToday === true && day > today) return { kind: "in-future" };
  const earlier = notBefore === undefined ? undefined : given[notBefore];
  if (notBefore === undefined || earlier === undefined || earlier === unknown) return undefined;
  return day < earlier ? { kind: "too-early", than: notBefore } : undefined;
}
