import type { Search } from "../../../search/open-search.ts";
import type { SearchIndex } from "../../../search/search-index.ts";
import type { Language } from "../../../text/language.ts";

const indexes: Readonly<Record<Language, () => Promise<{ readonly default: SearchIndex }>>> = {
  ja: () => import("virtual:search/ja"),
  en: () => import("virtual:search/en"),
};

/** The search in one language. Rejects where its files can be had neither from the network nor from what is kept. */
export async function loadSearch(language: Language): Promise<Search> {
  const [{ openSearch }, { default: index }] = await Promise.all([
    import("../../../search/open-search.ts"),
    indexes[language](),
  ]);
  return openSearch(index);
}
