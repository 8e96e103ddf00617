import { describe, expect, it } from "vitest";
import { isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";
import { firstOpenDayFrom, lastOpenDayUntil } from "./open-days.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

const isYearEnd = (date: CalendarDate): boolean => date >= "2026-12-29" && date <= "2027-01-03";

describe("the nearest open day", () => {
  it("is the day itself while the office is open", () => {
    expect(firstOpenDayFrom(day("2026-12-28"), isYearEnd)).toBe("2026-12-28");
    expect(lastOpenDayUntil(day("2027-01-04"), isYearEnd)).toBe("2027-01-04");
  });

  it("lies behind or before the days on which it is closed", () => {
    expect(firstOpenDayFrom(day("2026-12-29"), isYearEnd)).toBe("2027-01-04");
    expect(lastOpenDayUntil(day("2027-01-03"), isYearEnd)).toBe("2026-12-28");
  });

  it("is not looked for without end", () => {
    expect(() => firstOpenDayFrom(day("2026-12-29"), () => true)).toThrow(RangeError);
    expect(() => lastOpenDayUntil(day("2026-12-29"), () => true)).toThrow(RangeError);
  });
});
