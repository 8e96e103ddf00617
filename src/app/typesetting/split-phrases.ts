import { Parser } from "budoux";

/** What signs around a place say for and against a phrase beginning there, as BudouX has learned it. */
export type PhraseModel = ConstructorParameters<typeof Parser>[0];

/** Gives the phrases of a Japanese text in order, as a reader takes breath; together they are the text again. */
export type SplitPhrases = (text: string) => readonly string[];

// Where hiragana follow kanji it is more often the middle of a word, as in 忘れる, than the end of a phrase.
const endsInKanji = /\p{Script=Han}$/u;
const beginsInHiragana = /^\p{Script=Hiragana}/u;

/** Makes a splitter of a model. To it a dot between two words ends a phrase and begins none. */
export function createPhraseSplitter(model: PhraseModel): SplitPhrases {
  const parser = new Parser(model);
  return (text) => text.split(/(?<=・)(?!・)/u).flatMap((part) => joinWords(parser.parse(part)));
}

/** Phrases without those that begin in the middle of a word. */
function joinWords(phrases: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const isInsideWord =
      phrase === "・" ||
      (before !== undefined && endsInKanji.test(before) && beginsInHiragana.test(phrase));
    if (before !== undefined && isInsideWord) joined[joined.length - 1] = before + phrase;
    else joined.push(phrase);
  }
  return joined;
}
