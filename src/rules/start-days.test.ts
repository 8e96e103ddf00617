import { describe, expect, it } from "vitest";
import { isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";
import type { StartDay } from "../model/life-event.ts";
import { resolveStartDay } from "./start-days.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

const startDays: readonly StartDay[] = [
  { id: "death-date" },
  { id: "death-known", sameAs: "death-date" },
  { id: "inheritance-known", sameAs: "death-known" },
  { id: "treatment-month" },
  { id: "first-day-of-month-after-treatment", firstOfMonthAfter: "treatment-month" },
  { id: "first-day-of-month-after-payment-due", firstOfMonthAfter: "death-known" },
];

describe("the day a deadline is counted from", () => {
  it("is the day the resident gave", () => {
    const given = { "death-date": day("2026-11-01"), "death-known": day("2026-11-05") };
    expect(resolveStartDay("death-known", given, startDays)).toBe("2026-11-05");
  });

  it("is the day it follows from while it was not given itself", () => {
    const given = { "death-date": day("2026-11-01") };
    expect(resolveStartDay("death-known", given, startDays)).toBe("2026-11-01");
    expect(resolveStartDay("inheritance-known", given, startDays)).toBe("2026-11-01");
  });

  it("follows the nearest day that was given", () => {
    const given = { "death-date": day("2026-11-01"), "death-known": day("2026-11-05") };
    expect(resolveStartDay("inheritance-known", given, startDays)).toBe("2026-11-05");
  });

  it("is the first of the next month where it is counted from there", () => {
    expect(
      resolveStartDay(
        "first-day-of-month-after-treatment",
        { "treatment-month": day("2026-12-31") },
        startDays,
      ),
    ).toBe("2027-01-01");
    expect(
      resolveStartDay(
        "first-day-of-month-after-payment-due",
        { "death-date": day("2026-11-01") },
        startDays,
      ),
    ).toBe("2026-12-01");
  });

  it("may be given although it would follow from another", () => {
    const given = {
      "treatment-month": day("2026-11-10"),
      "first-day-of-month-after-treatment": day("2027-02-01"),
    };
    expect(resolveStartDay("first-day-of-month-after-treatment", given, startDays)).toBe(
      "2027-02-01",
    );
  });

  it("stays unknown where the resident does not know it, and is not taken from another", () => {
    const given = { "death-date": day("2026-11-01"), "death-known": "unknown" } as const;
    expect(resolveStartDay("death-known", given, startDays)).toBeUndefined();
    expect(resolveStartDay("inheritance-known", given, startDays)).toBeUndefined();
    expect(
      resolveStartDay("first-day-of-month-after-payment-due", given, startDays),
    ).toBeUndefined();
  });

  it("is open while nothing was given", () => {
    expect(resolveStartDay("inheritance-known", {}, startDays)).toBeUndefined();
    expect(resolveStartDay("first-day-of-month-after-treatment", {}, startDays)).toBeUndefined();
  });

  it("is open where no start day has that id, and taken where one was given all the same", () => {
    expect(resolveStartDay("move-date", {}, startDays)).toBeUndefined();
    expect(resolveStartDay("move-date", { "move-date": day("2026-11-01") }, startDays)).toBe(
      "2026-11-01",
    );
  });

  it("ends where days follow from one another in a circle", () => {
    const circle: readonly StartDay[] = [
      { id: "chicken", sameAs: "egg" },
      { id: "egg", firstOfMonthAfter: "chicken" },
      { id: "self", sameAs: "self" },
    ];
    expect(resolveStartDay("chicken", {}, circle)).toBeUndefined();
    expect(resolveStartDay("self", {}, circle)).toBeUndefined();
    expect(resolveStartDay("chicken", { egg: day("2026-11-01") }, circle)).toBe("2026-11-01");
  });
});
