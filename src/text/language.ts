/** Languages the guide speaks. Each has a folder in `locales/`. */
export const languages = ["ja", "ja-easy", "en"] as const;
export type Language = (typeof languages)[number];

/** What a language is in itself: easy Japanese is Japanese, for grammar, for `lang` and for a voice. */
export type BaseLanguage = Exclude<Language, "ja-easy">;

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  ja: "日本語",
  "ja-easy": "やさしい日本語",
  en: "English",
};

/** What a language is a plainer form of, or itself. */
export function baseOf(language: Language): BaseLanguage {
  return language === "ja-easy" ? "ja" : language;
}

/** Whether a text names a language the guide speaks. */
export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}
