import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eraYearOf } from "./era.ts";
import { addDays, isCalendarDate, partsOf } from "./calendar-date.ts";
import { readTypedDate, type TypedDate } from "./typed-date.ts";

function read(era: string, year: string, month: string, day: string): unknown {
  const result = readTypedDate({ era, year, month, day });
  return result.ok ? result.value : result.problem;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
}

describe("a typed date", () => {
  it.each([
    ["showa", "20", "8", "15", "1945-08-15"],
    ["showa", "２０", "８", "１５", "1945-08-15"],
    ["showa", "2０", "08", "0１5", "1945-08-15"],
    ["showa", " 20 ", "\u30008\u3000", "1 5", "1945-08-15"],
    ["showa", "20年", "8月", "15日", "1945-08-15"],
    ["showa", "２０ 年 ", "８　月", "１５日　", "1945-08-15"],
    ["reiwa", "元", "5", "1", "2019-05-01"],
    ["reiwa", "元年", "5", "1", "2019-05-01"],
    ["reiwa", " 元 年", "5", "1", "2019-05-01"],
    ["reiwa", "1", "5", "1", "2019-05-01"],
    ["western", "1945", "8", "15", "1945-08-15"],
    ["western", "２０２６年", "１１月", "２１日", "2026-11-21"],
  ])("%s %j %j %j is understood", (era, year, month, day, date) => {
    expect(read(era, year, month, day)).toBe(date);
  });

  it("names every field that is still empty", () => {
    expect(read("", "", "", "")).toEqual({
      kind: "missing",
      parts: ["era", "year", "month", "day"],
    });
    expect(read("showa", "20", "", "15")).toEqual({ kind: "missing", parts: ["month"] });
    expect(read("showa", " ", "8", "\u3000日")).toEqual({
      kind: "missing",
      parts: ["year", "day"],
    });
    expect(read("keio", "4", "1", "1")).toEqual({ kind: "missing", parts: ["era"] });
  });

  it("asks for what is missing before it finds fault with the rest", () => {
    expect(read("showa", "abc", "8", "")).toEqual({ kind: "missing", parts: ["day"] });
  });

  it.each([
    ["showa", "二十", "8", "15", "year"],
    ["showa", "S20", "8", "15", "year"],
    ["western", "元", "8", "15", "year"],
    ["showa", "20", "元", "15", "month"],
    ["showa", "20", "8月頃", "15", "month"],
    ["showa", "20", "8", "-5", "day"],
    ["showa", "20", "8", "1.5", "day"],
    ["showa", "20", "8", "15月", "day"],
    ["showa", "x", "y", "z", "year"],
  ])("%s %j %j %j is not all numbers", (era, year, month, day, part) => {
    expect(read(era, year, month, day)).toEqual({ kind: "not-a-number", part });
  });

  it("passes on why a day cannot be", () => {
    expect(read("showa", "６５", "３", "１")).toEqual({
      kind: "year-outside-era",
      era: "showa",
      lastYear: 64,
      right: { era: "heisei", year: 2 },
    });
    expect(read("reiwa", "8", "2", "31")).toMatchObject({ kind: "no-such-day", lastDay: 28 });
    expect(read("reiwa", "8", "99999999999999999999999", "1")).toMatchObject({
      kind: "no-such-month",
    });
  });

  it("never throws, whatever is typed, and leaves the text as it was typed", () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom("0", "１", "９", "元", "年", "月", "日", " ", "\u3000", "-"),
      }),
    );
    const era = fc.oneof(anyText, fc.constantFrom("western", "meiji", "showa", "reiwa"));
    fc.assert(
      fc.property(fc.record({ era, year: anyText, month: anyText, day: anyText }), (typed) => {
        const before: TypedDate = { ...typed };
        const result = readTypedDate(Object.freeze(typed));
        expect(typed).toEqual(before);
        expect(!result.ok || isCalendarDate(result.value)).toBe(true);
      }),
    );
  });

  it("is the day that was written in full-width digits with 年, 月 and 日", () => {
    const first = "1912-07-30";
    if (!isCalendarDate(first)) throw new RangeError(first);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const date = addDays(first, days);
        const written = eraYearOf(date);
        const { month, day } = partsOf(date);
        const year = written?.year === 1 ? "元" : fullWidth(written?.year ?? 0);
        expect(
          read(written?.era ?? "", `${year}年`, `${fullWidth(month)}月`, `${fullWidth(day)}日`),
        ).toBe(date);
      }),
    );
  });
});
