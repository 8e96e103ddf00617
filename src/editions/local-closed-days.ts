import { weekdayOf, type CalendarDate } from "../model/calendar-date.ts";
import type { LocalEdition, OpeningHours } from "../model/local-edition.ts";
import type { IsClosed } from "../rules/open-days.ts";
import type { PlacedCounter } from "./counters-for.ts";

/**
 * Whether offices of one kind are closed on a day: the nation's closed days, and those of the municipality where the
 * office is one of its own. A court stays open on the city's own holiday, and its last days do not move.
 */
export function closedDaysOf(
  edition: LocalEdition,
  office: string,
  isClosedInNation: IsClosed,
): IsClosed {
  const isOwn = edition.counters.some((counter) => counter.office === office);
  if (!isOwn || edition.closedDays.length === 0) return isClosedInNation;
  const closed = new Set(edition.closedDays);
  return (date) => closed.has(date) || isClosedInNation(date);
}

/**
 * When a counter is open on a day; empty where it is closed. Its hours say on which weekdays it opens, also on a
 * Saturday; on the other closed days of the nation, such as holidays, nothing opens.
 */
export function hoursOn(
  date: CalendarDate,
  { counter, building }: PlacedCounter,
  edition: LocalEdition,
  isClosedInNation: IsClosed,
): readonly OpeningHours[] {
  const sunday = 7;
  const weekday = weekdayOf(date) || sunday;
  const isWeekend = weekday >= 6;
  if (edition.closedDays.includes(date) || building.closedDays.includes(date)) return [];
  if (isClosedInNation(date) && !isWeekend) return [];
  return (counter.hours ?? building.hours).filter(({ days }) => days.includes(weekday));
}
