import type { Options } from "minisearch";

/** An index over tokens that are found already and joined by spaces; written and read with the same options. */
export const phraseOptions: Options = {
  fields: ["tokens"],
  tokenize: (text) => text.split(" "),
  processTerm: (term) => term,
  searchOptions: {
    fuzzy: (term) => (/^[a-z]{5,}$/u.test(term) ? 0.2 : false),
    prefix: (term, place, terms) => place === terms.length - 1 && /^[a-z]{3,}$/u.test(term),
  },
};
