import { wordsOf } from "../../editions/local-words.ts";
import type { SidedEdition } from "../../editions/narrow-to-side.ts";
import type { Language } from "../../text/language.ts";
import { layOver } from "../../text/lay-over.ts";
import type { WordGroup, Words } from "../../text/text.ts";

/** The words of a group with those of the editions laid over them. */
export function layLocalWords(
  group: WordGroup,
  words: Words,
  editions: readonly SidedEdition[],
  language: Language,
): Words {
  if (group !== "procedures" && group !== "shared") return words;
  return editions
    .map(({ edition }) => wordsOf(edition, language)[group])
    .reduce<Words>(layOver, words);
}
