/** The language of an address: "/en/death/" is in English; what names no language is in Japanese. */
export function languageOf(path: string): string {
  return /^\/(en|ja-easy)(?=\/|$)/.exec(path)?.[1] ?? "ja";
}

/**
 * The kept page that answers an address: the start page of its language. The app in it shows what belongs to the
 * address.
 */
export function pageForAddress(path: string): string {
  const language = languageOf(path);
  return language === "ja" ? "/" : `/${language}/`;
}
