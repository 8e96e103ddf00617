import type { CalendarDate } from "../model/calendar-date.ts";
import type { CountingRule, Deadline, Period } from "../model/life-event.ts";
import type { Due } from "../rules/deadline.ts";
import { formatDay } from "./format-day.ts";
import type { Text } from "./text.ts";

/**
 * Until when, in words: the day in both calendars; where the start day is not known, how the deadline is counted from
 * it ("14 days from …"); as soon as possible; or that there is no deadline.
 */
export function dueText(due: Due, deadline: Deadline, text: Text): string {
  if (due.kind === "dated") {
    const day = formatDay(due.dueOn, text.language);
    if (due.state !== "open") return text.say("due/wasBy", { day });
    return due.mayHaveEnded ? text.say("due/mayHaveEnded", { day }) : text.say("due/by", { day });
  }
  if (due.kind === "coming") {
    return text.say("due/opensOn", { day: formatDay(due.opensOn, text.language) });
  }
  if (due.reason === "announced") return text.say("due/announced");
  if (due.reason === "as-soon-as-possible") return text.say("due/soon");
  return due.reason === "no-deadline" ? text.say("due/none") : countingText(deadline, text);
}

/** The day that `dueText` names; undefined where it names none. */
export function dueDay(due: Due): CalendarDate | undefined {
  if (due.kind === "dated") return due.dueOn;
  return due.kind === "coming" ? due.opensOn : undefined;
}

/** How a deadline is counted, without a date. */
export function countingText(deadline: Deadline, text: Text): string {
  const { rule, within, from } = deadline;
  if (rule === "none") return text.say("due/none");
  if (rule === "announced") return text.say("due/announced");
  if (rule === "asap" || from === undefined) return text.say("due/soon");
  const start = text.get("shared", "startDays", from, "phrase");
  if (rule === "before-event") return text.say("due/before", { start });
  if (rule === "by-day") return text.say("due/onDay", { start });
  if (within === undefined) return text.say("due/soon");
  return text.say(`due/${sentences[rule]}`, { start, period: periodText(within, text) });
}

/** From when one can apply, without a date; undefined where one always can. */
export function openingText({ opens }: Deadline, text: Text): string | undefined {
  if (opens === undefined) return undefined;
  const start = text.get("shared", "startDays", opens.before, "phrase");
  return opens.within.amount === 0
    ? text.say("due/opensOnDay", { start })
    : text.say("due/opensFrom", { start, period: periodText(opens.within, text) });
}

/** How each rule that has a period says it. */
const sentences = {
  "day-one-counts": "withinDayOne",
  "next-day-counts": "within",
  "calendar-next-day": "within",
  "calendar-day-one": "withinDayOne",
  limitation: "within",
  "limitation-day-one": "within",
  "calendar-then-month-end": "untilMonthEnd",
  "calendar-day-one-then-month-end": "untilMonthEnd",
  "calendar-then-year-end": "untilYearEnd",
  "days-before": "daysBefore",
  "look-back": "lookBack",
} as const satisfies Record<
  Exclude<CountingRule, "none" | "announced" | "asap" | "before-event" | "by-day">,
  string
>;

function periodText({ amount, unit }: Period, text: Text): string {
  return text.say(`due/${unit}`, { count: amount });
}

/** How many days are left until the day to act by, about how many years where it is long; today, tomorrow, or past. */
export function daysLeftText(daysLeft: number, text: Text): string {
  if (daysLeft < 0) return text.say("due/past");
  if (daysLeft === 0) return text.say("due/today");
  if (daysLeft === 1) return text.say("due/tomorrow");
  // Nobody feels the difference between 1,089 and 1,090 days.
  const years = Math.round(daysLeft / 365.25);
  return daysLeft > 366
    ? text.say("due/leftYears", { count: years })
    : text.say("due/left", { count: daysLeft });
}
