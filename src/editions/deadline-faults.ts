import type { CountingRule, Period } from "../model/life-event.ts";
import type { EditionFault, EditionPath } from "./edition-fault.ts";

type Units = readonly Period["unit"][];
const days: Units = ["days"];
const calendar: Units = ["months", "years"];

/** In which units a rule counts; none where it needs no period. */
const unitsOf: Readonly<Record<CountingRule, Units>> = {
  "day-one-counts": days,
  "next-day-counts": days,
  "days-before": days,
  "calendar-next-day": calendar,
  "calendar-day-one": calendar,
  limitation: calendar,
  "limitation-day-one": calendar,
  "calendar-then-month-end": calendar,
  "calendar-day-one-then-month-end": calendar,
  "calendar-then-year-end": calendar,
  "look-back": [...days, ...calendar],
  "by-day": [],
  "before-event": [],
  announced: [],
  asap: [],
  none: [],
};

/** A rule that cannot count with the period that it is given. */
export function periodFaults(
  { rule, within }: { readonly rule: CountingRule; readonly within?: Period | undefined },
  at: EditionPath,
): readonly EditionFault[] {
  const units = unitsOf[rule];
  const fits = within === undefined ? units.length === 0 : units.includes(within.unit);
  if (fits) return [];
  const written = within === undefined ? "" : ` ${String(within.amount)} ${within.unit}`;
  return [{ kind: "wrong-period", at, what: rule + written }];
}
