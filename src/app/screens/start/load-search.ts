import type { Search } from "../../../search/open-search.ts";
import type { SearchIndex } from "../../../search/search-index.ts";
import { baseOf, type BaseLanguage, type Language } from "../../../text/language.ts";

const indexes: Readonly<Record<BaseLanguage, () => Promise<{ readonly default: SearchIndex }>>> = {
  ja: () => import("virtual:search/ja"),
  en: () => import("virtual:search/en"),
};

/** The search in one language; in easy Japanese that of Japanese, since nobody can know how plainly a resident writes. Rejects where its files can be had neither from the network nor from what is kept. */
export async function loadSearch(language: Language): Promise<Search> {
  const [{ openSearch }, { default: index }] = await Promise.all([
    import("../../../search/open-search.ts"),
    indexes[baseOf(language)](),
  ]);
  return openSearch(index);
}
