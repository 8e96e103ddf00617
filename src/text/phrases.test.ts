// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tellPhrasesApart } from "./phrases.ts";
import type { Segment } from "./segment.ts";

/** The segments as one line, a stroke where a line may end. */
function lineOf(segments: readonly Segment[]): string {
  return segments
    .map(({ text, reading, beginsPhrase }) => {
      const written = reading === undefined ? text : `${text}(${reading})`;
      return beginsPhrase ? `|${written}` : written;
    })
    .join("");
}

describe("phrases of a text", () => {
  it("are told apart wherever one begins, not at the beginning of the text", () => {
    const phrases = ["いっしょに", "暮らしている", "家族は", "いますか"];
    expect(lineOf(tellPhrasesApart([{ text: phrases.join("") }], phrases))).toBe(
      "いっしょに|暮らしている|家族は|いますか",
    );
  });

  it("go together with readings, and never part a word from its reading", () => {
    const segments = [
      { text: "次の" },
      { text: "戸籍謄本", reading: "こせきとうほん" },
      { text: "を取ります" },
    ];
    expect(lineOf(tellPhrasesApart(segments, ["次の", "戸籍謄本を", "取ります"]))).toBe(
      "次の|戸籍謄本(こせきとうほん)を|取ります",
    );
    expect(lineOf(tellPhrasesApart(segments, ["次の戸籍", "謄本を取ります"]))).toBe(
      "次の戸籍謄本(こせきとうほん)を取ります",
    );
  });

  it("change no letter, and lose no reading, whatever the segments and phrases", () => {
    const pieces = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, pieces, fc.array(fc.boolean()), (texts, others, read) => {
        const segments = texts.map((text, at): Segment =>
          read[at] === true ? { text, reading: "よみ" } : { text },
        );
        const whole = texts.join("");
        // Phrases that are cut somewhere else than the segments, and are the same text.
        const cuts = others
          .map(({ length }) => Math.min(length * 2, whole.length))
          .toSorted((one, other) => one - other);
        const phrases = [0, ...cuts].map((from, at) => whole.slice(from, cuts[at] ?? whole.length));
        const told = tellPhrasesApart(segments, phrases);
        expect(told.map(({ text }) => text).join("")).toBe(whole);
        expect(told.filter(({ reading }) => reading !== undefined)).toHaveLength(
          segments.filter(({ reading }) => reading !== undefined).length,
        );
        expect(told[0]?.beginsPhrase).toBeUndefined();
      }),
    );
  });
});
