import type { Deadline } from "../model/life-event.ts";
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
  if (due.reason === "as-soon-as-possible") return text.say("due/soon");
  return due.reason === "no-deadline" ? text.say("due/none") : countingText(deadline, text);
}

/** How a deadline is counted, without a date. */
export function countingText(deadline: Deadline, text: Text): string {
  const { rule, within, from } = deadline;
  if (rule === "none") return text.say("due/none");
  if (rule === "asap" || from === undefined) return text.say("due/soon");
  const start = text.get("shared", "startDays", from, "phrase");
  if (rule === "before-event") return text.say("due/before", { start });
  if (within === undefined) return text.say("due/soon");
  const period = text.say(`due/${within.unit}`, { count: within.amount });
  if (rule === "calendar-then-year-end") return text.say("due/untilYearEnd", { start, period });
  return deadline.rule === "day-one-counts" || deadline.rule === "calendar-day-one"
    ? text.say("due/withinDayOne", { start, period })
    : text.say("due/within", { start, period });
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
