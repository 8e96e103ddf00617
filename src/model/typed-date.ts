import type { CalendarDate } from "./calendar-date.ts";
import { dateFromEra, isEra, type DateProblem, type YearCount } from "./era.ts";
import { failure, type Result } from "./result.ts";

/** The texts of the four fields of a date, just as they were typed or chosen. */
export interface TypedDate {
  /** Id of an era, "western", or empty while none is chosen. */
  readonly era: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export type DatePart = keyof TypedDate;

export type TypedDateProblem =
  | DateProblem
  /** Fields without an answer, in the order of the screen. */
  | { readonly kind: "missing"; readonly parts: readonly DatePart[] }
  /** The first field that holds something else than a number. */
  | { readonly kind: "not-a-number"; readonly part: Exclude<DatePart, "era"> };

const firstYear = "元";

/**
 * The day that was meant, or what stands in the way. Takes full-width digits, spaces anywhere, 元 as the year 1
 * and a trailing 年, 月 or 日. Whether the day is likely (not in the future, not before a birth) is for the caller.
 */
export function readTypedDate(typed: TypedDate): Result<CalendarDate, TypedDateProblem> {
  const count = yearCountOf(typed.era);
  const year = withoutCounter(typed.year, "年");
  const month = withoutCounter(typed.month, "月");
  const day = withoutCounter(typed.day, "日");

  if (count === undefined || year === "" || month === "" || day === "") {
    const parts: DatePart[] = [];
    if (count === undefined) parts.push("era");
    if (year === "") parts.push("year");
    if (month === "") parts.push("month");
    if (day === "") parts.push("day");
    return failure({ kind: "missing", parts });
  }

  const yearNumber = year === firstYear && count !== "western" ? 1 : wholeNumber(year);
  if (yearNumber === undefined) return failure({ kind: "not-a-number", part: "year" });
  const monthNumber = wholeNumber(month);
  if (monthNumber === undefined) return failure({ kind: "not-a-number", part: "month" });
  const dayNumber = wholeNumber(day);
  if (dayNumber === undefined) return failure({ kind: "not-a-number", part: "day" });
  return dateFromEra(count, yearNumber, monthNumber, dayNumber);
}

function yearCountOf(text: string): YearCount | undefined {
  if (text === "western" || isEra(text)) return text;
  return undefined;
}

function withoutCounter(text: string, counter: "年" | "月" | "日"): string {
  const compact = text.replace(/\s/gu, "");
  return compact.endsWith(counter) ? compact.slice(0, -1) : compact;
}

function wholeNumber(text: string): number | undefined {
  const digits = text.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10));
  return /^\d+$/u.test(digits) ? Number(digits) : undefined;
}
