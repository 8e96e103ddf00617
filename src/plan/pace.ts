import { dayOf, type Moment } from "./moment.ts";
import type { Errand } from "./errand.ts";

export type Pace = "now" | "this-week" | "later";

const nowDays = 3;
const weekDays = 7;

/**
 * The pace of a visit that can first be made at `earliest` and has to be made by `pressing`, a day of the plan: now
 * (within three days), this week (within seven) or later.
 */
export function paceOf(earliest: Moment, pressing: number): Pace {
  const day = Math.max(dayOf(earliest), pressing);
  if (day <= nowDays) return "now";
  return day <= weekDays ? "this-week" : "later";
}

/**
 * By which day of the plan an errand presses though no last day is counted: today where the law wants it before
 * something whose day nobody has told (the permit before the cremation), this week where it wants it soon.
 */
export function pressingDayOf({ assessment: { procedure, due } }: Errand): number {
  if (due.kind !== "uncounted") return Number.POSITIVE_INFINITY;
  if (procedure.kind === "duty" && procedure.deadline.rule === "before-event") return 0;
  return due.reason === "as-soon-as-possible" ? weekDays : Number.POSITIVE_INFINITY;
}
