const vowels = ["a", "i", "u", "e", "o"];

/** Rows of the kana table by the consonant before them, in the order of the vowels; "-" where there is none. */
const rows: Readonly<Record<string, string>> = {
  "": "あいうえお",
  k: "かきくけこ",
  s: "さしすせそ",
  t: "たちつてと",
  n: "なにぬねの",
  h: "はひふへほ",
  m: "まみむめも",
  y: "や-ゆ-よ",
  r: "らりるれろ",
  w: "わ---を",
  g: "がぎぐげご",
  z: "ざじずぜぞ",
  d: "だぢづでど",
  b: "ばびぶべぼ",
  p: "ぱぴぷぺぽ",
  f: "--ふ--",
  j: "-じ---",
};

/** Syllables with ゃ, ゅ, ょ, by the letters before a, u, o. */
const glides: Readonly<Record<string, string>> = {
  ky: "き",
  sy: "し",
  sh: "し",
  ty: "ち",
  ch: "ち",
  ny: "に",
  hy: "ひ",
  my: "み",
  ry: "り",
  gy: "ぎ",
  zy: "じ",
  jy: "じ",
  j: "じ",
  by: "び",
  py: "ぴ",
};

const syllables = new Map<string, string>([
  ...Object.entries(rows).flatMap(([consonant, row]) =>
    vowels.map((vowel, place) => [`${consonant}${vowel}`, row[place] ?? "-"] as const),
  ),
  ...Object.entries(glides).flatMap(([letters, kana]) => [
    [`${letters}a`, `${kana}ゃ`] as const,
    [`${letters}u`, `${kana}ゅ`] as const,
    [`${letters}o`, `${kana}ょ`] as const,
  ]),
  ["shi", "し"],
  ["chi", "ち"],
  ["tsu", "つ"],
]);

/** What a word in Latin letters says in hiragana, typed where the keyboard was not switched; undefined where it says none. */
export function romajiToKana(word: string): string | undefined {
  let rest = word;
  let kana = "";
  while (rest !== "") {
    const [first = "", second] = rest;
    const length = [3, 2, 1].find((size) => isSyllable(rest.slice(0, size)));
    if (length !== undefined) {
      kana += syllables.get(rest.slice(0, length)) ?? "";
      rest = rest.slice(length);
    } else if (first === "n" && second !== "y") {
      kana += "ん";
      rest = rest.slice(1);
    } else if (first === second || (first === "t" && second === "c")) {
      kana += "っ";
      rest = rest.slice(1);
    } else {
      return undefined;
    }
  }
  return kana;
}

function isSyllable(letters: string): boolean {
  return (syllables.get(letters) ?? "-") !== "-";
}
