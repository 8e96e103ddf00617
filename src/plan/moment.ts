/**
 * A moment of the plan: minutes since midnight at the start of today. Negative before today, Infinity for never.
 * Days of the plan are counted from today, which is day 0.
 */
export type Moment = number;

const minutesPerDay = 24 * 60;

/** The midnight with which a day of the plan begins. */
export function startOfDay(day: number): Moment {
  return day * minutesPerDay;
}

/** The last minute of a day of the plan. */
export function endOfDay(day: number): Moment {
  return startOfDay(day + 1) - 1;
}

/** The day of the plan on which a moment lies. */
export function dayOf(moment: Moment): number {
  return Math.floor(moment / minutesPerDay);
}

/** Minutes since midnight of a time written "HH:MM"; NaN where it is not written so. */
export function minutesOf(time: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  return match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
}
