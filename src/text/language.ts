/** Languages the guide speaks. Each has a folder in `locales/`. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { ja: "日本語", en: "English" };

/** Whether a text names a language the guide speaks. */
export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}
