import type { CalendarDate } from "./calendar-date.ts";
import type { LifeEventId } from "./life-event-ids.ts";
import type { Confidence, Source } from "./life-event.ts";

/** How well a procedure was checked, and in which life events it comes up. */
export interface CheckedProcedure {
  readonly id: string;
  /** Year and month in which the newest of its sources was read; undefined where it has none. */
  readonly checkedIn?: string;
  readonly confidence: Confidence;
  readonly lifeEvents: readonly LifeEventId[];
}

/** Year and month in which the newest of these was read; undefined where there is none. */
export function newestReading(sources: readonly Pick<Source, "readOn">[]): string | undefined {
  return sources
    .map(({ readOn }) => readOn)
    .toSorted((one, other) => (one < other ? -1 : 1))
    .at(-1);
}

/** Whether that month ended more than a year ago, by whole months, since the day of reading is not recorded. */
export function isOverAYearAgo(month: string, today: CalendarDate): boolean {
  return monthsOf(today) - monthsOf(month) > 12;
}

function monthsOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** Whether it must not be shown as certain: no reliable source, or none that was read within a year. */
export function isDoubtful(
  { checkedIn, confidence }: Pick<CheckedProcedure, "checkedIn" | "confidence">,
  today: CalendarDate,
): boolean {
  return confidence === "low" || checkedIn === undefined || isOverAYearAgo(checkedIn, today);
}
