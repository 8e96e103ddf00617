import { createInstance, type i18n } from "i18next";
import { baseOf, type Language } from "./language.ts";
import { personWords } from "./first-text.ts";
import {
  keySeparator,
  type Gaps,
  type PersonKey,
  type Text,
  type WordGroup,
  type WordStore,
} from "./text.ts";

/** The words of a store, given by i18next. */
export function createI18nextText(language: Language, store: WordStore = new Map()): Text {
  // i18next would take "easy" for a script and look for its words elsewhere.
  const base = baseOf(language);
  const words: i18n = createInstance({
    lng: base,
    keySeparator,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
    resources: {},
    ns: [],
  });
  void words.init();
  for (const [group, loaded] of store) words.addResourceBundle(base, group, loaded);
  let person: Gaps = {};
  const find = (group: WordGroup, ...path: readonly string[]): string | undefined => {
    const key = path.join(keySeparator);
    // A group of sentences is no sentence.
    const isThere = words.exists(key, { ns: group, returnObjects: false });
    return isThere ? words.t(key, { ns: group, ...person }) : undefined;
  };
  const speakOf = (whom: PersonKey): void => {
    person = personWords((group, ...path) => words.t(path.join(keySeparator), { ns: group }), whom);
  };
  speakOf("self");
  return {
    language,
    base,
    say: (key, gaps) => words.t(key, { ns: "app", ...gaps }),
    find,
    get: (group, ...path) => find(group, ...path) ?? path.join(keySeparator),
    add: (group, loaded) => {
      store.set(group, loaded);
      words.addResourceBundle(base, group, loaded);
    },
    speakOf,
  };
}
