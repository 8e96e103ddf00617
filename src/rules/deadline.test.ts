import { describe, expect, it } from "vitest";
import { isClosedDay } from "../catalogue/closed-days.ts";
import { isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";
import type { ClosingRule, CountingRule, Deadline } from "../model/life-event.ts";
import { countDeadline, type CountedFrom, type DatedDue, type Due } from "./deadline.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

function deadline(
  rule: CountingRule,
  within: Deadline["within"] | undefined,
  closing: ClosingRule,
  more: Partial<Deadline> = {},
): Deadline {
  return { rule, ...(within && { within }), closing, ...more };
}

function counted(what: Deadline, from: CalendarDate, today: CalendarDate): DatedDue {
  const due = countDeadline(what, { startDay: from }, today, isClosedDay);
  if (due.kind !== "dated") throw new Error(due.kind);
  return due;
}

const days = (amount: number) => ({ amount, unit: "days" }) as const;
const months = (amount: number) => ({ amount, unit: "months" }) as const;
const years = (amount: number) => ({ amount, unit: "years" }) as const;

const deathNotification = deadline("day-one-counts", days(7), "next-open-day");
const deathNotificationAbroad = deadline("calendar-day-one", months(3), "next-open-day");
const householderChange = deadline("next-day-counts", days(14), "next-open-day");
const pensionReport = deadline("next-day-counts", days(10), "next-open-day");
const finalTaxReturn = deadline("calendar-next-day", months(4), "next-open-day");
const inheritanceTax = deadline("calendar-next-day", months(10), "next-open-day");
const renunciation = deadline("calendar-next-day", months(3), "next-open-day", { lapses: "whole" });
const inheritanceRegistration = deadline("calendar-next-day", years(3), "next-open-day", {
  notBefore: day("2027-03-31"),
});
const burialBenefit = deadline("limitation", years(2), "unknown", { lapses: "whole" });
const survivorsPension = deadline("limitation", years(5), "unknown", { lapses: "older-parts" });
const highCostRefund = deadline("limitation-day-one", years(2), "unknown", {
  lapses: "older-parts",
});
const lifeInsurance = deadline("limitation", years(3), "none", { lapses: "whole" });
const vacantHouse = deadline("calendar-then-year-end", years(3), "none", { lapses: "whole" });
const cremationPermit = deadline("before-event", undefined, "none");
const farmlandNotice = deadline("calendar-next-day", months(10), "unknown", { sure: false });
const careExclusion = deadline("next-day-counts", days(14), "next-open-day", { sure: false });
const recoveryLoan = deadline("calendar-next-day", years(2), "none", {
  sure: false,
  lapses: "whole",
});

const careLeaveBenefit = deadline("calendar-then-month-end", months(2), "next-open-day");
const childcareLeaveBenefit = deadline(
  "calendar-day-one-then-month-end",
  months(4),
  "next-open-day",
);
const disabilityStatusForm = deadline("by-day", undefined, "next-open-day");
const specialDisabilityBenefit = deadline("by-day", undefined, "unknown", { lapses: "whole" });
const postalVoting = deadline("days-before", days(4), "none");
const stolenCard = deadline("look-back", days(30), "none");

/** The start day, the days by counting, by law and to act by, and where the rule or the day is written. */
type Case = readonly [
  from: string,
  countedDay: string,
  lawDay: string,
  dueOn: string,
  source: string,
];

const weekend = "地方自治法 4条の2第2項1号・4項";
const yearEnd = "地方自治法 4条の2第2項3号・4項 and the ordinances: 12/29 to 1/3";
const substitute = "国民の祝日に関する法律 3条2項";
const between = "国民の祝日に関する法律 3条3項";
const stateOffice = "行政機関の休日に関する法律 1条・2条";
const court = "民法 142条, 裁判所の休日に関する法律 1条";
const nationalTax = "国税通則法 10条2項, 同施行令 2条2項";
const firstToLast = "民法 143条2項: from the first of a month to the last of one";
const noSuchDay = "民法 143条2項ただし書: no corresponding day";
const grace = "令和3年法律第24号 附則5条6項";
const unsureClosing = "not known whether a period of 時効 moves on";
const unsureCount = "not known how to count";
const aso = "http://www.city.aso.kumamoto.jp/citizens/certificate/register/obituary_notice/";
const nta = "https://www.keisan.nta.go.jp/oshirase/sozoku/yohihantei/goriyomae/shinkokukigen.html";
const tomorrows = "https://zuuonline.com/archives/197681";
const bito = "https://bito-tax.com/tax-law-period-counting";
const yamada = "https://yamadakaikei-go.jp/souzoku/one-point/others/36-2";
const renunciationDays = "http://xn--4bv71fvxqcog.jp.net (相続放棄できる期間の満了日)";

const lastDays: readonly { name: string; what: Deadline; cases: readonly Case[] }[] = [
  {
    name: "死亡届",
    what: deathNotification,
    cases: [
      ["2026-11-21", "2026-11-27", "2026-11-27", "2026-11-27", aso],
      ["2026-11-17", "2026-11-23", "2026-11-24", "2026-11-24", aso],
      ["2026-11-15", "2026-11-21", "2026-11-24", "2026-11-24", aso],
      ["2026-12-22", "2026-12-28", "2026-12-28", "2026-12-28", yearEnd],
      ["2026-12-23", "2026-12-29", "2027-01-04", "2027-01-04", yearEnd],
      ["2026-12-24", "2026-12-30", "2027-01-04", "2027-01-04", yearEnd],
      ["2026-12-28", "2027-01-03", "2027-01-04", "2027-01-04", yearEnd],
      ["2024-12-24", "2024-12-30", "2025-01-06", "2025-01-06", yearEnd],
      ["2025-12-24", "2025-12-30", "2026-01-05", "2026-01-05", yearEnd],
      ["2026-04-27", "2026-05-03", "2026-05-07", "2026-05-07", substitute],
      ["2026-04-30", "2026-05-06", "2026-05-07", "2026-05-07", substitute],
      ["2027-03-15", "2027-03-21", "2027-03-23", "2027-03-23", substitute],
      ["2026-09-16", "2026-09-22", "2026-09-24", "2026-09-24", between],
    ],
  },
  {
    name: "死亡届 (国外)",
    what: deathNotificationAbroad,
    cases: [
      ["2026-10-01", "2026-12-31", "2027-01-04", "2027-01-04", yearEnd],
      ["2026-08-31", "2026-11-30", "2026-11-30", "2026-11-30", noSuchDay],
    ],
  },
  {
    name: "世帯主変更届",
    what: householderChange,
    cases: [
      ["2026-11-21", "2026-12-05", "2026-12-07", "2026-12-07", weekend],
      ["2026-12-14", "2026-12-28", "2026-12-28", "2026-12-28", yearEnd],
      ["2026-12-15", "2026-12-29", "2027-01-04", "2027-01-04", yearEnd],
      ["2026-12-20", "2027-01-03", "2027-01-04", "2027-01-04", yearEnd],
    ],
  },
  {
    name: "年金受給権者死亡届",
    what: pensionReport,
    cases: [
      ["2026-12-20", "2026-12-30", "2027-01-04", "2027-01-04", stateOffice],
      ["2028-02-19", "2028-02-29", "2028-02-29", "2028-02-29", stateOffice],
    ],
  },
  {
    name: "準確定申告",
    what: finalTaxReturn,
    cases: [
      ["2026-02-28", "2026-06-30", "2026-06-30", "2026-06-30", firstToLast],
      ["2028-02-29", "2028-06-30", "2028-06-30", "2028-06-30", firstToLast],
      ["2025-06-15", "2025-10-15", "2025-10-15", "2025-10-15", yamada],
      ["2026-01-03", "2026-05-03", "2026-05-07", "2026-05-07", nationalTax],
      ["2026-06-10", "2026-10-10", "2026-10-13", "2026-10-13", nationalTax],
      ["2012-07-03", "2012-11-03", "2012-11-05", "2012-11-05", nationalTax],
      ["2026-08-31", "2026-12-31", "2027-01-04", "2027-01-04", nationalTax],
    ],
  },
  {
    name: "相続税の申告",
    what: inheritanceTax,
    cases: [
      ["2026-06-15", "2027-04-15", "2027-04-15", "2027-04-15", nta],
      ["2026-06-18", "2027-04-18", "2027-04-19", "2027-04-19", nta],
      ["2018-06-26", "2019-04-26", "2019-04-26", "2019-04-26", tomorrows],
      ["2018-06-30", "2019-04-30", "2019-05-07", "2019-05-07", tomorrows],
      ["2018-07-06", "2019-05-06", "2019-05-07", "2019-05-07", tomorrows],
      ["2016-04-29", "2017-02-28", "2017-02-28", "2017-02-28", bito],
      ["2026-02-28", "2026-12-31", "2027-01-04", "2027-01-04", nationalTax],
      ["2026-07-03", "2027-05-03", "2027-05-06", "2027-05-06", nationalTax],
    ],
  },
  {
    name: "相続放棄",
    what: renunciation,
    cases: [
      ["2020-09-10", "2020-12-10", "2020-12-10", "2020-12-10", renunciationDays],
      ["2026-11-30", "2027-02-28", "2027-03-01", "2027-03-01", court],
      ["2026-08-22", "2026-11-22", "2026-11-24", "2026-11-24", court],
      ["2026-09-30", "2026-12-31", "2027-01-04", "2027-01-04", court],
    ],
  },
  {
    name: "相続登記",
    what: inheritanceRegistration,
    cases: [
      ["2010-08-20", "2013-08-20", "2027-03-31", "2027-03-31", grace],
      ["2024-03-31", "2027-03-31", "2027-03-31", "2027-03-31", grace],
      ["2024-04-01", "2027-04-01", "2027-04-01", "2027-04-01", grace],
      ["2024-05-01", "2027-05-01", "2027-05-06", "2027-05-06", stateOffice],
    ],
  },
  {
    name: "埋葬料",
    what: burialBenefit,
    cases: [
      ["2026-11-21", "2028-11-21", "2028-11-21", "2028-11-21", unsureClosing],
      ["2026-05-03", "2028-05-03", "2028-05-03", "2028-05-02", unsureClosing],
      ["2025-01-02", "2027-01-02", "2027-01-02", "2026-12-28", unsureClosing],
    ],
  },
  {
    name: "遺族厚生年金",
    what: survivorsPension,
    cases: [
      ["2024-02-29", "2029-02-28", "2029-02-28", "2029-02-28", firstToLast],
      ["2022-02-28", "2027-02-28", "2027-02-28", "2027-02-26", unsureClosing],
    ],
  },
  {
    name: "高額療養費",
    what: highCostRefund,
    cases: [
      ["2026-12-01", "2028-11-30", "2028-11-30", "2028-11-30", firstToLast],
      ["2025-01-01", "2026-12-31", "2026-12-31", "2026-12-28", unsureClosing],
    ],
  },
  {
    name: "生命保険",
    what: lifeInsurance,
    cases: [["2024-05-03", "2027-05-03", "2027-05-03", "2027-05-03", "保険法 95条1項"]],
  },
  {
    name: "空き家の特別控除",
    what: vacantHouse,
    cases: [["2026-05-10", "2029-12-31", "2029-12-31", "2029-12-31", "租税特別措置法 35条3項"]],
  },
  {
    name: "火葬許可",
    what: cremationPermit,
    cases: [
      ["2026-11-24", "2026-11-23", "2026-11-23", "2026-11-23", "墓地、埋葬等に関する法律 5条"],
    ],
  },
  {
    name: "介護休業給付",
    what: careLeaveBenefit,
    cases: [
      ["2026-11-20", "2027-01-31", "2027-02-01", "2027-02-01", "雇用保険法施行規則 101条の19"],
      ["2026-10-31", "2026-12-31", "2027-01-04", "2027-01-04", stateOffice],
    ],
  },
  {
    name: "育児休業給付",
    what: childcareLeaveBenefit,
    cases: [
      ["2026-05-02", "2026-09-30", "2026-09-30", "2026-09-30", "雇用保険法施行規則 101条の30"],
      ["2026-06-02", "2026-10-31", "2026-11-02", "2026-11-02", stateOffice],
    ],
  },
  {
    name: "障害状態確認届",
    what: disabilityStatusForm,
    cases: [
      ["2026-11-30", "2026-11-30", "2026-11-30", "2026-11-30", "国民年金法施行規則 36条の4"],
      ["2027-02-28", "2027-02-28", "2027-03-01", "2027-03-01", stateOffice],
    ],
  },
  {
    name: "特別障害給付金",
    what: specialDisabilityBenefit,
    cases: [
      ["2026-11-20", "2026-11-20", "2026-11-20", "2026-11-20", "特別障害給付金法 6条"],
      ["2026-11-22", "2026-11-22", "2026-11-22", "2026-11-20", unsureClosing],
    ],
  },
  {
    name: "郵便等投票",
    what: postalVoting,
    cases: [["2026-11-15", "2026-11-11", "2026-11-11", "2026-11-11", "公職選挙法施行令 59条の4"]],
  },
  {
    name: "盗難カードの補償",
    what: stolenCard,
    cases: [["2026-11-20", "2026-12-20", "2026-12-20", "2026-12-20", "預貯金者保護法 5条"]],
  },
  {
    name: "農地の届出",
    what: farmlandNotice,
    cases: [
      ["2026-02-15", "2026-12-15", "2026-12-15", "2026-12-14", unsureCount],
      ["2026-03-03", "2027-01-03", "2027-01-03", "2026-12-28", unsureCount],
    ],
  },
  {
    name: "住所地特例の届出",
    what: careExclusion,
    cases: [
      ["2026-11-08", "2026-11-22", "2026-11-24", "2026-11-24", unsureCount],
      ["2026-11-05", "2026-11-19", "2026-11-19", "2026-11-18", unsureCount],
    ],
  },
  {
    name: "災害復興住宅融資",
    what: recoveryLoan,
    cases: [["2026-05-01", "2028-05-01", "2028-05-01", "2028-04-30", unsureCount]],
  },
];

const rows = lastDays.flatMap(({ name, what, cases }) =>
  cases.map(([from, countedDay, lawDay, dueOn, source]) => ({
    name,
    what,
    from,
    expected: { startDay: from, countedDay, lawDay, dueOn },
    source,
  })),
);

/** 慰霊の日 closes the offices of Okinawa (地方自治法 4条の2第3項). */
function isClosedInOkinawa(date: CalendarDate): boolean {
  return isClosedDay(date) || date.endsWith("-06-23");
}

describe("the last day", () => {
  it.each(rows)(
    "of $name from $from is $expected.lawDay, to act by $expected.dueOn ($source)",
    ({ what, from, expected }) => {
      expect(counted(what, day(from), day(from))).toMatchObject(expected);
    },
  );

  it("is not counted while the start day is not known", () => {
    const today = day("2026-11-21");
    expect(countDeadline(burialBenefit, { startDay: undefined }, today, isClosedDay)).toEqual({
      kind: "uncounted",
      reason: "start-day-unknown",
    });
  });

  it("is none where the law has none, or says only as soon as possible", () => {
    const today = day("2026-11-21");
    const none = deadline("none", undefined, "none");
    const asap = deadline("asap", undefined, "none", { from: "death-date" });
    for (const startDay of [today, undefined]) {
      expect(countDeadline(none, { startDay }, today, isClosedDay)).toEqual({
        kind: "uncounted",
        reason: "no-deadline",
      });
      expect(countDeadline(asap, { startDay }, today, isClosedDay)).toEqual({
        kind: "uncounted",
        reason: "as-soon-as-possible",
      });
    }
  });

  it("is for the office to tell where it announces it, whatever is known", () => {
    const today = day("2026-11-21");
    const announced = deadline("announced", undefined, "none", { from: "announcement" });
    for (const startDay of [today, undefined]) {
      expect(countDeadline(announced, { startDay }, today, isClosedDay)).toEqual({
        kind: "uncounted",
        reason: "announced",
      });
    }
  });

  it("moves past the closed days of one town where the caller knows them", () => {
    const learned = day("2026-06-17");
    const due = countDeadline(deathNotification, { startDay: learned }, learned, isClosedInOkinawa);
    expect(due).toMatchObject({ countedDay: "2026-06-23", lawDay: "2026-06-24" });
  });
});

describe("the time to apply", () => {
  const oldAgePension = deadline("limitation", years(5), "unknown", {
    lapses: "older-parts",
    opens: { within: days(1), before: "birthday-65" },
  });
  /** Born on 10 December 1961: 65 on the day before the birthday (年齢計算ニ関する法律 2項). */
  const days65 = { startDay: day("2026-12-09"), opensBefore: day("2026-12-10") };
  const on = (today: string, what = oldAgePension, from: CountedFrom = days65): Due =>
    countDeadline(what, from, day(today), isClosedDay);

  it("has not come on the day before it opens", () => {
    expect(on("2026-12-08")).toEqual({ kind: "coming", opensOn: "2026-12-09" });
  });

  it("has come on its very first day, and its last day is counted from then on", () => {
    expect(on("2026-12-09")).toMatchObject({
      kind: "dated",
      countedDay: "2031-12-09",
      state: "open",
    });
  });

  it("stays open after that, to its last day", () => {
    expect(on("2031-12-09")).toMatchObject({ state: "open", daysLeft: 0 });
    expect(on("2031-12-10")).toMatchObject({ state: "late" });
  });

  it("opens on the very day where no time lies before it", () => {
    const beforeTwenty = deadline("asap", undefined, "none", {
      opens: { within: days(0), before: "assessment-day-before-20" },
    });
    const opening = { startDay: undefined, opensBefore: day("2027-03-31") };
    expect(on("2027-03-30", beforeTwenty, opening)).toEqual({
      kind: "coming",
      opensOn: "2027-03-31",
    });
    expect(on("2027-03-31", beforeTwenty, opening)).toEqual({
      kind: "uncounted",
      reason: "as-soon-as-possible",
    });
  });

  it("is waited for even where there is no last day, or it is not known from when to count", () => {
    const opens = { within: months(6), before: "due-date" } as const;
    const opening = { startDay: undefined, opensBefore: day("2027-06-30") };
    const none = deadline("none", undefined, "none", { opens });
    const claim = deadline("next-day-counts", days(14), "none", { opens, from: "birth-date" });
    for (const what of [none, claim]) {
      expect(on("2026-12-29", what, opening)).toEqual({ kind: "coming", opensOn: "2026-12-30" });
    }
    expect(on("2026-12-30", none, opening)).toMatchObject({ reason: "no-deadline" });
    expect(on("2026-12-30", claim, opening)).toMatchObject({ reason: "start-day-unknown" });
  });

  it("is taken as open while the day it opens before is not known", () => {
    const unknown = { startDay: day("2026-12-09"), opensBefore: undefined };
    expect(on("2026-12-01", oldAgePension, unknown)).toMatchObject({ kind: "dated" });
  });
});

describe("the days that are left", () => {
  it.each([
    ["2026-11-21", 6],
    ["2026-11-27", 0],
    ["2026-11-30", -3],
  ])("on %s are %d", (today, daysLeft) => {
    expect(counted(deathNotification, day("2026-11-21"), day(today)).daysLeft).toBe(daysLeft);
  });

  it("are counted to the day to act by, not to the last day of the law", () => {
    const due = counted(burialBenefit, day("2025-01-02"), day("2026-12-25"));
    expect(due).toMatchObject({ dueOn: "2026-12-28", lawDay: "2027-01-02", daysLeft: 3 });
  });
});

/** On each day: the state, and whether the period may have ended. */
type Course = readonly (readonly [
  today: string,
  state: DatedDue["state"],
  mayHaveEnded: boolean,
])[];

function courseOf(what: Deadline, from: string, course: Course): Course {
  return course.map(([today]) => {
    const { state, mayHaveEnded } = counted(what, day(from), day(today));
    return [today, state, mayHaveEnded] as const;
  });
}

describe("a last day that passes", () => {
  it("leaves a duty late", () => {
    const course: Course = [
      ["2026-12-31", "open", false],
      ["2027-01-04", "open", false],
      ["2027-01-05", "late", false],
    ];
    expect(courseOf(deathNotification, "2026-12-24", course)).toEqual(course);
  });

  it("ends a right that lapses as a whole", () => {
    const course: Course = [
      ["2027-03-01", "open", false],
      ["2027-03-02", "lapsed", false],
    ];
    expect(courseOf(renunciation, "2026-11-30", course)).toEqual(course);
  });

  it("leaves a right late of which only the older parts lapse", () => {
    const course: Course = [
      ["2029-02-28", "open", false],
      ["2029-03-01", "late", false],
    ];
    expect(courseOf(survivorsPension, "2024-02-29", course)).toEqual(course);
  });

  it("is doubtful until the next open day where it is not known whether it moves on", () => {
    const course: Course = [
      ["2026-12-28", "open", false],
      ["2026-12-31", "open", false],
      ["2027-01-02", "open", false],
      ["2027-01-03", "open", true],
      ["2027-01-04", "open", true],
      ["2027-01-05", "lapsed", false],
    ];
    expect(courseOf(burialBenefit, "2025-01-02", course)).toEqual(course);
  });

  it("is not doubtful where that day was open", () => {
    const course: Course = [
      ["2028-11-21", "open", false],
      ["2028-11-22", "lapsed", false],
    ];
    expect(courseOf(burialBenefit, "2026-11-21", course)).toEqual(course);
  });

  it("is doubtful from the day after the shorter count where the count is not known", () => {
    const farmland: Course = [
      ["2026-12-14", "open", false],
      ["2026-12-15", "open", true],
      ["2026-12-16", "late", false],
    ];
    expect(courseOf(farmlandNotice, "2026-02-15", farmland)).toEqual(farmland);
    const loan: Course = [
      ["2028-04-29", "open", false],
      ["2028-04-30", "open", true],
      ["2028-05-01", "open", true],
      ["2028-05-02", "lapsed", false],
    ];
    expect(courseOf(recoveryLoan, "2026-04-30", loan)).toEqual(loan);
  });

  it("is not doubtful where both counts end on the same open day", () => {
    const course: Course = [
      ["2026-11-24", "open", false],
      ["2026-11-25", "late", false],
    ];
    expect(courseOf(careExclusion, "2026-11-08", course)).toEqual(course);
  });

  it("is not doubtful before a grace day, which is certain", () => {
    const unsureWithGrace = { ...inheritanceRegistration, sure: false } as const;
    const course: Course = [
      ["2027-03-31", "open", false],
      ["2027-04-01", "late", false],
    ];
    expect(courseOf(unsureWithGrace, "2010-08-20", course)).toEqual(course);
  });

  it("comes the day before the event itself", () => {
    const course: Course = [
      ["2026-11-24", "open", false],
      ["2026-11-25", "late", false],
    ];
    expect(courseOf(cremationPermit, "2026-11-25", course)).toEqual(course);
  });
});
