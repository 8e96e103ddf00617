import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate, openDictionary } from "./furigana.ts";

const dictionary = openDictionary({
  words: {
    戸籍: "こせき",
    附票: "ふひょう",
    亡: "な",
    方: "かた",
    両方: "りょうほう",
    入: "はい",
    入院: "にゅういん",
    入院中: "2にゅういん1ちゅう",
    中: "なか",
    行: "い",
    を行っ: "おこな",
    月: "つき",
    "0月": "がつ",
    "\n月\n": "がつ",
    市: "し",
    役所: "やくしょ",
  },
  misread: ["附票"],
});

/** A text with its readings in brackets. */
function read(text: string): string {
  return annotate(text, dictionary)
    .map(({ text: written, reading }) =>
      reading === undefined ? written : `${written}（${reading}）`,
    )
    .join("");
}

describe("a reader of kanji", () => {
  it("is given the reading of each word, and none for kana", () => {
    expect(read("戸籍の附票")).toBe("戸籍（こせき）の附票（ふひょう）");
    expect(read("亡くなった方")).toBe("亡（な）くなった方（かた）");
    expect(read("しおり")).toBe("しおり");
    expect(read("")).toBe("");
  });

  it("is given that of the longest word", () => {
    expect(read("両方の方")).toBe("両方（りょうほう）の方（かた）");
  });

  it("is given the one that belongs to what stands around", () => {
    expect(read("病院に行ったら")).toContain("行（い）");
    expect(read("葬儀を行った")).toContain("行（おこな）");
    expect(read("月")).toBe("月（がつ）");
    expect(read("その月")).toBe("その月（つき）");
    expect(read("12月の")).toBe("12月（がつ）の");
  });

  it("is given none for a part of a name, also where the rest is a rare sign", () => {
    expect(read("𠮷市の戸籍")).toBe("𠮷市の戸籍（こせき）");
    expect(read("市𠮷の戸籍")).toBe("市𠮷の戸籍（こせき）");
  });

  it("is given two readings where two words touch", () => {
    expect(read("入院中の方")).toBe("入院（にゅういん）中（ちゅう）の方（かた）");
  });

  it("is given the same readings where phrases stand apart", () => {
    expect(read("葬儀を 行った 方")).toContain("行（おこな）った 方（かた）");
  });

  it("is told nothing about a name of which half is known", () => {
    expect(read("世田谷市の市役所")).toBe("世田谷市の市（し）役所（やくしょ）");
  });
});

describe("numbers", () => {
  it.each([
    ["4月1日から", "4月（がつ）1日（ついたち）から"],
    ["月の1日", "月（つき）の1日（ついたち）"],
    ["1日に3時", "1日（にち）に3時"],
    ["2日", "2日（ふつか）"],
    ["8日", "8日（ようか）"],
    ["14日", "14日（じゅうよっか）"],
    ["15日", "15日（にち）"],
    ["20日", "20日（はつか）"],
    ["1,020日", "1,020日（にち）"],
    ["1人", "1人（ひとり）"],
    ["2人", "2人（ふたり）"],
    ["12人", "12人（にん）"],
    ["30分", "30分（ぷん）"],
    ["5分", "5分（ふん）"],
    ["3分の1", "3分（ぶん）の1"],
    ["3階", "3階（がい）"],
    ["3千", "3千（ぜん）"],
  ])("%s", (written, spoken) => {
    expect(read(written)).toBe(spoken);
  });
});

describe("a text", () => {
  const piece = fc.constantFrom(
    "戸籍",
    "の",
    " ",
    "1日",
    "入院中",
    "方",
    "\n",
    "谷",
    "を行っ",
    "12月",
  );

  it("is whole when its pieces are put together again", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(
          annotate(text, dictionary)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
