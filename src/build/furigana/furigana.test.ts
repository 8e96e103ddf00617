import { describe, expect, it } from "vitest";
import { annotate, openDictionary } from "../../text/furigana.ts";
import { sayable } from "../../text/sayable.ts";
import { fingerprintInFile, readDictionaryFile } from "./dictionary-file.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { japaneseTexts } from "./japanese-texts.ts";
import { readExceptions } from "./read-exceptions.ts";

const dictionary = openDictionary(readDictionaryFile());

function read(text: string): string {
  return annotate(text, dictionary)
    .map(({ text: written, reading }) => reading ?? written)
    .join("");
}

describe("the furigana of the guide (npm run furigana makes them anew)", () => {
  it("leave no kanji without a reading in any Japanese text", () => {
    const unread = japaneseTexts().flatMap((text) =>
      annotate(text, dictionary).filter(
        (segment) => segment.reading === undefined && /\p{Script=Han}/u.test(segment.text),
      ),
    );
    expect(unread).toEqual([]);
  });

  it("were made from the texts and the exceptions as they are now", () => {
    expect(fingerprintInFile()).toBe(fingerprintOf(readDictionaryFile()));
  });

  it("hold no exception for what stands in no text", () => {
    const all = japaneseTexts()
      .map((text) => `\n${text.replaceAll(" ", "").replace(/[0-9]/gu, "0")}\n`)
      .join("");
    const unused = readExceptions().terms.filter(({ written }) => !all.includes(written));
    expect(unused.map(({ written }) => written)).toEqual([]);
  });

  it.each([
    ["後期高齢者医療", "こうきこうれいしゃいりょう"],
    ["罹災証明書", "りさいしょうめいしょ"],
    ["亡くなった方の戸籍の附票", "なくなったかたのこせきのふひょう"],
    ["住民票除票", "じゅうみんひょうじょひょう"],
    ["改製原戸籍", "かいせいげんこせき"],
    ["被相続人", "ひそうぞくにん"],
    ["成年後見の申立て", "せいねんこうけんのもうしたて"],
    ["準確定申告", "じゅんかくていしんこく"],
    ["通帳と証券", "つうちょうとしょうけん"],
    ["避難所", "ひなんじょ"],
    ["令和8年（2026年）12月5日（土曜日）", "れいわ8ねん（2026ねん）12がついつか（どようび）"],
    ["昭和元年", "しょうわがんねん"],
    ["お母さんは、3か月後に", "おかあさんは、3かげつごに"],
    ["父か母が", "ちちかははが"],
    ["何歳でしたか。何を、何の紙に、何通", "なんさいでしたか。なにを、なんのかみに、なんつう"],
  ])("%s is read %s", (written, spoken) => {
    expect(read(written)).toBe(spoken);
  });

  it("let a voice say the names of administration as they are said", () => {
    expect(sayable("避難所で、相続人が4月1日に", dictionary)).toBe(
      "ひなんじょで、そうぞくにんが4がつついたちに",
    );
  });
});
