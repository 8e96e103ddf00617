import { describe, expect, it } from "vitest";
import { isCalendarDate, type CalendarDate } from "./calendar-date.ts";
import { isDoubtful, isOverAYearAgo, newestReading } from "./checked-procedure.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

describe("the month of checking", () => {
  it("is that of the source read last", () => {
    const read = ["2025-12", "2026-11", "2026-02"].map((readOn) => ({
      title: "法律",
      url: "https://laws.e-gov.go.jp/",
      readOn,
    }));
    expect(newestReading(read)).toBe("2026-11");
    expect(newestReading([])).toBeUndefined();
  });

  it.each([
    ["2026-11", "2026-11-22", false],
    ["2026-11", "2027-11-30", false],
    ["2026-11", "2027-12-01", true],
    ["2025-12", "2026-12-31", false],
    ["2025-12", "2027-01-01", true],
    ["2020-01", "2026-11-22", true],
  ])("%s is over a year ago on %s: %s", (month, today, isOld) => {
    expect(isOverAYearAgo(month, day(today))).toBe(isOld);
  });
});

describe("a procedure", () => {
  const today = day("2026-11-22");

  it("is certain enough where it was read within a year in a reliable source", () => {
    expect(isDoubtful({ checkedIn: "2026-11", confidence: "high" }, today)).toBe(false);
    expect(isDoubtful({ checkedIn: "2026-11", confidence: "medium" }, today)).toBe(false);
  });

  it("is doubtful where no source is reliable, none was read, or all too long ago", () => {
    expect(isDoubtful({ checkedIn: "2026-11", confidence: "low" }, today)).toBe(true);
    expect(isDoubtful({ confidence: "high" }, today)).toBe(true);
    expect(isDoubtful({ checkedIn: "2025-10", confidence: "high" }, today)).toBe(true);
  });
});
