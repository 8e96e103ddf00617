import { describe, expect, it } from "vitest";
import { addDays, isCalendarDate, partsOf, type CalendarDate } from "./calendar-date.ts";
import {
  dateFromEra,
  eras,
  eraYearOf,
  isEra,
  lastYearOf,
  type Era,
  type YearCount,
} from "./era.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

function everyDay(first: string, last: string): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let date = day(first); date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}

function problemOf(count: YearCount, year: number, month: number, dayOfMonth: number): unknown {
  const result = dateFromEra(count, year, month, dayOfMonth);
  return result.ok ? result.value : result.problem;
}

describe("the era of a day", () => {
  it.each<[string, Era, number]>([
    ["1868-10-23", "meiji", 1],
    ["1912-07-29", "meiji", 45],
    ["1912-07-30", "taisho", 1],
    ["1926-12-24", "taisho", 15],
    ["1926-12-25", "showa", 1],
    ["1926-12-31", "showa", 1],
    ["1927-01-01", "showa", 2],
    ["1945-08-15", "showa", 20],
    ["1989-01-07", "showa", 64],
    ["1989-01-08", "heisei", 1],
    ["2019-04-30", "heisei", 31],
    ["2019-05-01", "reiwa", 1],
    ["2020-01-01", "reiwa", 2],
    ["2026-11-21", "reiwa", 8],
  ])("on %s is %s %d", (date, era, year) => {
    expect(eraYearOf(day(date))).toEqual({ era, year });
  });

  it("has no name here before 明治", () => {
    expect(eraYearOf(day("1868-10-22"))).toBeUndefined();
  });

  it("is the one the Japanese calendar of the platform gives, on every day from 1873 to 2100", () => {
    const platform = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
      era: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    const names: Record<Era, string> = {
      meiji: "明治",
      taisho: "大正",
      showa: "昭和",
      heisei: "平成",
      reiwa: "令和",
    };
    const different = everyDay("1873-01-01", "2100-12-31").filter((date) => {
      const found = eraYearOf(date);
      if (found === undefined) return true;
      const ours = `${names[found.era]}${found.year === 1 ? "元" : String(found.year)}年`;
      return ours !== platform.format(new Date(`${date}T00:00:00Z`));
    });
    expect(different).toEqual([]);
  });

  it("ends in the year that is printed in every conversion table", () => {
    expect(eras.map(({ era }) => [era, lastYearOf(era)])).toEqual([
      ["reiwa", undefined],
      ["heisei", 31],
      ["showa", 64],
      ["taisho", 15],
      ["meiji", 45],
    ]);
  });

  it("is one of five, and 西暦 is none of them", () => {
    expect(["meiji", "taisho", "showa", "heisei", "reiwa"].every(isEra)).toBe(true);
    expect(["western", "keio", "", "Showa"].some(isEra)).toBe(false);
  });
});

describe("a day written with its era", () => {
  it("comes back as the same day, on every day from the beginning of 明治 to 2100", () => {
    const lost = everyDay("1868-10-23", "2100-12-31").filter((date) => {
      const { month, day: dayOfMonth } = partsOf(date);
      const written = eraYearOf(date);
      if (written === undefined) return true;
      const read = dateFromEra(written.era, written.year, month, dayOfMonth);
      return !read.ok || read.value !== date;
    });
    expect(lost).toEqual([]);
  });

  it.each<[YearCount, number, number, number, string]>([
    ["showa", 20, 8, 15, "1945-08-15"],
    ["taisho", 15, 12, 24, "1926-12-24"],
    ["showa", 64, 1, 7, "1989-01-07"],
    ["heisei", 1, 1, 8, "1989-01-08"],
    ["heisei", 31, 4, 30, "2019-04-30"],
    ["reiwa", 1, 5, 1, "2019-05-01"],
    ["reiwa", 10, 2, 29, "2028-02-29"],
    ["western", 1868, 1, 1, "1868-01-01"],
    ["western", 2026, 11, 21, "2026-11-21"],
  ])("%s %d-%d-%d is %s", (count, year, month, dayOfMonth, date) => {
    expect(problemOf(count, year, month, dayOfMonth)).toBe(date);
  });

  it("is taken in either era on the day of change itself", () => {
    expect(problemOf("taisho", 15, 12, 25)).toBe("1926-12-25");
    expect(problemOf("showa", 1, 12, 25)).toBe("1926-12-25");
    expect(problemOf("meiji", 45, 7, 30)).toBe("1912-07-30");
    expect(problemOf("taisho", 1, 7, 30)).toBe("1912-07-30");
  });
});

describe("a day that does not exist", () => {
  it("says how long the month is", () => {
    expect(problemOf("showa", 20, 2, 31)).toEqual({
      kind: "no-such-day",
      year: 1945,
      month: 2,
      lastDay: 28,
    });
    expect(problemOf("reiwa", 10, 2, 30)).toMatchObject({ kind: "no-such-day", lastDay: 29 });
    expect(problemOf("western", 2026, 4, 31)).toMatchObject({ kind: "no-such-day", lastDay: 30 });
    expect(problemOf("western", 2026, 4, 0)).toMatchObject({ kind: "no-such-day", lastDay: 30 });
  });

  it("says that there is no such month", () => {
    expect(problemOf("showa", 20, 13, 1)).toEqual({ kind: "no-such-month", month: 13 });
    expect(problemOf("western", 2026, 0, 1)).toEqual({ kind: "no-such-month", month: 0 });
  });

  it("says that there is no such year", () => {
    expect(problemOf("western", 0, 1, 1)).toEqual({ kind: "no-such-year", year: 0 });
    expect(problemOf("western", 20_265, 1, 1)).toEqual({ kind: "no-such-year", year: 20_265 });
    expect(problemOf("reiwa", 9000, 1, 1)).toEqual({ kind: "no-such-year", year: 9000 });
  });
});

describe("a year the era does not have", () => {
  it("says what it really is and when the era ended", () => {
    expect(problemOf("showa", 65, 3, 1)).toEqual({
      kind: "year-outside-era",
      era: "showa",
      lastYear: 64,
      right: { era: "heisei", year: 2 },
    });
    expect(problemOf("taisho", 16, 3, 1)).toMatchObject({
      lastYear: 15,
      right: { era: "showa", year: 2 },
    });
    expect(problemOf("heisei", 32, 3, 1)).toMatchObject({
      lastYear: 31,
      right: { era: "reiwa", year: 2 },
    });
    expect(problemOf("reiwa", 0, 3, 1)).toMatchObject({
      lastYear: undefined,
      right: { era: "heisei", year: 30 },
    });
  });

  it("looks at the day where that year is one of change", () => {
    expect(problemOf("showa", 94, 4, 30)).toMatchObject({ right: { era: "heisei", year: 31 } });
    expect(problemOf("showa", 94, 5, 1)).toMatchObject({ right: { era: "reiwa", year: 1 } });
  });

  it("has nothing right to offer before 明治", () => {
    expect(problemOf("meiji", 0, 3, 1)).toMatchObject({
      kind: "year-outside-era",
      right: undefined,
    });
  });
});

describe("a day on the wrong side of a change of era", () => {
  it.each<[Era, number, number, number, string, Era, number]>([
    ["heisei", 1, 1, 7, "before-era", "showa", 64],
    ["showa", 64, 1, 8, "after-era", "heisei", 1],
    ["reiwa", 1, 4, 30, "before-era", "heisei", 31],
    ["heisei", 31, 5, 1, "after-era", "reiwa", 1],
    ["showa", 1, 12, 24, "before-era", "taisho", 15],
    ["taisho", 15, 12, 26, "after-era", "showa", 1],
    ["taisho", 1, 7, 29, "before-era", "meiji", 45],
    ["meiji", 45, 7, 31, "after-era", "taisho", 1],
  ])(
    "%s %d-%d-%d is %s and belongs to %s %d",
    (era, year, month, dayOfMonth, kind, right, rightYear) => {
      expect(problemOf(era, year, month, dayOfMonth)).toEqual({
        kind,
        era,
        right: { era: right, year: rightYear },
      });
    },
  );

  it("has nothing right to offer before 明治", () => {
    expect(problemOf("meiji", 1, 10, 22)).toEqual({
      kind: "before-era",
      era: "meiji",
      right: undefined,
    });
  });
});
