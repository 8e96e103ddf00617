import { describe, expect, it } from "vitest";
import { romajiToKana } from "./romaji-to-kana.ts";

describe("a keyboard left in Latin letters", () => {
  it.each([
    ["hikkoshi", "ひっこし"],
    ["hikkosi", "ひっこし"],
    ["kaigo", "かいご"],
    ["nenkin", "ねんきん"],
    ["shussan", "しゅっさん"],
    ["syussan", "しゅっさん"],
    ["kekkon", "けっこん"],
    ["jishin", "じしん"],
    ["zisin", "じしん"],
    ["kyuufukin", "きゅうふきん"],
    ["byouin", "びょういん"],
    ["konnyaku", "こんにゃく"],
    ["matcha", "まっちゃ"],
    ["tsuuchou", "つうちょう"],
  ])("%s says %s", (typed, kana) => {
    expect(romajiToKana(typed)).toBe(kana);
  });

  it.each(["passport", "nhk", "wi", "hospital", "x"])("%s says nothing", (word) => {
    expect(romajiToKana(word)).toBeUndefined();
  });
});
