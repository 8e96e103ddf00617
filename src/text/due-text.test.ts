import { describe, expect, it } from "vitest";
import { day } from "../../tests/support/death.ts";
import { speak } from "../../tests/support/real-words.ts";
import type { CountingRule, Deadline, Period } from "../model/life-event.ts";
import { countDeadline } from "../rules/deadline.ts";
import { countingText, daysLeftText, dueText, openingText } from "./due-text.ts";

const ja = speak("ja");
const en = speak("en");
const noClosedDays = (): boolean => false;

const days = (amount: number) => ({ amount, unit: "days" }) as const;
const months = (amount: number) => ({ amount, unit: "months" }) as const;
const years = (amount: number) => ({ amount, unit: "years" }) as const;

/** Two weeks from the day of the death, as for the pension office. */
const fourteenDays: Deadline = {
  rule: "next-day-counts",
  within: days(14),
  from: "death-date",
  closing: "none",
};

function said(
  deadline: Deadline,
  startDay: string | undefined,
  today: string,
  opensBefore?: string,
) {
  const from = {
    startDay: startDay === undefined ? undefined : day(startDay),
    opensBefore: opensBefore === undefined ? undefined : day(opensBefore),
  };
  const due = countDeadline(deadline, from, day(today), noClosedDays);
  return [dueText(due, deadline, ja), dueText(due, deadline, en)];
}

describe("until when", () => {
  it("is a day in both calendars", () => {
    expect(said(fourteenDays, "2026-11-15", "2026-11-21")).toEqual([
      "令和8年（2026年）11月29日（日曜日）まで",
      "by Sunday, 29 November 2026 (Reiwa 8)",
    ]);
  });

  it("was a day, once that is past", () => {
    const past = [
      "令和8年（2026年）11月29日（日曜日）まででした",
      "was due by Sunday, 29 November 2026 (Reiwa 8)",
    ];
    expect(said(fourteenDays, "2026-11-15", "2026-11-30")).toEqual(past);
    const right: Deadline = { ...fourteenDays, lapses: "whole" };
    expect(said(right, "2026-11-15", "2026-11-30")).toEqual(past);
  });

  it("says that it may still be possible where the law can be read so", () => {
    const doubtful: Deadline = { ...fourteenDays, sure: false };
    const [inJapanese, inEnglish] = said(doubtful, "2026-11-15", "2026-11-29");
    expect(inJapanese).toContain("11月28日（土曜日）まででした");
    expect(inJapanese).toContain("窓口で聞いてください");
    expect(inEnglish).toContain("may still be possible");
  });

  it("is counted in words where its start day is not known", () => {
    expect(said(fourteenDays, undefined, "2026-11-21")).toEqual([
      "亡くなった日から14日以内",
      "within 14 days from the day of the death",
    ]);
  });

  it("is as soon as possible, or there is none", () => {
    expect(said({ rule: "asap", closing: "none" }, undefined, "2026-11-21")).toEqual([
      "なるべく早く",
      "as soon as you can",
    ]);
    expect(said({ rule: "none", closing: "none" }, undefined, "2026-11-21")).toEqual([
      "期限の決まりはありません",
      "no deadline",
    ]);
  });

  it("is the first day to apply while that has not come", () => {
    const opening: Deadline = {
      ...fourteenDays,
      opens: { within: months(6), before: "due-date" },
    };
    expect(said(opening, undefined, "2026-11-21", "2027-06-30")).toEqual([
      "令和8年（2026年）12月30日（水曜日）から申し込めます",
      "you can apply from Wednesday, 30 December 2026 (Reiwa 8)",
    ]);
  });

  it("is the day that the office will tell", () => {
    expect(said({ rule: "announced", closing: "none" }, "2026-11-01", "2026-11-21")).toEqual([
      "役所が知らせる日まで",
      "until the day the office announces",
    ]);
  });
});

describe("from when one can apply", () => {
  const opening = (within: Period): readonly (string | undefined)[] =>
    [ja, en].map((text) =>
      openingText({ ...fourteenDays, opens: { within, before: "due-date" } }, text),
    );

  it("is so long before a day, or that day itself", () => {
    expect(opening(months(6))).toEqual([
      "出産予定日の6か月前から",
      "from 6 months before the due date",
    ]);
    expect(opening(days(0))).toEqual(["出産予定日から", "from the due date"]);
  });

  it("is not said where one always can", () => {
    expect(openingText(fourteenDays, ja)).toBeUndefined();
  });
});

describe("how a deadline is counted", () => {
  const counted = (rule: CountingRule, within?: Deadline["within"], from?: string) => {
    const deadline: Deadline = {
      rule,
      closing: "none",
      ...(within === undefined ? {} : { within }),
      ...(from === undefined ? {} : { from }),
    };
    return [countingText(deadline, ja), countingText(deadline, en)];
  };

  it("says so where the start day is day one", () => {
    expect(counted("day-one-counts", days(7), "death-known")).toEqual([
      "亡くなったことを知った日を1日目と数えて7日以内",
      "within 7 days, counting the day you learned of the death as day one",
    ]);
    expect(counted("calendar-day-one", months(3), "death-date")[0]).toBe(
      "亡くなった日を1日目と数えて3か月以内",
    );
  });

  it.each(["next-day-counts", "calendar-next-day", "limitation"] as const)(
    "is from the start day otherwise (%s)",
    (rule) => {
      expect(counted(rule, months(3), "inheritance-known-personally")).toEqual([
        "自分が相続人になったと知った日から3か月以内",
        "within 3 months from the day you learned that you became an heir",
      ]);
    },
  );

  it("has one day, one month and one year in English", () => {
    const inEnglish = (within: Deadline["within"]): string | undefined =>
      counted("calendar-next-day", within, "death-date")[1];
    expect(inEnglish(days(1))).toBe("within 1 day from the day of the death");
    expect(inEnglish(months(1))).toBe("within 1 month from the day of the death");
    expect(inEnglish(years(1))).toBe("within 1 year from the day of the death");
    expect(inEnglish(years(2))).toBe("within 2 years from the day of the death");
  });

  it("is before something where the law wants it first", () => {
    expect(counted("before-event", undefined, "cremation-day")).toEqual([
      "火葬の日より前に",
      "before the day of the cremation",
    ]);
  });

  it("goes to the end of a year where the law says so", () => {
    expect(counted("calendar-then-year-end", years(3), "death-date")).toEqual([
      "亡くなった日から3年たつ年の12月31日まで",
      "by 31 December of the year 3 years after the day of the death",
    ]);
  });

  it("goes to the end of a month where the law says so, whichever day is the first", () => {
    const sentence = [
      "介護休業の終わりの日から2か月たつ月の終わりまで",
      "by the end of the month 2 months after the last day of care leave",
    ];
    expect(counted("calendar-then-month-end", months(2), "care-leave-end")).toEqual(sentence);
    expect(counted("calendar-day-one-then-month-end", months(2), "care-leave-end")).toEqual(
      sentence,
    );
  });

  it("is a day itself, or so many days before it", () => {
    expect(counted("by-day", undefined, "move-date")[0]).toBe("新しい住所に住み始めた日まで");
    expect(counted("days-before", days(14), "move-date")).toEqual([
      "新しい住所に住み始めた日の14日前まで",
      "at least 14 days before the day you began to live at the new address",
    ]);
  });

  it("is what reaches back from applying", () => {
    expect(counted("look-back", months(3), "treatment-month")).toEqual([
      "申し込む前の3か月の分まで",
      "covers the 3 months before you apply",
    ]);
  });

  it("is soon where nothing more is known, and none where there is none", () => {
    expect(counted("asap")[0]).toBe("なるべく早く");
    expect(counted("next-day-counts", days(14))[0]).toBe("なるべく早く");
    expect(counted("next-day-counts", undefined, "death-date")[0]).toBe("なるべく早く");
    expect(counted("none", days(14), "death-date")[0]).toBe("期限の決まりはありません");
  });
});

describe("how long is left", () => {
  it.each([
    [-1, "過ぎました", "past"],
    [0, "今日まで", "today"],
    [1, "明日まで", "tomorrow"],
    [2, "あと2日", "2 days left"],
    [366, "あと366日", "366 days left"],
    [367, "あと1年くらい", "about 1 year left"],
    [730, "あと2年くらい", "about 2 years left"],
    [1090, "あと3年くらい", "about 3 years left"],
  ])("%s days", (left, inJapanese, inEnglish) => {
    expect(daysLeftText(left, ja)).toBe(inJapanese);
    expect(daysLeftText(left, en)).toBe(inEnglish);
  });
});
