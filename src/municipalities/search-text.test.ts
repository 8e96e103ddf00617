import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romajiOf } from "./romaji.ts";
import { comparable, isOneSlipAway } from "./search-text.ts";

describe("two ways to write a name", () => {
  it.each([
    ["トマコマイ", "とまこまい"],
    ["ﾄﾏｺﾏｲ", "とまこまい"],
    ["ＳＡＰＰＯＲＯ", "sapporo"],
    ["Kōchi", "kouchi"],
    ["Shin-Osaka", "shinoosaka"],
    ["鎌ヶ谷", "鎌ケ谷"],
    ["札幌 市", "札幌市"],
  ])("%s and %s are compared as the same", (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  it("differ where a sound differs", () => {
    expect(comparable("だ")).not.toBe(comparable("た"));
  });
});

describe("kana in letters", () => {
  it.each([
    ["とうきょう", "toukyou"],
    ["さっぽろ", "sapporo"],
    ["まっちゃ", "matcha"],
    ["じゅうもんじ", "juumonji"],
    ["ふじつ", "fujitsu"],
    ["きゃしゃちゃ", "kyashacha"],
  ])("%s is %s", (kana, letters) => {
    expect(romajiOf(kana)).toBe(letters);
  });
});

describe("one slip of the finger", () => {
  const word = fc.string({ unit: fc.constantFrom("あ", "い", "う"), minLength: 2, maxLength: 8 });

  it("is a sign left out, added, wrong, or exchanged with its neighbour", () => {
    fc.assert(
      fc.property(word, fc.nat(7), (text, place) => {
        const at = place % text.length;
        const [before, after] = [text.slice(0, at), text.slice(at + 1)];
        expect(isOneSlipAway(text, before + after)).toBe(true);
        expect(isOneSlipAway(before + after, text)).toBe(true);
        expect(isOneSlipAway(text, `${before}え${after}`)).toBe(true);
        const pair = text.slice(at, at + 2);
        const exchanged = before + pair.slice(1) + pair.slice(0, 1) + text.slice(at + 2);
        expect(isOneSlipAway(text, exchanged)).toBe(true);
      }),
    );
  });

  it("is not two", () => {
    expect(isOneSlipAway("さっぽろ", "さっばら")).toBe(false);
    expect(isOneSlipAway("ab", "ba")).toBe(true);
    expect(isOneSlipAway("abc", "cab")).toBe(false);
    expect(isOneSlipAway("さっぽろ", "さぽ")).toBe(false);
  });
});
