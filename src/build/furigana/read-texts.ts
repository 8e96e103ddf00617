import type { ReadText } from "./make-dictionary.ts";
import { loadAnalyser } from "./analyser.ts";
import { japaneseTexts } from "./japanese-texts.ts";
import { readKanji } from "./read-kanji.ts";
import { readExceptions } from "./read-exceptions.ts";

/** Every Japanese text with kanji, without its spaces, and how it is read. */
export async function readJapaneseTexts(): Promise<readonly ReadText[]> {
  const analyse = await loadAnalyser();
  const exceptions = readExceptions();
  const closed = new Set(japaneseTexts().map((text) => text.replaceAll(" ", "")));
  return [...closed]
    .filter((text) => /\p{Script=Han}/u.test(text))
    .map((text) => ({ text, kanji: readKanji(text, analyse, exceptions) }));
}
