import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isCalendarDate, partsOf, type CalendarDate } from "../model/calendar-date.ts";
import { addMonths, dayAfterMonths, lastDayOf, openingDayOf, type DatedRule } from "./counting.ts";

type Unit = "days" | "months" | "years";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

/** Start day, length, last day by counting alone, and where that day or the rule that gives it is written. */
type Case = readonly [from: string, amount: number, unit: Unit, lastDay: string, source: string];

const bito = "https://bito-tax.com/tax-law-period-counting";
const mombetsu = "http://mombetsu.jp/hoken/kaigo/about/syoumetujikou.html";
const civilCodePeriods = "https://gyoseisyoshi.hatenadiary.org/entry/20101114/1289716109";
const tomorrows = "https://zuuonline.com/archives/197681";

const cases: Readonly<Record<DatedRule, readonly Case[]>> = {
  "day-one-counts": [
    ["2026-11-21", 7, "days", "2026-11-27", "戸籍法 43条1項・86条1項"],
    ["2026-12-20", 14, "days", "2027-01-02", "戸籍法 43条1項"],
    ["2025-12-02", 14, "days", "2025-12-15", "http://gyousyo01.sub.jp/14syussyou-008.htm"],
    ["2026-01-01", 14, "days", "2026-01-14", "https://note.com/antina/n/n29f52cd0aa82"],
    ["2028-02-23", 7, "days", "2028-02-29", "戸籍法 43条1項, 29 February is a day like others"],
    ["2027-02-23", 7, "days", "2027-03-01", "戸籍法 43条1項"],
  ],
  "next-day-counts": [
    ["2026-11-21", 14, "days", "2026-12-05", "民法 140条"],
    ["2026-12-20", 15, "days", "2027-01-04", "民法 140条"],
    ["2028-02-20", 10, "days", "2028-03-01", "民法 140条, over 29 February"],
    ["2027-02-20", 10, "days", "2027-03-02", "民法 140条"],
    ["2026-11-21", 90, "days", "2027-02-19", "民法 140条: 9 days of November, 31, 31, 19"],
  ],
  "calendar-next-day": [
    ["2026-02-28", 4, "months", "2026-06-30", "民法 143条2項: begins with March, ends with June"],
    ["2026-11-30", 3, "months", "2027-02-28", "民法 143条1項: December to February"],
    ["2016-09-21", 10, "months", "2017-07-21", bito],
    ["2016-04-29", 10, "months", "2017-02-28", bito],
    ["2022-04-07", 10, "months", "2023-02-07", "https://www.happy-souzoku.jp/souzoku-38888.html"],
    ["2019-02-03", 10, "months", "2019-12-03", tomorrows],
    ["2018-12-02", 10, "months", "2019-10-02", tomorrows],
    ["2019-02-10", 10, "months", "2019-12-10", tomorrows],
    ["2012-07-03", 4, "months", "2012-11-03", "http://gaoffice.net/blog/cate300/2217"],
    ["2013-02-10", 4, "months", "2013-06-10", "http://gaoffice.net/blog/cate300/2217"],
    ["2026-09-17", 3, "months", "2026-12-17", "https://ogawa-shihou.com/calculation/"],
    ["2026-07-01", 3, "months", "2026-10-01", "https://hashibami-souzoku.jp/?p=10502"],
    [
      "2020-09-10",
      3,
      "months",
      "2020-12-10",
      "http://xn--4bv71fvxqcog.jp.net (相続放棄できる期間の満了日)",
    ],
    ["2026-03-08", 3, "months", "2026-06-08", "https://takken-shikaku.net/takkenshiken/1195"],
    ["2026-11-28", 3, "months", "2027-02-28", "民法 143条2項ただし書: no 29 February 2027"],
    ["2026-11-29", 3, "months", "2027-02-28", "民法 143条2項ただし書: no 30 February"],
    ["2027-11-28", 3, "months", "2028-02-28", "民法 143条2項: the day before 29 February 2028"],
    ["2027-11-29", 3, "months", "2028-02-29", "民法 143条2項ただし書: no 30 February"],
    ["2026-02-28", 10, "months", "2026-12-31", "民法 143条2項: March to December"],
    ["2028-02-29", 3, "years", "2031-02-28", "民法 143条2項: from 1 March to the last of February"],
  ],
  "calendar-day-one": [
    ["2024-01-01", 13, "months", "2025-01-31", "民法 140条ただし書・143条"],
    ["2026-08-31", 6, "months", "2027-02-28", "民法 143条2項ただし書"],
    ["2026-10-01", 3, "months", "2026-12-31", "戸籍法 43条1項・86条1項"],
    ["2026-01-01", 2, "months", "2026-02-28", civilCodePeriods],
    ["2028-01-01", 2, "months", "2028-02-29", civilCodePeriods],
    ["2026-01-01", 3, "months", "2026-03-31", civilCodePeriods],
    ["2026-01-20", 2, "months", "2026-03-19", civilCodePeriods],
    ["2026-01-31", 2, "months", "2026-03-30", civilCodePeriods],
    ["2026-01-31", 1, "months", "2026-02-28", civilCodePeriods],
    ["2028-01-31", 1, "months", "2028-02-29", civilCodePeriods],
  ],
  limitation: [
    ["2026-02-28", 2, "years", "2028-02-29", "民法 143条2項: from 1 March to the last of February"],
    ["2026-11-21", 2, "years", "2028-11-21", "民法 140条・143条"],
    ["2004-05-25", 2, "years", "2006-05-25", mombetsu],
    ["2004-06-25", 2, "years", "2006-06-25", mombetsu],
    ["2023-06-03", 2, "years", "2025-06-03", "https://souzoku-mikachi.com/shibouichijikin-jikou/"],
    ["2028-02-29", 5, "years", "2033-02-28", "民法 143条2項"],
    ["2027-02-28", 5, "years", "2032-02-29", "民法 143条2項"],
    ["2028-02-28", 5, "years", "2033-02-28", "民法 143条2項ただし書: no 29 February 2033"],
  ],
  "limitation-day-one": [
    ["2026-12-01", 2, "years", "2028-11-30", "民法 140条ただし書・143条"],
    ["2027-01-01", 5, "years", "2031-12-31", "民法 140条ただし書・143条"],
    ["2004-05-01", 2, "years", "2006-04-30", mombetsu],
    ["2004-07-01", 2, "years", "2006-06-30", mombetsu],
    ["2028-02-29", 2, "years", "2030-02-28", "民法 143条2項ただし書"],
  ],
  "calendar-then-month-end": [
    ["2026-11-20", 2, "months", "2027-01-31", "雇用保険法施行規則 101条の19"],
    ["2026-12-31", 2, "months", "2027-02-28", "雇用保険法施行規則 101条の19"],
    [
      "2026-11-30",
      2,
      "months",
      "2027-01-31",
      "同: 1 December to the last of January, 民法 143条2項",
    ],
    [
      "2026-12-01",
      2,
      "months",
      "2027-02-28",
      "同: 2 December to 1 February, the end of whose month",
    ],
    ["2026-12-30", 2, "months", "2027-02-28", "同: no 31 February, 民法 143条2項ただし書"],
    ["2027-12-31", 2, "months", "2028-02-29", "同: the whole of January and February 2028"],
    ["2026-06-29", 2, "months", "2026-08-31", "同: 30 June to 29 August"],
  ],
  "calendar-day-one-then-month-end": [
    ["2026-05-01", 4, "months", "2026-08-31", "雇用保険法施行規則 101条の30"],
    ["2026-05-02", 4, "months", "2026-09-30", "雇用保険法施行規則 101条の30"],
    ["2026-10-31", 4, "months", "2027-02-28", "同: no 31 February, 民法 143条2項ただし書"],
    ["2026-11-01", 4, "months", "2027-02-28", "同: November to February"],
    ["2026-11-02", 4, "months", "2027-03-31", "同: to 1 March, the end of whose month"],
    ["2027-10-31", 4, "months", "2028-02-29", "同: no 31 February 2028"],
  ],
  "calendar-then-year-end": [
    ["2026-05-10", 3, "years", "2029-12-31", "租税特別措置法 35条3項"],
    ["2025-12-31", 3, "years", "2028-12-31", "租税特別措置法 35条3項"],
    [
      "2012-01-01",
      3,
      "years",
      "2014-12-31",
      "同日以後3年を経過する日 is 31 December 2014: https://d3vj4k4n1zwj.cloudfront.net/qa/q7264064.html",
    ],
    ["2012-01-02", 3, "years", "2015-12-31", "租税特別措置法 35条3項"],
  ],
  "by-day": [
    ["2027-05-31", 0, "days", "2027-05-31", "地方税法 177条の9・463条の18"],
    ["2026-12-20", 0, "days", "2026-12-20", "道路交通法 101条の4第1項"],
    ["2028-02-29", 0, "days", "2028-02-29", "the very day, 29 February too"],
  ],
  "before-event": [
    ["2026-12-01", 0, "days", "2026-11-30", "墓地、埋葬等に関する法律 5条"],
    ["2027-01-15", 0, "days", "2027-01-14", "民法 826条"],
    ["2028-03-01", 0, "days", "2028-02-29", "墓地、埋葬等に関する法律 5条"],
  ],
  "days-before": [
    ["2026-12-10", 7, "days", "2026-12-03", "給水契約・電気の契約"],
    ["2027-01-05", 14, "days", "2026-12-22", "育児・介護休業法 12条3項"],
    ["2026-11-15", 4, "days", "2026-11-11", "公職選挙法施行令 59条の4: 選挙の期日前四日まで"],
    ["2028-03-14", 14, "days", "2028-02-29", "over the end of a leap February"],
    ["2027-03-14", 14, "days", "2027-02-28", "over the end of a common February"],
  ],
  // The examples of the law start from the day of acting: on 2026-11-21, 14 days reach back to 2026-11-07.
  "look-back": [
    ["2026-11-07", 14, "days", "2026-11-21", "the day of acting less 14 days"],
    ["2026-08-21", 3, "months", "2026-11-21", "the day of acting less 3 months"],
    ["2026-11-21", 30, "days", "2026-12-21", "預貯金者保護法 5条: 通知の三十日前の日以後の払戻し"],
    [
      "2027-01-30",
      30,
      "days",
      "2027-03-01",
      "預貯金者保護法 5条: 1 day of January, 28 of February, 1",
    ],
    ["2026-11-21", 60, "days", "2027-01-20", "会員規約: 9 days of November, 31, 20"],
    [
      "2027-01-31",
      1,
      "months",
      "2027-02-28",
      "難病法 7条: on 28 February a month before is 28 January",
    ],
    ["2028-01-31", 1, "months", "2028-02-29", "難病法 7条, in a leap year"],
    ["2024-10-01", 25, "months", "2026-11-01", "国民年金法 90条: two years and a month"],
  ],
};

const allCases = Object.entries(cases).flatMap(([rule, rows]) =>
  rows.map(([from, amount, unit, lastDay, source]) => ({
    rule,
    from,
    amount,
    unit,
    lastDay,
    source,
  })),
);

function isDatedRule(text: string): text is DatedRule {
  return text in cases;
}

const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((offset) => addDays(day("2000-01-01"), offset));

describe("the last day by counting alone", () => {
  it.each(allCases)(
    "$rule: $amount $unit from $from end on $lastDay ($source)",
    ({ rule, from, amount, unit, lastDay }) => {
      if (!isDatedRule(rule)) throw new RangeError(rule);
      expect(lastDayOf(rule, { amount, unit }, day(from))).toBe(lastDay);
    },
  );

  it("never comes earlier where the period starts later", () => {
    const inDays: readonly string[] = ["day-one-counts", "next-day-counts", "days-before"];
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(cases).filter(isDatedRule)),
        fc.integer({ min: 1, max: 60 }),
        anyDay,
        fc.integer({ min: 0, max: 40 }),
        (rule, amount, from, later) => {
          const unit = inDays.includes(rule) ? "days" : "months";
          const first = lastDayOf(rule, { amount, unit }, from);
          const second = lastDayOf(rule, { amount, unit }, addDays(from, later));
          expect(second >= first).toBe(true);
        },
      ),
    );
  });

  it("is the same counted in years or in twelve times the months", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<DatedRule>("calendar-next-day", "limitation-day-one"),
        fc.integer({ min: 1, max: 30 }),
        anyDay,
        (rule, years, from) => {
          expect(lastDayOf(rule, { amount: years, unit: "years" }, from)).toBe(
            lastDayOf(rule, { amount: years * 12, unit: "months" }, from),
          );
        },
      ),
    );
  });

  it("counts from the day after as if that day were day one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), anyDay, (amount, from) => {
        const within = { amount, unit: "months" } as const;
        expect(lastDayOf("calendar-next-day", within, from)).toBe(
          lastDayOf("calendar-day-one", within, addDays(from, 1)),
        );
        expect(lastDayOf("calendar-then-month-end", within, from)).toBe(
          lastDayOf("calendar-day-one-then-month-end", within, addDays(from, 1)),
        );
      }),
    );
  });

  it("is the end of a month, and never before the period itself ends, where the law adds the rest of the month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), anyDay, (amount, from) => {
        const within = { amount, unit: "months" } as const;
        const period = lastDayOf("calendar-day-one", within, from);
        const extended = lastDayOf("calendar-day-one-then-month-end", within, from);
        expect(extended.slice(0, 7)).toBe(period.slice(0, 7));
        expect(partsOf(addDays(extended, 1)).day).toBe(1);
      }),
    );
  });

  it("looking back, is the last day of acting that still reaches what happened, in days to the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), anyDay, (amount, happened) => {
        const last = lastDayOf("look-back", { amount, unit: "days" }, happened);
        expect(addDays(last, -amount)).toBe(happened);
      }),
    );
  });

  it("looking back months, still reaches what happened; the next day does not, or has no day to go back to", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), anyDay, (amount, happened) => {
        const last = lastDayOf("look-back", { amount, unit: "months" }, happened);
        expect(addMonths(last, -amount) <= happened).toBe(true);
        const next = addDays(last, 1);
        const reach = addMonths(next, -amount);
        const isShortMonth = partsOf(reach).day < partsOf(next).day;
        expect(reach > happened || isShortMonth).toBe(true);
      }),
    );
  });

  it("is refused to a rule without a period, or with one in the wrong unit", () => {
    const from = day("2026-11-21");
    expect(() => lastDayOf("next-day-counts", undefined, from)).toThrow(RangeError);
    expect(() => lastDayOf("next-day-counts", { amount: 1, unit: "months" }, from)).toThrow(
      RangeError,
    );
    expect(() => lastDayOf("limitation", undefined, from)).toThrow(RangeError);
    expect(() => lastDayOf("limitation", { amount: 10, unit: "days" }, from)).toThrow(RangeError);
    expect(() => lastDayOf("days-before", { amount: 1, unit: "years" }, from)).toThrow(RangeError);
    expect(() => lastDayOf("look-back", undefined, from)).toThrow(RangeError);
  });
});

describe("the first day to apply", () => {
  it.each<readonly [number, Unit, string, string, string]>([
    [6, "months", "2026-10-15", "2026-04-15", "国民年金法 88条の2: 出産予定日の6か月前から"],
    [6, "months", "2026-08-31", "2026-02-28", "the last of February, which has no 31"],
    [8, "days", "2026-03-05", "2026-02-25", "a common February"],
    [
      56,
      "days",
      "2027-03-01",
      "2027-01-04",
      "子ども・子育て支援法 10条の9: eight weeks before the due date",
    ],
    [1, "days", "2026-12-10", "2026-12-09", "国民年金法 26条: the day before the birthday"],
    [3, "months", "2026-12-09", "2026-09-09", "介護保険の移行"],
    [1, "years", "2028-02-29", "2027-02-28", "a year before 29 February"],
    [0, "days", "2026-11-21", "2026-11-21", "the very day"],
  ])("%d %s before %s is %s (%s)", (amount, unit, before, opensOn) => {
    expect(openingDayOf({ amount, unit }, day(before))).toBe(opensOn);
  });
});

describe("the day on which months have passed", () => {
  it.each([
    ["2025-05-20", 18, "2026-11-20", "国民年金法 30条1項: 一年六月を経過した日"],
    ["2025-08-31", 18, "2027-03-01", "民法 143条2項ただし書: the period ends with February"],
    ["2026-08-31", 18, "2028-03-01", "民法 143条2項ただし書: it ends on 29 February 2028"],
    ["2026-08-29", 18, "2028-02-29", "民法 143条2項"],
    [
      "1960-02-29",
      780,
      "2025-03-01",
      "年齢計算ニ関する法律 2項: the 65th year ends on 28 February",
    ],
    ["1964-02-29", 720, "2024-02-29", "年齢計算ニ関する法律 2項"],
    ["2026-11-21", 0, "2026-11-21", "no time at all"],
  ])("%s and %d months are %s (%s)", (dayOne, months, passed) => {
    expect(dayAfterMonths(day(dayOne), months)).toBe(passed);
  });
});
