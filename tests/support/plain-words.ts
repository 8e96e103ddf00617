/** A rule of plain writing that a text breaks, with the place. */
export interface WritingFault {
  readonly rule: string;
  readonly found: string;
}

/** Characters in a Japanese sentence, and words in an English one. */
const longest = { ja: 45, en: 28 } as const;

/** Where a Japanese text is hard to read, or read aloud, for an old or tired resident. */
export function faultsInJapanese(text: string): readonly WritingFault[] {
  const plain = withoutPlaceholders(text);
  return [
    ...sentencesOf(withoutAsides(plain), /(?<=[。？！])|\n/)
      .filter((sentence) => sentence.replace(/[。？！]$/, "").length > longest.ja)
      .map((found) => ({ rule: "a long sentence", found })),
    ...matches(plain, japanesePatterns),
  ];
}

/** Where an English text is hard to read. */
export function faultsInEnglish(text: string): readonly WritingFault[] {
  const plain = withoutPlaceholders(text);
  return [
    ...sentencesOf(plain, /(?<=[.?!][”")]?)\s+|\n/)
      .filter((sentence) => sentence.split(/\s+/).length > longest.en)
      .map((found) => ({ rule: "a long sentence", found })),
    ...matches(plain, englishPatterns),
  ];
}

/** 2026/4/1 or 2026-04-01; the figures of a telephone number go on. */
const dateInFigures = /\d{4}[/-]\d{1,2}[/-]\d{1,2}(?!\d)/;

const letter = "[\\u3040-\\u30ff\\u3400-\\u9fff々（）「」、。・]";

const japanesePatterns: Readonly<Record<string, RegExp>> = {
  // Screen readers skip these signs or read them as something else.
  "a sign in place of a word": /[〜～※！!…]|[○◯×][○◯×]?/,
  "full-width digits or letters, read one by one": /[０-９Ａ-Ｚａ-ｚ]/,
  "a weekday in short": /[(（][日月火水木金土][)）]/,
  "a date in figures": dateInFigures,
  "a space within Japanese": new RegExp(`${letter}[ \\u3000]+${letter}`),
  "half-width brackets or marks": /[()?]|[,;:](?!\d)/,
  "a humble form": /ていただ[くきけい](?!で)|いたします|致します/,
  "a word of forms and notices":
    /該当(する|の)|該当者|当該|速やかに|及び|並びに|若しくは|又は|下記|上記|持参|不正|キャンセル|下さい/,
  死亡者: /死亡者/,
  "a double negative":
    /なければなり|なければいけ|なくてはなり|なくてはいけ|ないといけ|ないわけでは|なくはな|ないことはな|ないとは限/,
};

const englishPatterns: Readonly<Record<string, RegExp>> = {
  "an exclamation mark": /!/,
  "a sign in place of a word": /[〜～~※]|&/,
  "a date in figures": dateInFigures,
};

function matches(
  text: string,
  patterns: Readonly<Record<string, RegExp>>,
): readonly WritingFault[] {
  return Object.entries(patterns).flatMap(([rule, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ rule, found: found[0] }];
  });
}

function sentencesOf(text: string, border: RegExp): readonly string[] {
  return text
    .split(border)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** What stands in 「」 or （） is a name or a gloss: it is not counted. */
function withoutAsides(text: string): string {
  const shorter = text.replace(/「[^「」]*」|（[^（）]*）/g, "");
  return shorter === text ? text : withoutAsides(shorter);
}

/** A value that is filled in counts as two figures. */
function withoutPlaceholders(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, "00");
}
