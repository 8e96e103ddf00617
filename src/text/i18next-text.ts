import { createInstance, type i18n } from "i18next";
import type { Language } from "./language.ts";
import { keySeparator, type Text, type WordGroup, type WordStore } from "./text.ts";

/** The words of a store, given by i18next. */
export function createI18nextText(language: Language, store: WordStore = new Map()): Text {
  const words: i18n = createInstance({
    lng: language,
    keySeparator,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
    resources: {},
    ns: [],
  });
  void words.init();
  for (const [group, loaded] of store) words.addResourceBundle(language, group, loaded);
  const find = (group: WordGroup, ...path: readonly string[]): string | undefined => {
    const key = path.join(keySeparator);
    // A group of sentences is no sentence.
    const isThere = words.exists(key, { ns: group, returnObjects: false });
    return isThere ? words.t(key, { ns: group }) : undefined;
  };
  return {
    language,
    say: (key, gaps) => words.t(key, { ns: "app", ...gaps }),
    find,
    get: (group, ...path) => find(group, ...path) ?? path.join(keySeparator),
    add: (group, loaded) => {
      store.set(group, loaded);
      words.addResourceBundle(language, group, loaded);
    },
  };
}
