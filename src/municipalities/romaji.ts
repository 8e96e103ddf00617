const syllables: Readonly<Record<string, string>> = {
  ...rowOf("あいうえお", ["a", "i", "u", "e", "o"]),
  ...rowOf("かきくけこ", ["ka", "ki", "ku", "ke", "ko"]),
  ...rowOf("がぎぐげご", ["ga", "gi", "gu", "ge", "go"]),
  ...rowOf("さしすせそ", ["sa", "shi", "su", "se", "so"]),
  ...rowOf("ざじずぜぞ", ["za", "ji", "zu", "ze", "zo"]),
  ...rowOf("たちつてと", ["ta", "chi", "tsu", "te", "to"]),
  ...rowOf("だぢづでど", ["da", "ji", "zu", "de", "do"]),
  ...rowOf("なにぬねの", ["na", "ni", "nu", "ne", "no"]),
  ...rowOf("はひふへほ", ["ha", "hi", "fu", "he", "ho"]),
  ...rowOf("ばびぶべぼ", ["ba", "bi", "bu", "be", "bo"]),
  ...rowOf("ぱぴぷぺぽ", ["pa", "pi", "pu", "pe", "po"]),
  ...rowOf("まみむめも", ["ma", "mi", "mu", "me", "mo"]),
  ...rowOf("らりるれろ", ["ra", "ri", "ru", "re", "ro"]),
  ...rowOf("やゆよわをん", ["ya", "yu", "yo", "wa", "o", "n"]),
};

const glides: Readonly<Record<string, string>> = { ゃ: "a", ゅ: "u", ょ: "o" };

/** Hiragana in Hepburn letters, every vowel written out: なごや is nagoya, とうきょう is toukyou. */
export function romajiOf(kana: string): string {
  let letters = "";
  let isDoubled = false;
  for (const sign of kana) {
    const glide = glides[sign];
    if (sign === "っ") {
      isDoubled = true;
    } else if (glide !== undefined) {
      // き + ゃ is kya, but し + ゃ is sha and じ + ゃ is ja.
      letters = letters.replace(/i$/u, "") + (/(?:sh|ch|j)i$/u.test(letters) ? "" : "y") + glide;
    } else {
      const syllable = syllables[sign] ?? sign;
      letters += isDoubled ? doubled(syllable) : syllable;
      isDoubled = false;
    }
  }
  return letters;
}

/** Hepburn letters as on road signs: tokyo for toukyou, osaka for oosaka, tamba for tanba. */
export function asOnSigns(letters: string): string {
  return letters
    .replaceAll(/ou|oo/gu, "o")
    .replaceAll("uu", "u")
    .replaceAll(/n(?=[bmp])/gu, "m");
}

function doubled(syllable: string): string {
  return syllable.startsWith("ch") ? `t${syllable}` : syllable.charAt(0) + syllable;
}

function rowOf(signs: string, letters: readonly string[]): Record<string, string> {
  return Object.fromEntries(Array.from(signs, (sign, at) => [sign, letters[at] ?? ""]));
}
