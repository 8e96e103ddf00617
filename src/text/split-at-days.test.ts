import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day as dayOf } from "../../tests/support/day.ts";
import { addDays } from "../model/calendar-date.ts";
import { formatBirthDate, formatDay } from "./format-day.ts";
import { languages } from "./language.ts";
import { splitAtDays } from "./split-at-days.ts";

const first = dayOf("1900-01-01");
const someDay = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(first, days));
const someWords = fc.stringMatching(/^[ a-z、をまでから]*$/u);
const someLanguage = fc.constantFrom(...languages);

describe("the days in a sentence", () => {
  it("are told apart from the words around them, with and without their weekday", () => {
    expect(splitAtDays("12月5日（土曜日）まで", [dayOf("2026-12-05")], "ja")).toEqual([
      { words: "12月5日（土曜日）まで" },
    ]);
    expect(
      splitAtDays(
        "令和8年（2026年）12月1日（火曜日）から、令和8年（2026年）12月11日（金曜日）まで",
        [dayOf("2026-12-11"), dayOf("2026-12-01")],
        "ja-easy",
      ),
    ).toEqual([
      { words: "令和8年（2026年）12月1日（火曜日）", day: "2026-12-01" },
      { words: "から、" },
      { words: "令和8年（2026年）12月11日（金曜日）", day: "2026-12-11" },
      { words: "まで" },
    ]);
    expect(splitAtDays("born 3 January 1945 (Showa 20)", [dayOf("1945-01-03")], "en")).toEqual([
      { words: "born " },
      { words: "3 January 1945 (Showa 20)", day: "1945-01-03" },
    ]);
  });

  it("are found wherever they stand, and no word is lost", () => {
    fc.assert(
      fc.property(
        someLanguage,
        fc.array(fc.tuple(someWords, someDay, fc.boolean()), { maxLength: 4 }),
        someWords,
        (language, pieces, end) => {
          const sentence = pieces
            .map(
              ([words, day, isBirth]) =>
                words + (isBirth ? formatBirthDate : formatDay)(day, language),
            )
            .concat(end)
            .join("|");
          const parts = splitAtDays(
            sentence,
            pieces.map(([, day]) => day),
            language,
          );
          expect(parts.map(({ words }) => words).join("")).toBe(sentence);
          for (const { words, day } of parts) {
            if (day === undefined) continue;
            expect([formatDay(day, language), formatBirthDate(day, language)]).toContain(words);
          }
        },
      ),
    );
    fc.assert(
      fc.property(someLanguage, someWords, someDay, someWords, (language, before, day, after) => {
        const sentence = `${before}${formatDay(day, language)}${after}`;
        expect(splitAtDays(sentence, [day], language).filter((part) => part.day === day)).toEqual([
          { words: formatDay(day, language), day },
        ]);
      }),
    );
  });
});
