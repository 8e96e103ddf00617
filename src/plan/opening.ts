import { addDays, weekdayOf } from "../model/calendar-date.ts";
import type { Calendar } from "./assessment.ts";
import { dayOf, minutesOf, startOfDay, type Moment } from "./moment.ts";
import type { CounterGroup, Town } from "./place.ts";
import type { Opening } from "./solver/visit-problem.ts";

/** Part of a day, in minutes since its midnight; the last minute belongs to it. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const wholeDay: readonly Span[] = [{ first: 0, last: startOfDay(1) - 1 }];
const longestClosure = 366;
/** As editions count the days of the week. */
const saturday = 6;
const sunday = 7;

/**
 * When these counters of a town are open. On a weekday on which every office is closed they are closed too, whatever
 * their hours.
 */
export function openingOf(
  { building, hours }: CounterGroup,
  { edition }: Town,
  { today, isClosed }: Calendar,
): Opening {
  const closed = new Set([...edition.closedDays, ...building.closedDays]);
  return openingBySpans((day) => {
    const date = addDays(today, day);
    const weekday = weekdayOf(date) || sunday;
    if (closed.has(date) || (weekday < saturday && isClosed(date))) return [];
    return hours
      .filter(({ days }) => days.includes(weekday))
      .map(({ from, to }) => ({ first: minutesOf(from), last: minutesOf(to) - 1 }))
      .filter(({ first, last }) => first <= last)
      .toSorted((a, b) => a.first - b.first);
  });
}

/** When an office of which only the kind is known is open: all day, on every day that is not closed. */
export function usualOpening({ today, isClosed }: Calendar): Opening {
  return openingBySpans((day) => (isClosed(addDays(today, day)) ? [] : wholeDay));
}

function openingBySpans(spansOn: (day: number) => readonly Span[]): Opening {
  const known = new Map<number, readonly Span[]>();
  const spansOf = (day: number): readonly Span[] => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const spans = spansOn(day);
    known.set(day, spans);
    return spans;
  };
  return {
    firstFrom(moment: Moment): Moment {
      if (!Number.isFinite(moment)) return Number.POSITIVE_INFINITY;
      const from = dayOf(moment);
      for (let day = from; day <= from + longestClosure; day++) {
        const minute = moment - startOfDay(day);
        const span = spansOf(day).find(({ last }) => last >= minute);
        if (span !== undefined) return startOfDay(day) + Math.max(span.first, minute);
      }
      return Number.POSITIVE_INFINITY;
    },
    lastUntil(moment: Moment): Moment {
      if (!Number.isFinite(moment)) return moment;
      const until = dayOf(moment);
      for (let day = until; day >= until - longestClosure; day--) {
        const minute = moment - startOfDay(day);
        const span = spansOf(day).findLast(({ first }) => first <= minute);
        if (span !== undefined) return startOfDay(day) + Math.min(span.last, minute);
      }
      return Number.NEGATIVE_INFINITY;
    },
  };
}
