import { describe, expect, it } from "vitest";
import { day } from "../../tests/support/death.ts";
import { formatDay, formatMonth, formatMonthOfDay, formatShortDay } from "./format-day.ts";

describe("a day in words", () => {
  // Weekdays and years of eras as any printed calendar has them.
  it.each([
    ["2026-12-05", "令和8年（2026年）12月5日（土曜日）", "Saturday, 5 December 2026 (Reiwa 8)"],
    ["2019-05-01", "令和元年（2019年）5月1日（水曜日）", "Wednesday, 1 May 2019 (Reiwa 1)"],
    ["2019-04-30", "平成31年（2019年）4月30日（火曜日）", "Tuesday, 30 April 2019 (Heisei 31)"],
    ["1989-01-08", "平成元年（1989年）1月8日（日曜日）", "Sunday, 8 January 1989 (Heisei 1)"],
    ["1945-08-15", "昭和20年（1945年）8月15日（水曜日）", "Wednesday, 15 August 1945 (Showa 20)"],
    ["1923-09-01", "大正12年（1923年）9月1日（土曜日）", "Saturday, 1 September 1923 (Taisho 12)"],
    ["1904-02-29", "明治37年（1904年）2月29日（月曜日）", "Monday, 29 February 1904 (Meiji 37)"],
  ])("stands in both calendars: %s", (written, ja, en) => {
    expect(formatDay(day(written), "ja")).toBe(ja);
    expect(formatDay(day(written), "en")).toBe(en);
  });

  it("stands in 西暦 alone before 明治", () => {
    expect(formatDay(day("1853-07-08"), "ja")).toBe("1853年7月8日（金曜日）");
    expect(formatDay(day("1853-07-08"), "en")).toBe("Friday, 8 July 1853");
  });

  it("is short where there is little room", () => {
    expect(formatShortDay(day("2026-12-05"), "ja")).toBe("12月5日（土曜日）");
    expect(formatShortDay(day("2026-12-05"), "en")).toBe("Saturday, 5 December");
  });
});

describe("a month in words", () => {
  it("stands in both calendars where a resident gave it", () => {
    expect(formatMonthOfDay(day("2026-10-01"), "ja")).toBe("令和8年（2026年）10月");
    expect(formatMonthOfDay(day("2026-10-01"), "en")).toBe("October 2026 (Reiwa 8)");
    expect(formatMonthOfDay(day("1853-07-01"), "ja")).toBe("1853年7月");
  });

  it("has no zero before its number", () => {
    expect(formatMonth("2026-01", "ja")).toBe("2026年1月");
    expect(formatMonth("2026-11", "ja")).toBe("2026年11月");
    expect(formatMonth("2026-01", "en")).toBe("January 2026");
    expect(formatMonth("2026-12", "en")).toBe("December 2026");
  });
});
