import { addDays, daysBetween, type CalendarDate } from "../model/calendar-date.ts";
import type { Deadline } from "../model/life-event.ts";
import { lastDayOf, openingDayOf } from "./counting.ts";
import { firstOpenDayFrom, lastOpenDayUntil, type IsClosed } from "./open-days.ts";

/** A deadline counted for one resident on one day. */
export type Due = DatedDue | ComingDue | UncountedDue;

export interface DatedDue {
  readonly kind: "dated";
  /** The day it was counted from. */
  readonly startDay: CalendarDate;
  /** The last day by counting alone. */
  readonly countedDay: CalendarDate;
  /** The last day as the law has it: not before a grace day, moved on from a closed day where the law says so. */
  readonly lawDay: CalendarDate;
  /** The day to act by, never after `lawDay`; earlier where the law is not sure. */
  readonly dueOn: CalendarDate;
  /** Past its last day a right is `lapsed`, anything else `late`. */
  readonly state: "open" | "late" | "lapsed";
  /** Still taken as open, but by one reading of the law the last day is past. */
  readonly mayHaveEnded: boolean;
  /** Days from today to `dueOn`; 0 on the day itself, negative when past. */
  readonly daysLeft: number;
}

/** One cannot apply yet. */
export interface ComingDue {
  readonly kind: "coming";
  /** The first day on which one can. */
  readonly opensOn: CalendarDate;
}

export interface UncountedDue {
  readonly kind: "uncounted";
  readonly reason: "start-day-unknown" | "as-soon-as-possible" | "announced" | "no-deadline";
}

/** The days a deadline is counted from; undefined where one is not known. */
export interface CountedFrom {
  readonly startDay: CalendarDate | undefined;
  /** The day before which the time to apply opens. */
  readonly opensBefore?: CalendarDate | undefined;
}

/**
 * Counts a deadline from its start day. Before the time to apply opens there is no last day yet. A last day on a closed
 * day moves to the next open day where `closing` says so (地方自治法 4条の2第4項, 行政機関の休日に関する法律 2条,
 * 国税通則法 10条2項, 民法 142条).
 *
 * Two things can be unsure: whether a closed last day moves (`closing` unknown) and how the period is counted (`sure`
 * false). Then `dueOn` is right by every reading, and the state turns only after the last day of the kindest one.
 */
export function countDeadline(
  deadline: Deadline,
  { startDay, opensBefore }: CountedFrom,
  today: CalendarDate,
  isClosed: IsClosed,
): Due {
  const { rule, within, closing, lapses, opens } = deadline;
  if (opens !== undefined && opensBefore !== undefined) {
    const opensOn = openingDayOf(opens.within, opensBefore);
    if (today < opensOn) return { kind: "coming", opensOn };
  }
  if (rule === "none") return { kind: "uncounted", reason: "no-deadline" };
  if (rule === "announced") return { kind: "uncounted", reason: "announced" };
  if (rule === "asap") return { kind: "uncounted", reason: "as-soon-as-possible" };
  if (startDay === undefined) return { kind: "uncounted", reason: "start-day-unknown" };

  const countingIsSure = deadline.sure !== false;
  const countedDay = lastDayOf(rule, within, startDay);
  const lawDay = lawDayFor(deadline, countedDay, isClosed);
  const earliestEnd = countingIsSure
    ? lawDay
    : lawDayFor(deadline, addDays(countedDay, -1), isClosed);
  const latestEnd =
    countingIsSure && closing !== "unknown" ? lawDay : firstOpenDayFrom(lawDay, isClosed);
  const dueOn = closing === "unknown" ? lastOpenDayUntil(earliestEnd, isClosed) : earliestEnd;
  const isOpen = today <= latestEnd;

  return {
    kind: "dated",
    startDay,
    countedDay,
    lawDay,
    dueOn,
    state: isOpen ? "open" : lapses === "whole" ? "lapsed" : "late",
    mayHaveEnded: isOpen && today > earliestEnd,
    daysLeft: daysBetween(today, dueOn),
  };
}

function lawDayFor(deadline: Deadline, lastDay: CalendarDate, isClosed: IsClosed): CalendarDate {
  const { notBefore, extended = [] } = deadline;
  const moved = (day: CalendarDate): CalendarDate =>
    deadline.closing === "next-open-day" ? firstOpenDayFrom(day, isClosed) : day;
  const usual = moved(notBefore !== undefined && notBefore > lastDay ? notBefore : lastDay);
  return extended.reduce(
    (day, { endingFrom, until }) => (day >= endingFrom && until > day ? moved(until) : day),
    usual,
  );
}
