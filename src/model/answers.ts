import type { CalendarDate } from "./calendar-date.ts";

/** Dotted id of something about a person or household that decides what applies, such as `deceased.age`. */
export type FactId = string;

/** Yes or no, a whole number, or the id of an option. */
export type FactValue = boolean | number | string;

/** わからない: asked, not known. It leaves the fact open and it is not asked again. */
export const unknown = "unknown";
export type Unknown = typeof unknown;

/** What the resident said, by fact. A fact that is not there has not been asked. */
export type Answers = Readonly<Record<FactId, FactValue | Unknown>>;

/** Id of a day from which a deadline may be counted, such as `death-date`. */
export type StartDayId = string;

/** The days the resident gave. One that is not there has not been asked. */
export type StartDays = Readonly<Record<StartDayId, CalendarDate | Unknown>>;
