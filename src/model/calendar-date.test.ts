import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  calendarDate,
  correspondingDay,
  daysBetween,
  daysInMonth,
  firstOfMonthAfter,
  isCalendarDate,
  lastOfMonth,
  partsOf,
  weekdayOf,
  type CalendarDate,
} from "./calendar-date.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

/** Days of the years 1600 to 2399. */
const anyDay = fc
  .integer({ min: -135_140, max: 157_053 })
  .map((days) => addDays(day("1970-01-01"), days));

describe("a calendar date", () => {
  it.each(["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "is recognised in %s",
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "0000-01-01",
    "2026-1-1",
    "2026-11-21T00:00:00Z",
    "2026-11-21\n",
    "２０２６-11-21",
    "",
  ])("is refused in %j", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it("is made of year, month and day", () => {
    expect(calendarDate(2026, 2, 3)).toBe("2026-02-03");
    expect(calendarDate(33, 4, 5)).toBe("0033-04-05");
  });

  it.each([
    [2026, 2, 31],
    [2026, 13, 1],
    [0, 1, 1],
    [10_000, 1, 1],
    [2026, -1, 1],
    [2026, 1.5, 1],
    [Number.NaN, 1, 1],
    [1e21, 1, 1],
  ])("cannot be made of %d, %d, %d", (year, month, dayOfMonth) => {
    expect(calendarDate(year, month, dayOfMonth)).toBeUndefined();
  });

  it("gives back the parts it was made of", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day: dayOfMonth } = partsOf(date);
        expect(calendarDate(year, month, dayOfMonth)).toBe(date);
      }),
    );
  });

  it("is in the order of its text", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(other > one ? 1 : other < one ? -1 : 0);
      }),
    );
  });
});

describe("the days of a month", () => {
  it.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2100, 2, 28],
    [4, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])("of %d-%d are %d", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect(
      partsOf(
        lastOfMonth(day(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`)),
      ).day,
    ).toBe(days);
  });
});

describe("counting days", () => {
  it("passes the end of a month, of a year and 29 February", () => {
    expect(addDays(day("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(day("2027-01-01"), -1)).toBe("2026-12-31");
    expect(addDays(day("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(day("2027-02-28"), 1)).toBe("2027-03-01");
    expect(addDays(day("0099-12-31"), 1)).toBe("0100-01-01");
  });

  it("counts 365 days in a year and 366 in a leap year", () => {
    expect(daysBetween(day("2026-01-01"), day("2027-01-01"))).toBe(365);
    expect(daysBetween(day("2028-01-01"), day("2029-01-01"))).toBe(366);
    expect(daysBetween(day("2029-01-01"), day("2028-01-01"))).toBe(-366);
  });

  it("comes back to where it started", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it("does not leave the years 1 to 9999", () => {
    expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(day("0001-01-01"), -1)).toThrow(RangeError);
  });
});

describe("the day of the week", () => {
  it.each([
    ["2026-11-21", 6],
    ["2026-11-22", 0],
    ["1970-01-01", 4],
    ["1945-08-15", 3],
    ["1868-10-23", 5],
    ["2000-02-29", 2],
  ])("of %s is %d", (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });

  it("is one further on the next day", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7);
      }),
    );
  });
});

describe("months by the calendar", () => {
  it("finds the first of a month before and after", () => {
    expect(firstOfMonthAfter(day("2026-11-30"), 1)).toBe("2026-12-01");
    expect(firstOfMonthAfter(day("2026-12-31"), 1)).toBe("2027-01-01");
    expect(firstOfMonthAfter(day("2026-11-30"), 0)).toBe("2026-11-01");
    expect(firstOfMonthAfter(day("2026-01-15"), -1)).toBe("2025-12-01");
    expect(firstOfMonthAfter(day("2026-11-21"), 120)).toBe("2036-11-01");
  });

  it("finds the corresponding day, where there is one", () => {
    expect(correspondingDay(day("2026-11-21"), 3)).toBe("2027-02-21");
    expect(correspondingDay(day("2028-02-29"), 48)).toBe("2032-02-29");
    expect(correspondingDay(day("2026-08-31"), 6)).toBeUndefined();
    expect(correspondingDay(day("2028-02-29"), 12)).toBeUndefined();
    expect(correspondingDay(day("2027-11-29"), 3)).toBe("2028-02-29");
  });
});
