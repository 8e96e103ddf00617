/** Languages the guide speaks. Each has a folder in `locales/`. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/** Whether a text names a language the guide speaks. */
export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}
