import { describe, expect, it } from "vitest";
import { speak } from "../../../../tests/support/real-words.ts";
import { clockText, hoursText } from "./hours-text.ts";

const ja = speak("ja");
const en = speak("en");

describe("opening hours", () => {
  it("are in words that can be read aloud, days that follow each other together", () => {
    const week = { days: [1, 2, 3, 4, 5], from: "08:30", to: "17:15" };
    expect(hoursText(week, ja)).toBe("月曜日から金曜日まで：午前8時30分から午後5時15分まで");
    expect(hoursText(week, en)).toBe("Monday to Friday: 8:30 am to 5:15 pm");
  });

  it("name days apart that do not follow each other, in the order of the week", () => {
    const some = { days: [7, 3, 1, 2, 5], from: "09:00", to: "12:00" };
    expect(hoursText(some, ja)).toBe("月曜日から水曜日まで、金曜日、日曜日：午前9時から正午まで");
    expect(hoursText({ ...some, days: [7, 6] }, en)).toBe("Saturday, Sunday: 9 am to noon");
  });
});

it("half past twelve is told as each language tells it", () => {
  expect([clockText("12:30", ja), clockText("12:30", en)]).toEqual(["午後0時30分", "12:30 pm"]);
  expect([clockText("00:15", ja), clockText("00:15", en)]).toEqual(["午前0時15分", "12:15 am"]);
});
