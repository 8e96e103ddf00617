import { describe, expect, it } from "vitest";
import { spokenWords } from "./spoken-words.ts";

const byReading = (words: string): string => words.replace("戸籍", "こせき");

describe("what the voice is given", () => {
  it("has the readings of Japanese words", () => {
    expect(spokenWords("戸籍を取ります。", "ja", byReading)).toBe("こせきを取ります。");
    expect(spokenWords("Get your 戸籍.", "en", byReading)).toBe("Get your 戸籍.");
  });

  it.each([
    ["市役所の 2番窓口に 来てください。", "市役所の2番窓口に来てください。"],
    ["SNSや IDを 書きます。", "SNSやIDを書きます。"],
    ["My Number カードを 持ちます。", "My Numberカードを持ちます。"],
    ["　前の\n  行", "前の行"],
  ])("has no spaces between the phrases of easy Japanese: %s", (shown, spoken) => {
    expect(spokenWords(shown, "ja")).toBe(spoken);
  });

  it("has the spaces of other languages, one at a time", () => {
    expect(spokenWords("  Nothing\n  to pay. ", "en")).toBe("Nothing to pay.");
  });
});
