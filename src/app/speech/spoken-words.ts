/** What a voice has to be given so that it says the words as they are read, such as terms and dates by their kana. */
export type Sayable = (words: string) => string;

const asWritten: Sayable = (words) => words;

/**
 * The words of a sentence as the voice is given them. In Japanese `sayable` puts the readings in, and the spaces
 * between the phrases of easy Japanese go, at which voices stop and take the next phrase for a new word.
 */
export function spokenWords(words: string, language: string, sayable: Sayable = asWritten): string {
  const shown = words.replaceAll(/\s+/gu, " ").trim();
  return language === "ja" ? joinPhrases(sayable(shown)) : shown;
}

/** A space between Latin letters or figures belongs to the words. */
function joinPhrases(words: string): string {
  return words.replaceAll(/(\w) (?=\w)| /gu, (_, letter?: string) =>
    letter === undefined ? "" : `${letter} `,
  );
}
