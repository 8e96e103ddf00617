/** A rule of plain writing that a text breaks, with the place. */
export interface WritingFault {
  readonly rule: string;
  readonly found: string;
}

/** Characters in a Japanese sentence, spaces not counted, and words in an English one. */
const longest = { ja: 45, "ja-easy": 28, en: 28 } as const;

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

/**
 * Where a text is hard for somebody with little Japanese. A `name` is official: only what is never right is looked for
 * in it.
 */
export function faultsInEasyJapanese(text: string, isName = false): readonly WritingFault[] {
  const plain = withoutPlaceholders(text);
  const { "a space within Japanese": _wanted, ...never } = japanesePatterns;
  const always = matches(plain, { ...never, ...spacingPatterns });
  if (isName) return always;
  return [
    ...sentencesOf(withoutAsides(plain), /(?<=[。？])|\n/)
      .filter((sentence) => sentence.replace(/[ 。？]/g, "").length > longest["ja-easy"])
      .map((found) => ({ rule: "a long sentence", found })),
    ...always,
    ...matches(plain, easyPatterns),
    ...withoutAsides(plain)
      .split(/[ 。、？・\n]/)
      .filter((phrase) => phrase.length > longestPhrase)
      .map((found) => ({ rule: "no space between phrases", found })),
    ...hardWords
      .filter((word) => standsUnexplained(plain, word))
      .map((found) => ({ rule: "a hard word that is not explained", found })),
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

const spacingPatterns: Readonly<Record<string, RegExp>> = {
  "two spaces": / {2}/,
  "a space before a mark or inside brackets": / [、。？）」]|[（「] /,
};

/** Words of offices for which there is an easier one. */
const easyPatterns: Readonly<Record<string, RegExp>> = {
  "a word of offices": /場合(?:には|において)|際に|にて|により|における|に関する|については|に基づ/,
  "a double negative": /しか[^。]{0,12}ません/,
};

/** Letters of one phrase, which a reader takes in at a glance. */
const longestPhrase = 14;

/** Words of administration that nobody learns in a language course; behind the first of each stands what it means. */
const hardWords: readonly string[] = [
  "戸籍",
  "世帯主",
  "相続人",
  "遺産",
  "遺言",
  "相続放棄",
  "登記",
  "控除",
  "減免",
  "猶予",
  "還付",
  "扶養",
  "被扶養者",
  "被保険者",
  "資格確認書",
  "限度額",
  "自己負担",
  "時効",
  "罹災証明書",
  "委任状",
  "代理人",
  "名義",
  "免除",
  "失業",
  "労災",
  "過料",
  "罰金",
  "収入印紙",
  "実印",
  "要介護認定",
  "後期高齢者医療",
  "本籍",
  "除票",
  "高額療養費",
  "準確定申告",
  "被災証明書",
  "社会福祉協議会",
  "地域包括支援センター",
  "家庭裁判所",
  "法務局",
  "協会けんぽ",
  "健保組合",
  "未支給年金",
  "法定代理人",
  "成年後見人",
];

/** Whether a hard word stands in a text of its own, neither explained behind it nor part of a name or an explanation. */
function standsUnexplained(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
  const isAside = countOf(before, /[（「]/g) > countOf(before, /[）」]/g);
  const isPartOfName =
    /[\u3400-\u9fff々ァ-ヶー]$/.test(before) || /^[\u3400-\u9fff々ァ-ヶー]/.test(after);
  return !isAside && !isPartOfName && !after.startsWith("（");
}

function countOf(text: string, sign: RegExp): number {
  return [...text.matchAll(sign)].length;
}

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
