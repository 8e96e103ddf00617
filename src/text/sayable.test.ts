import { describe, expect, it } from "vitest";
import { openDictionary } from "./furigana.ts";
import { sayable } from "./sayable.ts";

const dictionary = openDictionary({
  words: { 除票: "じょひょう", 戸籍: "こせき", 相続人: "そうぞくにん", 月: "がつ" },
  misread: ["除票", "相続人"],
});

describe("for a voice", () => {
  it("names of administration that it would misread stand in kana, all else as it is", () => {
    expect(sayable("戸籍と除票を、相続人が", dictionary)).toBe(
      "戸籍とじょひょうを、そうぞくにんが",
    );
  });

  it("days and persons are counted in words", () => {
    expect(sayable("4月1日から14日までに、2人で", dictionary)).toBe(
      "4月ついたちからじゅうよっかまでに、ふたりで",
    );
    expect(sayable("15日に3人", dictionary)).toBe("15日に3人");
  });
});
