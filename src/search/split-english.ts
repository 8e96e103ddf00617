import type { Vocabulary } from "./search-index.ts";
import { createThesaurus } from "./thesaurus.ts";

/** Takes a text apart into what it speaks of. What a resident typed may be misspelt; what is printed is not. */
export type Split = (text: string, origin: "typed" | "printed") => readonly string[];

const longestPhrase = 4;
const phraseSizes = Array.from({ length: longestPhrase }, (_, size) => longestPhrase - size);

/** Reads English: the longest known phrase first, in any form of its words; the stem of every other word. */
export function createEnglishSplit({ same, ignored }: Vocabulary): Split {
  const thesaurus = createThesaurus(same, ignored, (phrase) => ({
    right: wordsOf(phrase).join(" "),
    lax: [wordsOf(phrase).map(stem).join(" ")],
  }));
  const find = (words: readonly string[]): readonly string[] | undefined =>
    thesaurus.find(words.join(" ")) ?? thesaurus.find(words.map(stem).join(" "));
  return (text, origin) => {
    const words = wordsOf(text);
    const guess = (word: string, isLast: boolean): readonly string[] =>
      origin === "typed" ? thesaurus.guess(word, isLast) : [];
    const found: string[] = [];
    for (let at = 0; at < words.length;) {
      const phrase = phraseSizes
        .map((size) => words.slice(at, at + size))
        .find((some) => find(some) !== undefined);
      const word = words[at] ?? "";
      at += phrase?.length ?? 1;
      const heads = phrase === undefined ? guess(word, at === words.length) : find(phrase);
      found.push(...(heads ?? []));
      if (phrase === undefined && heads?.length === 0) found.push(stem(word));
    }
    return found;
  };
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/gu, "$1");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What stays of a word in all its forms: "moves", "moved" and "moving" are "mov". */
function stem(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/u, "y")
    .replace(/([^aeious])s$|([^aeiou]e)s$/u, "$1$2")
    .replace(/([aeiouy].*)(?:ing|ed)$/u, "$1")
    .replace(/([bdfgklmnprt])\1$/u, "$1")
    .replace(/(..)e$/u, "$1");
}
