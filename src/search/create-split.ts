import type { Vocabulary } from "./search-index.ts";
import { createEnglishSplit, type Split } from "./split-english.ts";
import { createJapaneseSplit } from "./split-japanese.ts";

/** What takes a text in the vocabulary's language apart: the same on the phone as in the build. */
export function createSplit(vocabulary: Vocabulary): Split {
  return vocabulary.language === "ja"
    ? createJapaneseSplit(vocabulary)
    : createEnglishSplit(vocabulary);
}
