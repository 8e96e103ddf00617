import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKana, foldLoosely, isKana, laxSpellings } from "./fold-kana.ts";

describe("words that are heard as the same", () => {
  it.each([
    ["katakana and hiragana", "ヒッコシ", "ひっこし"],
    ["half width and full width", "ｶｰﾄﾞ", "カード"],
    ["half width with its dakuten apart", "ｼﾕｼﾞﾝ", "しゅじん"],
    ["full-width digits and letters", "７５歳のＮＨＫ", "75歳のnhk"],
    ["small kana and large ones", "しゅっさん", "しゆつさん"],
    ["a long vowel with and without its mark", "ヘルパー", "へるぱ"],
    ["a long vowel written with a dash", "カ-ド", "カード"],
    ["spaces and marks of every kind", "母が、\u3000ぼけた！", "母が ぼけた"],
  ])("are spelt alike: %s", (_, one, other) => {
    expect(foldKana(one)).toBe(foldKana(other));
  });

  it("a dash between other letters parts them", () => {
    expect(foldKana("A-1")).toBe("a 1");
  });

  it("what is folded stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldKana(foldKana(text))).toBe(foldKana(text));
      }),
    );
  });
});

describe("slips of the finger", () => {
  it.each([
    ["a missing dakuten", "かいご", "かいこ"],
    ["a missing っ", "ひっこし", "ひこし"],
    ["a missing う", "ほけんしょう", "ほけんしょ"],
    ["all of them", "じゅうしょへんこう", "しゅしょへんこ"],
  ])("%s is a known spelling", (_, right, slip) => {
    expect(laxSpellings(foldKana(right))).toContain(foldKana(slip));
  });

  it("leave the first letter, and words that would be too short", () => {
    expect(foldLoosely("うつびよう")).toBe("うひよ");
    expect(laxSpellings("どう")).toEqual([]);
  });
});

describe("kana", () => {
  it.each([
    ["ひつこし", true],
    ["引つこし", false],
    ["75", false],
    ["", false],
  ])("%s: %s", (text, is) => {
    expect(isKana(text)).toBe(is);
  });
});
