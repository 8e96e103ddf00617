import { describe, expect, it } from "vitest";
import { createSplit } from "./create-split.ts";

const japanese = createSplit({
  language: "ja",
  same: {
    家族: ["主人", "母", "はは"],
    死ぬ: ["亡くな", "なくなった"],
    なくす: ["なくした", "なくなった"],
    介護: ["かいご"],
    失業: ["解雇", "かいこ"],
    引っ越し: ["ひっこし"],
    保険証: ["ほけんしょう"],
  },
  ignored: ["の", "が", "した", "手続き"],
});

const english = createSplit({
  language: "en",
  same: {
    die: ["died", "passed away"],
    move: ["moving house"],
    fire: ["burnt"],
    unemployed: ["fired", "lost my job"],
    retire: ["retirement"],
  },
  ignored: ["my", "was", "i"],
});

describe("Japanese", () => {
  it.each([
    ["words that mean the same stand for the same", "主人が亡くなった", ["=家族", "=死ぬ"]],
    ["a word may mean two things", "なくなった", ["=死ぬ", "=なくす"]],
    ["what tells nothing is left out", "引っ越しの手続き", ["=引っ越し"]],
    ["kana say the same as kanji", "ヒッコシした", ["=引っ越し"]],
    ["Latin letters say what they sound like", "kaigo", ["=介護"]],
    ["a slip is no other word", "ほけんしょ なくした", ["=保険証", "=なくす"]],
    ["a right spelling is never taken for a slip", "かいこ", ["=失業"]],
    ["a short word within another one is none", "ははかる", []],
    ["a short word between particles is one", "ははが かいご", ["=家族", "=介護"]],
    ["unknown kanji are read in pairs", "葬祭費", ["葬祭", "祭費"]],
    ["one unknown kanji tells nothing", "出の", []],
  ])("%s: %s", (_, text, tokens) => {
    expect(japanese(text, "typed")).toEqual(tokens);
  });

  it("a word not typed to its end is known by its beginning", () => {
    expect(japanese("ひっこ", "typed")).toEqual(["=引っ越し"]);
  });

  it("what is printed is not guessed at", () => {
    expect(japanese("ひっこ", "printed")).toEqual([]);
  });
});

describe("English", () => {
  it.each([
    ["the longest phrase counts", "I was moving house", ["=move"]],
    ["every form of a word is the word", "moved", ["=move"]],
    ["a form that is a word of its own is that word", "I was fired", ["=unemployed"]],
    ["a slip is forgiven", "retirment", ["=retire"]],
    ["unknown words keep their stem", "parcels", ["parcel"]],
    ["apostrophes and ordinals are no letters", "my 75th", ["75"]],
  ])("%s: %s", (_, text, tokens) => {
    expect(english(text, "typed")).toEqual(tokens);
  });

  it("what is printed is not guessed at", () => {
    expect(english("retirment", "printed")).toEqual(["retirment"]);
  });
});
