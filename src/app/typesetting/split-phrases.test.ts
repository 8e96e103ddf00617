// @vitest-environment node
import { jaModel } from "budoux";
import { describe, expect, it } from "vitest";
import { createPhraseSplitter } from "./split-phrases.ts";

const splitPhrases = createPhraseSplitter(jaModel);

describe("lines of a heading end between phrases", () => {
  it.each([
    "亡くなった方は|何歳でしたか",
    "家族が|亡くなった|とき",
    "引っ越しを|した|とき",
    "手続きを|調べる",
    "健康保険の|資格確認書を|返す",
    "文字の|大きさ",
    "もの|忘れが|心配",
    "生まれた・|生まれる",
    "病気・|けがを|した",
  ])("%s", (line) => {
    expect(splitPhrases(line.replaceAll("|", "")).join("|")).toBe(line);
  });

  it("lose nothing of it", () => {
    for (const text of ["", "A", "2026年11月22日", "「はい」と 答えたとき。", "葛󠄀城市"]) {
      expect(splitPhrases(text).join("")).toBe(text);
    }
  });
});
