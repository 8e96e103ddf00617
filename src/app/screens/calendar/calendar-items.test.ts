import { describe, expect, it } from "vitest";
import { speak } from "../../../../tests/support/real-words.ts";
import {
  today,
  writeAssessment,
  type WrittenAssessment,
} from "../../../../tests/support/write-assessment.ts";
import type { CalendarItem } from "../../../calendar-file/calendar-file.ts";
import { addDays } from "../../../model/calendar-date.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { calendarItems } from "./calendar-items.ts";

const notification: WrittenAssessment = {
  id: "death-notification",
  offices: ["resident-registry"],
  due: 6,
};

function itemsOf(
  assessments: readonly Assessment[],
  language: "ja" | "en" = "ja",
): readonly CalendarItem[] {
  return calendarItems(assessments, {
    journey: "2c9e",
    text: speak(language),
    addressOf: (procedure) => `https://shiori.example/#/${procedure}`,
  });
}

describe("in the calendar", () => {
  it("stands the day to act by, with what it is, in both calendars, and where to go", () => {
    const [item] = itemsOf([writeAssessment(notification)]);
    expect(item).toMatchObject({
      id: "2c9e-death-notification",
      day: "2026-11-27",
      url: "https://shiori.example/#/death-notification",
    });
    expect(item?.title).toMatch(/^期限：./u);
    expect(item?.description.split("\n")).toEqual([
      "死亡届",
      "令和8年（2026年）11月27日（金曜日）まで",
      expect.stringMatching(/./u),
      "「しおり」で調べた日です。",
    ]);
  });

  it("stands it in English too", () => {
    const [item] = itemsOf([writeAssessment(notification)], "en");
    expect(item?.title).toMatch(/^Deadline: /u);
    expect(item?.description).toContain("by Friday, 27 November 2026 (Reiwa 8)");
  });

  it("stands the first day to apply while one cannot yet", () => {
    const coming: Assessment = {
      ...writeAssessment(notification),
      due: { kind: "coming", opensOn: addDays(today, 30) },
    };
    const [item] = itemsOf([coming]);
    expect(item?.day).toBe("2026-12-21");
    expect(item?.title).toMatch(/^この日から：./u);
    expect(item?.description).toContain("12月21日（月曜日）から申し込めます");
  });

  it("stands nothing that has no day, is past, or is not certain to apply", () => {
    const others: readonly WrittenAssessment[] = [
      { ...notification, due: "no-deadline" },
      { ...notification, due: "start-day-unknown" },
      { ...notification, due: -1, state: "late" },
      { ...notification, due: -1, state: "open" },
      { ...notification, verdict: "undecided" },
      { ...notification, verdict: "doesNotApply" },
    ];
    expect(itemsOf(others.map(writeAssessment))).toEqual([]);
    expect(itemsOf([writeAssessment({ ...notification, due: 0 })])).toHaveLength(1);
  });

  it("is not taken for certain what has no reliable source", () => {
    const assessment = writeAssessment(notification);
    const doubtful: Assessment = {
      ...assessment,
      procedure: { ...assessment.procedure, confidence: "low" },
    };
    expect(itemsOf([doubtful])[0]?.description).toContain("たしかめが足りません。");
    expect(itemsOf([assessment])[0]?.description).not.toContain("たしかめが足りません。");
  });
});
