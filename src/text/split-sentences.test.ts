import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSentenceSplitter } from "./split-sentences.ts";

const split = createSentenceSplitter("ja");

describe("sentences", () => {
  it.each([
    ["a full stop", ["家族が行けます。", "委任状は要りません。"]],
    ["a question mark", ["何歳でしたか？", "わからなくてもよいです。"]],
    ["a line end", ["持ち物\n", "印鑑"]],
  ])("end with %s", (_, sentences) => {
    expect(split(sentences.join(""))).toEqual(sentences);
  });

  it("do not end within brackets", () => {
    const sentences = ["家族が行けます（平日です。昼は休みです。）。", "窓口で聞けます。"];
    expect(split(sentences.join(""))).toEqual(sentences);
  });

  it("begin with the bracket that they open", () => {
    expect(split("10年です。「25年」は古いです。")).toEqual(["10年です。", "「25年」は古いです。"]);
  });

  it("may end without a mark, as a heading does", () => {
    expect(split("いつまで")).toEqual(["いつまで"]);
  });

  it("in English end with a full stop before a new one begins", () => {
    const english = createSentenceSplitter("en");
    expect(english("Call 0120-95-0178. It is free.")).toEqual([
      "Call 0120-95-0178. ",
      "It is free.",
    ]);
  });

  it("lose nothing of the words, whatever these are", () => {
    const part = fc.constantFrom(
      "。",
      "？",
      "「",
      "」",
      "（",
      "）",
      " ",
      "\n",
      "家族",
      "7日",
      "a.",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const words = parts.join("");
        const sentences = split(words);
        expect(sentences.join("")).toBe(words);
        expect(sentences).not.toContain("");
      }),
    );
  });
});
