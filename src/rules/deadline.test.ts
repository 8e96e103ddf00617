import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isClosedDay } from "../catalogue/closed-days.ts";
import { addDays, isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";
import type { ClosingRule, CountingRule, Deadline } from "../model/life-event.ts";
import { countDeadline, type DatedDue } from "./deadline.ts";

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
  return { rule, ...(within && { within }), closing, basis: "", closingBasis: "", ...more };
}

function counted(what: Deadline, from: CalendarDate, today: CalendarDate): DatedDue {
  const due = countDeadline(what, from, today, isClosedDay);
  if (due.kind !== "dated") throw new Error(due.reason);
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

/** The deadline, its start day, the days by counting, by law and to act by, and where that is written. */
type Case = readonly [
  name: string,
  what: Deadline,
  from: string,
  countedDay: string,
  lawDay: string,
  dueOn: string,
  source: string,
];

const yearEnd = "地方自治法 4条の2第4項; 12/29 to 1/3: 市の休日を定める条例 1条";
const aso = "http://www.city.aso.kumamoto.jp/citizens/certificate/register/obituary_notice/";
const nationalTax = "国税通則法 10条2項, 同施行令 2条2項";
const nta = "https://www.keisan.nta.go.jp/oshirase/sozoku/yohihantei/goriyomae/shinkokukigen.html";
const tomorrows = "https://zuuonline.com/archives/197681";
const unsure = "行政機関の休日に関する法律 2条 names 申請・届出, not 時効";

const cases: readonly Case[] = [
  // 死亡届: seven days, the day of learning is day one.
  ["死亡届", deathNotification, "2026-11-21", "2026-11-27", "2026-11-27", "2026-11-27", aso],
  ["死亡届", deathNotification, "2026-11-17", "2026-11-23", "2026-11-24", "2026-11-24", aso],
  ["死亡届", deathNotification, "2026-11-15", "2026-11-21", "2026-11-24", "2026-11-24", aso],
  ["死亡届", deathNotification, "2026-12-22", "2026-12-28", "2026-12-28", "2026-12-28", yearEnd],
  ["死亡届", deathNotification, "2026-12-23", "2026-12-29", "2027-01-04", "2027-01-04", yearEnd],
  ["死亡届", deathNotification, "2026-12-24", "2026-12-30", "2027-01-04", "2027-01-04", yearEnd],
  ["死亡届", deathNotification, "2026-12-28", "2027-01-03", "2027-01-04", "2027-01-04", yearEnd],
  ["死亡届", deathNotification, "2024-12-24", "2024-12-30", "2025-01-06", "2025-01-06", yearEnd],
  ["死亡届", deathNotification, "2025-12-24", "2025-12-30", "2026-01-05", "2026-01-05", yearEnd],
  ["死亡届", deathNotification, "2026-04-27", "2026-05-03", "2026-05-07", "2026-05-07", "祝日法 3条2項: 6 May is a substitute"],
  ["死亡届", deathNotification, "2026-04-30", "2026-05-06", "2026-05-07", "2026-05-07", "祝日法 3条2項"],
  ["死亡届", deathNotification, "2026-09-16", "2026-09-22", "2026-09-24", "2026-09-24", "祝日法 3条3項: between two holidays"],
  ["死亡届", deathNotification, "2027-03-15", "2027-03-21", "2027-03-23", "2027-03-23", "祝日法 3条2項: 21 March 2027 is a Sunday"],
  ["死亡届 (国外)", deathNotificationAbroad, "2026-10-01", "2026-12-31", "2027-01-04", "2027-01-04", "戸籍法 86条1項, 43条1項"],
  ["死亡届 (国外)", deathNotificationAbroad, "2026-08-31", "2026-11-30", "2026-11-30", "2026-11-30", "民法 143条2項ただし書: no 31 November"],

  // Fourteen or ten days, the day of death is not counted.
  ["世帯主変更", householderChange, "2026-11-21", "2026-12-05", "2026-12-07", "2026-12-07", "地方自治法 4条の2第4項"],
  ["世帯主変更", householderChange, "2026-12-14", "2026-12-28", "2026-12-28", "2026-12-28", yearEnd],
  ["世帯主変更", householderChange, "2026-12-15", "2026-12-29", "2027-01-04", "2027-01-04", yearEnd],
  ["世帯主変更", householderChange, "2026-12-20", "2027-01-03", "2027-01-04", "2027-01-04", yearEnd],
  ["年金受給権者死亡届", pensionReport, "2026-12-20", "2026-12-30", "2027-01-04", "2027-01-04", "行政機関の休日に関する法律 1条・2条"],
  ["年金受給権者死亡届", pensionReport, "2028-02-19", "2028-02-29", "2028-02-29", "2028-02-29", "民法 140条"],

  // 準確定申告: four months.
  ["準確定申告", finalTaxReturn, "2026-02-28", "2026-06-30", "2026-06-30", "2026-06-30", "民法 143条2項, 国税通則法 10条1項3号"],
  ["準確定申告", finalTaxReturn, "2028-02-29", "2028-06-30", "2028-06-30", "2028-06-30", "国税通則法 10条1項3号"],
  ["準確定申告", finalTaxReturn, "2026-01-03", "2026-05-03", "2026-05-07", "2026-05-07", nationalTax],
  ["準確定申告", finalTaxReturn, "2026-06-10", "2026-10-10", "2026-10-13", "2026-10-13", "Saturday before スポーツの日, 祝日法 2条"],
  ["準確定申告", finalTaxReturn, "2012-07-03", "2012-11-03", "2012-11-05", "2012-11-05", nationalTax],
  ["準確定申告", finalTaxReturn, "2025-06-15", "2025-10-15", "2025-10-15", "2025-10-15", "https://yamadakaikei-go.jp/souzoku/one-point/others/36-2"],
  ["準確定申告", finalTaxReturn, "2026-08-31", "2026-12-31", "2027-01-04", "2027-01-04", nationalTax],

  // 相続税: ten months.
  ["相続税", inheritanceTax, "2026-06-15", "2027-04-15", "2027-04-15", "2027-04-15", nta],
  ["相続税", inheritanceTax, "2026-06-18", "2027-04-18", "2027-04-19", "2027-04-19", nta],
  ["相続税", inheritanceTax, "2018-06-30", "2019-04-30", "2019-05-07", "2019-05-07", tomorrows],
  ["相続税", inheritanceTax, "2018-07-06", "2019-05-06", "2019-05-07", "2019-05-07", tomorrows],
  ["相続税", inheritanceTax, "2018-06-26", "2019-04-26", "2019-04-26", "2019-04-26", tomorrows],
  ["相続税", inheritanceTax, "2016-04-29", "2017-02-28", "2017-02-28", "2017-02-28", "https://bito-tax.com/tax-law-period-counting"],
  ["相続税", inheritanceTax, "2026-02-28", "2026-12-31", "2027-01-04", "2027-01-04", nationalTax],
  ["相続税", inheritanceTax, "2026-07-03", "2027-05-03", "2027-05-06", "2027-05-06", nationalTax],

  // 相続放棄: three months, and the court is closed on the same days.
  ["相続放棄", renunciation, "2020-09-10", "2020-12-10", "2020-12-10", "2020-12-10", "http://xn--4bv71fvxqcog.jp.net (相続放棄できる期間の満了日)"],
  ["相続放棄", renunciation, "2026-11-30", "2027-02-28", "2027-03-01", "2027-03-01", "民法 142条・143条, 裁判所の休日に関する法律 1条"],
  ["相続放棄", renunciation, "2026-08-22", "2026-11-22", "2026-11-24", "2026-11-24", "民法 142条, 裁判所の休日に関する法律 1条"],
  ["相続放棄", renunciation, "2026-09-30", "2026-12-31", "2027-01-04", "2027-01-04", "民法 142条, 裁判所の休日に関する法律 1条"],

  // 相続登記: three years, with a grace day for what was known before 2024-04-01.
  ["相続登記", inheritanceRegistration, "2010-08-20", "2013-08-20", "2027-03-31", "2027-03-31", "令和3年法律第24号 附則5条6項"],
  ["相続登記", inheritanceRegistration, "2024-03-31", "2027-03-31", "2027-03-31", "2027-03-31", "令和3年法律第24号 附則5条6項"],
  ["相続登記", inheritanceRegistration, "2024-04-01", "2027-04-01", "2027-04-01", "2027-04-01", "不動産登記法 76条の2第1項, 民法 140条"],
  ["相続登記", inheritanceRegistration, "2024-05-01", "2027-05-01", "2027-05-06", "2027-05-06", "行政機関の休日に関する法律 2条"],

  // Limitation: whether a closed last day moves on is not known, so act on the open day before.
  ["埋葬料", burialBenefit, "2026-11-21", "2028-11-21", "2028-11-21", "2028-11-21", "健康保険法 193条1項"],
  ["埋葬料", burialBenefit, "2026-05-03", "2028-05-03", "2028-05-03", "2028-05-02", unsure],
  ["埋葬料", burialBenefit, "2025-01-02", "2027-01-02", "2027-01-02", "2026-12-28", unsure],
  ["遺族厚生年金", survivorsPension, "2022-02-28", "2027-02-28", "2027-02-28", "2027-02-26", unsure],
  ["遺族厚生年金", survivorsPension, "2024-02-29", "2029-02-28", "2029-02-28", "2029-02-28", "民法 143条2項"],
  ["高額療養費", highCostRefund, "2026-12-01", "2028-11-30", "2028-11-30", "2028-11-30", "昭和48年11月7日 保発99号"],
  ["高額療養費", highCostRefund, "2025-01-01", "2026-12-31", "2026-12-31", "2026-12-28", unsure],

  // Nothing moves: a contract, a day of sale, something to do beforehand.
  ["生命保険", lifeInsurance, "2024-05-03", "2027-05-03", "2027-05-03", "2027-05-03", "保険法 95条1項"],
  ["空き家の特別控除", vacantHouse, "2026-05-10", "2029-12-31", "2029-12-31", "2029-12-31", "租税特別措置法 35条3項"],
  ["火葬許可", cremationPermit, "2026-11-24", "2026-11-23", "2026-11-23", "2026-11-23", "墓地、埋葬等に関する法律 5条"],

  // The source does not say how to count: one day less is safe by every reading.
  ["農地の届出", farmlandNotice, "2026-02-15", "2026-12-15", "2026-12-15", "2026-12-14", "農地法 3条の3"],
  ["農地の届出", farmlandNotice, "2026-03-03", "2027-01-03", "2027-01-03", "2026-12-28", "農地法 3条の3"],
  ["適用除外の届出", careExclusion, "2026-11-08", "2026-11-22", "2026-11-24", "2026-11-24", "地方自治法 4条の2第4項, by either count"],
  ["適用除外の届出", careExclusion, "2026-11-05", "2026-11-19", "2026-11-19", "2026-11-18", "民法 140条"],
  ["災害復興融資", recoveryLoan, "2026-05-01", "2028-05-01", "2028-05-01", "2028-04-30", "民法 140条"],
];

describe("the last day", () => {
  it.each(cases)(
    "%s from %$1 %s: counted %s, by law %s, to act by %s (%s)".replace("%$1 ", ""),
    () => undefined,
  );
});
