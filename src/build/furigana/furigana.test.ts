import { beforeAll, describe, expect, it } from "vitest";
import { annotate, openDictionary, type Dictionary } from "../../text/furigana.ts";
import { sayable } from "../../text/sayable.ts";
import { readDictionaryFile } from "./dictionary-file.ts";
import { japaneseTexts } from "./japanese-texts.ts";
import { runsOf, type ReadText } from "./make-dictionary.ts";
import { readExceptions } from "./read-exceptions.ts";
import { readJapaneseTexts } from "./read-texts.ts";

let dictionary: Dictionary;
let texts: readonly ReadText[];

beforeAll(async () => {
  dictionary = openDictionary(readDictionaryFile());
  texts = await readJapaneseTexts();
}, 120_000);

/** The readings of each run of kanji. */
function readingsIn(text: string): readonly string[] {
  let end = 0;
  const groups = annotate(text, dictionary).flatMap((segment) => {
    const start = end;
    end += segment.text.length;
    const { reading } = segment;
    return reading === undefined ? [] : [{ start, end, reading }];
  });
  return runsOf(text, groups).map(({ reading }) => reading);
}

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

  it("say of every text what the analyser and the editor's exceptions say", () => {
    const different = texts.filter(
      ({ text, kanji }) =>
        readingsIn(text).join() !==
        runsOf(text, kanji)
          .map(({ reading }) => reading)
          .join(),
    );
    expect(different.map(({ text }) => text)).toEqual([]);
  });

  it("hold no exception that nothing needs", () => {
    const all = texts.map(({ text }) => `\n${text.replace(/[0-9]/gu, "0")}\n`).join("");
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
  ])("%s is read %s", (written, spoken) => {
    expect(read(written)).toBe(spoken);
  });

  it("let a voice say the names of administration as they are said", () => {
    expect(sayable("避難所で、相続人が4月1日に", dictionary)).toBe(
      "ひなんじょで、そうぞくにんが4がつついたちに",
    );
  });
});
