import { baseOf, type Language } from "./language.ts";
import {
  keySeparator,
  personGaps,
  type Gaps,
  type PersonKey,
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
  const plurals = new Intl.PluralRules(baseOf(language));
  let person: PersonKey = "self";
  const look = (group: WordGroup, ...path: readonly string[]): string | undefined =>
    sentenceAt(store.get(group), path.join(keySeparator).split(keySeparator));
  const find = (group: WordGroup, ...path: readonly string[]): string | undefined => {
    const sentence = look(group, ...path);
    return sentence?.includes("{{") === true ? fill(sentence, personWords(look, person)) : sentence;
  };
  return {
    language,
    base: baseOf(language),
    say: (key, gaps = {}) => {
      const { count } = gaps;
      const counted =
        typeof count === "number" ? look("app", `${key}_${plurals.select(count)}`) : undefined;
      return fill(counted ?? look("app", key) ?? key, gaps);
    },
    find,
    get: (group, ...path) => find(group, ...path) ?? path.join(keySeparator),
    add: (group, words) => {
      store.set(group, words);
    },
    speakOf: (next) => {
      person = next;
    },
  };
}

/** What stands in the gaps that name a person. */
export function personWords(
  look: (group: "app", ...path: readonly string[]) => string | undefined,
  person: PersonKey,
): Gaps {
  return Object.fromEntries(
    personGaps.flatMap((gap) => {
      const word = look("app", "people", "words", person, gap);
      return word === undefined ? [] : [[gap, word]];
    }),
  );
}

function sentenceAt(words: Words | undefined, path: readonly string[]): string | undefined {
  let at: string | Words | undefined = words;
  for (const step of path) at = typeof at === "object" ? at[step] : undefined;
  return typeof at === "string" ? at : undefined;
}

function fill(sentence: string, gaps: Gaps): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (gap, name: string) => String(gaps[name] ?? gap));
}
