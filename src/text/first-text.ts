import type { Language } from "./language.ts";
import {
  keySeparator,
  type Gaps,
  type Text,
  type WordGroup,
  type Words,
  type WordStore,
} from "./text.ts";

/**
 * The words of a store for the first screens, before i18next is there: it alone would be a third of all script that
 * the first question may wait for. Says exactly what i18next says; both pass the same tests.
 */
export function createFirstText(language: Language, store: WordStore = new Map()): Text {
  const plurals = new Intl.PluralRules(language);
  const find = (group: WordGroup, ...path: readonly string[]): string | undefined =>
    sentenceAt(store.get(group), path.join(keySeparator).split(keySeparator));
  return {
    language,
    say: (key, gaps = {}) => {
      const { count } = gaps;
      const counted =
        typeof count === "number" ? find("app", `${key}_${plurals.select(count)}`) : undefined;
      return fill(counted ?? find("app", key) ?? key, gaps);
    },
    find,
    get: (group, ...path) => find(group, ...path) ?? path.join(keySeparator),
    add: (group, words) => {
      store.set(group, words);
    },
  };
}

function sentenceAt(words: Words | undefined, path: readonly string[]): string | undefined {
  let at: string | Words | undefined = words;
  for (const step of path) at = typeof at === "object" ? at[step] : undefined;
  return typeof at === "string" ? at : undefined;
}

function fill(sentence: string, gaps: Gaps): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (gap, name: string) => String(gaps[name] ?? gap));
}
