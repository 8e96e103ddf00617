import {
  calendarDate,
  daysInMonth,
  isCalendarDate,
  partsOf,
  type CalendarDate,
} from "./calendar-date.ts";
import { failure, success, type Result } from "./result.ts";

/** 明治, 大正, 昭和, 平成, 令和. */
export type Era = "meiji" | "taisho" | "showa" | "heisei" | "reiwa";

/** How a typed year is counted: in an era or in 西暦. */
export type YearCount = Era | "western";

/** A year as it is written in Japan: 昭和64年. Year 1 is 元年. */
export interface EraYear {
  readonly era: Era;
  readonly year: number;
}

/** Why year, month and day name no day, with what would be right. */
export type DateProblem =
  | { readonly kind: "no-such-month"; readonly month: number }
  /** Not within the western years 1 to 9999. */
  | { readonly kind: "no-such-year"; readonly year: number }
  /** `year` is western; `lastDay` is the last day of that month. */
  | {
      readonly kind: "no-such-day";
      readonly year: number;
      readonly month: number;
      readonly lastDay: number;
    }
  /** 昭和65年. `lastYear` is 64; `right` is what that year really is: 平成2年. */
  | {
      readonly kind: "year-outside-era";
      readonly era: Era;
      /** Undefined for the present era. */
      readonly lastYear: number | undefined;
      /** Undefined before 明治. */
      readonly right: EraYear | undefined;
    }
  /** A year in which the era changed, and a day on the wrong side: 平成31年5月1日 is 令和元年. */
  | {
      readonly kind: "before-era" | "after-era";
      readonly era: Era;
      /** Undefined before 明治. */
      readonly right: EraYear | undefined;
    };

export interface EraSpan {
  readonly era: Era;
  readonly firstDay: CalendarDate;
  /** Inclusive; none for the present era. */
  readonly lastDay?: CalendarDate;
}

/**
 * The eras, latest first. 昭和 and 大正 began on the day of the proclamation itself (改元の詔書), so that day is
 * also the last of the era before; 平成 and 令和 began on the day after (元号法 1項, 昭和64年政令第1号, 平成31年政令第143号).
 * Days of 明治 before 1873 are counted back in the present calendar.
 */
export const eras: readonly EraSpan[] = [
  { era: "reiwa", firstDay: known("2019-05-01") },
  { era: "heisei", firstDay: known("1989-01-08"), lastDay: known("2019-04-30") },
  { era: "showa", firstDay: known("1926-12-25"), lastDay: known("1989-01-07") },
  { era: "taisho", firstDay: known("1912-07-30"), lastDay: known("1926-12-25") },
  { era: "meiji", firstDay: known("1868-10-23"), lastDay: known("1912-07-30") },
];

/** True for the id of an era; 西暦 is none. */
export function isEra(text: string): text is Era {
  return eras.some(({ era }) => era === text);
}

/** Era and year of a day, the later era on a day of change; undefined before 明治. */
export function eraYearOf(date: CalendarDate): EraYear | undefined {
  const span = eras.find(({ firstDay }) => firstDay <= date);
  if (span === undefined) return undefined;
  return { era: span.era, year: partsOf(date).year - yearBefore(span) };
}

/** The last year of an era (昭和: 64); undefined for the present one. */
export function lastYearOf(era: Era): number | undefined {
  const span = spanOf(era);
  return span.lastDay && partsOf(span.lastDay).year - yearBefore(span);
}

/**
 * The day with this year, month and day (whole numbers), or why there is none.
 * The day on which an era changed is accepted in both: 大正15年12月25日 and 昭和元年12月25日.
 */
export function dateFromEra(
  count: YearCount,
  year: number,
  month: number,
  day: number,
): Result<CalendarDate, DateProblem> {
  const span = count === "western" ? undefined : spanOf(count);
  const western = span === undefined ? year : yearBefore(span) + year;
  if (month < 1 || month > 12) return failure({ kind: "no-such-month", month });
  if (western < 1 || western > 9999) return failure({ kind: "no-such-year", year });
  const date = calendarDate(western, month, day);
  if (date === undefined) {
    const lastDay = daysInMonth(western, month);
    return failure({ kind: "no-such-day", year: western, month, lastDay });
  }
  const problem = span && strayFrom(span, year, date);
  return problem === undefined ? success(date) : failure(problem);
}

function strayFrom(span: EraSpan, year: number, date: CalendarDate): DateProblem | undefined {
  const { era, firstDay, lastDay } = span;
  const lastYear = lastYearOf(era);
  const right = eraYearOf(date);
  if (year < 1 || (lastYear !== undefined && year > lastYear)) {
    return { kind: "year-outside-era", era, lastYear, right };
  }
  if (date < firstDay) return { kind: "before-era", era, right };
  if (lastDay !== undefined && date > lastDay) return { kind: "after-era", era, right };
  return undefined;
}

function spanOf(era: Era): EraSpan {
  const span = eras.find((candidate) => candidate.era === era);
  if (span === undefined) throw new RangeError(`no era ${era}`);
  return span;
}

/** The western year that would be year 0 of the era. */
function yearBefore(span: EraSpan): number {
  return partsOf(span.firstDay).year - 1;
}

function known(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}
