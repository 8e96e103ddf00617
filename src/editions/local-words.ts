import type { LocalEdition, LocalText, OwnProcedureWords } from "../model/local-edition.ts";

/** Sentences, or groups of sentences, by key: the shape of the files in `locales/`. */
export interface LocalWords {
  readonly [key: string]: string | LocalWords;
}

/** The words of an edition in one language, each group in the shape of the national one it is laid over. */
export interface EditionWords {
  /** By id of a procedure: own ones whole, and the name of those that are called otherwise here. */
  readonly procedures: LocalWords;
  /** `documents`: by id of a paper. */
  readonly shared: LocalWords;
}

const wordsOfOwn = [
  "name",
  "plain",
  "summary",
  "who",
  "gives",
  "late",
  "tips",
] as const satisfies readonly (keyof OwnProcedureWords)[];

/**
 * The names and sentences of an edition. Where it has none in this language, the Japanese ones stand in for them.
 * A renamed procedure has its local name under `name` and what is different under `local`.
 */
export function wordsOf(edition: LocalEdition, language: string): EditionWords {
  const changed = Object.entries(edition.procedures).flatMap(([id, { name, note }]) => {
    const words = said({ name, local: note }, language);
    return Object.keys(words).length === 0 ? [] : [[id, words] as const];
  });
  const own = edition.own.map(({ procedure, words }) => {
    const told = Object.fromEntries(wordsOfOwn.map((key) => [key, words[key]]));
    return [procedure.id, said(told, language)] as const;
  });
  const papers = edition.papers.map(
    ({ id, name, get }) => [id, said({ name, get }, language)] as const,
  );
  return {
    procedures: Object.fromEntries([...changed, ...own]),
    shared: { documents: Object.fromEntries(papers) },
  };
}

/** A text of the municipality in a language it may not have. */
export function inLanguage(text: LocalText, language: string): string {
  return (language === "en" ? text.en : undefined) ?? text.ja;
}

function said(
  texts: Readonly<Record<string, LocalText | undefined>>,
  language: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, inLanguage(text, language)]],
    ),
  );
}
