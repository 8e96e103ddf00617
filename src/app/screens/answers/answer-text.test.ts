import { describe, expect, it } from "vitest";
import { day, death } from "../../../../tests/support/death.ts";
import { speak } from "../../../../tests/support/real-words.ts";
import type { Answers, FactId, StartDays } from "../../../model/answers.ts";
import { answerText, startDayText, statementText } from "./answer-text.ts";

const ja = speak("ja");
const en = speak("en");

describe("an answer in words", () => {
  const said = (fact: FactId, value: Answers[string] | undefined): readonly string[] => [
    answerText(death, fact, value, ja),
    answerText(death, fact, value, en),
  ];

  it("is yes or no", () => {
    expect(said("family.spouse_exists", true)).toEqual(["はい", "Yes"]);
    expect(said("family.spouse_exists", false)).toEqual(["いいえ", "No"]);
  });

  it("is a number with its unit", () => {
    expect(said("deceased.age", 81)).toEqual(["81歳", "81 years"]);
    expect(said("household.remaining_members", 2)).toEqual(["2人", "2 people"]);
  });

  it("is one year or one person in English, not one years", () => {
    expect(said("deceased.age", 1)).toEqual(["1歳", "1 year"]);
    expect(said("household.remaining_members", 1)).toEqual(["1人", "1 person"]);
    expect(said("household.remaining_members", 0)).toEqual(["0人", "0 people"]);
  });

  it("is the option in its own words", () => {
    const [inJapanese, inEnglish] = said("deceased.health_insurance", "koki");
    expect(inJapanese).toContain("後期高齢者医療");
    expect(inEnglish).toMatch(/[a-z]/u);
    expect(inEnglish).not.toContain("koki");
  });

  it("is わからない, also where nothing was said", () => {
    expect(said("deceased.age", "unknown")).toEqual(["わからない", "I don't know"]);
    expect(said("deceased.age", undefined)).toEqual(["わからない", "I don't know"]);
  });
});

describe("an answer as the reason for something", () => {
  it("is a whole statement for yes and for no", () => {
    const spouse = (value: boolean): string =>
      statementText(death, "family.spouse_exists", value, ja);
    expect(spouse(true)).toBe("亡くなった方に、夫または妻（事実婚も）がいる");
    expect(spouse(false)).toBe("亡くなった方に、夫や妻（事実婚も）はいない");
  });

  it("is the question in short with the answer otherwise", () => {
    expect(statementText(death, "deceased.age", 81, ja)).toMatch(/：81歳$/u);
    expect(statementText(death, "deceased.age", 81, en)).toMatch(/: 81 years$/u);
    expect(statementText(death, "family.spouse_exists", "unknown", ja)).toMatch(/：わからない$/u);
  });
});

describe("a day in words", () => {
  const died = day("2026-11-15");
  const known = (startDays: StartDays): string => startDayText(death, "death-known", startDays, ja);

  it("is a day in both calendars", () => {
    expect(startDayText(death, "death-date", { "death-date": died }, ja)).toBe(
      "令和8年（2026年）11月15日（日曜日）",
    );
    expect(known({ "death-date": died, "death-known": day("2026-11-16") })).toContain("11月16日");
  });

  it("is the same day where it is", () => {
    const startDays = { "death-date": died, "death-known": died };
    expect(known(startDays)).toBe("亡くなった日と同じ日");
    expect(startDayText(death, "death-known", startDays, en)).toBe("On the same day");
  });

  it("is わからない where it is not known or not said", () => {
    expect(known({ "death-date": "unknown", "death-known": "unknown" })).toBe("わからない");
    expect(known({ "death-date": died })).toBe("わからない");
  });
});
