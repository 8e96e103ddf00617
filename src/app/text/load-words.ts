import type { Language } from "../../text/language.ts";
import type { WordGroup, Words } from "../../text/text.ts";

type Load = () => Promise<{ readonly default: Words }>;

/** Which file holds which group of words; each is loaded on its own. */
const files: Readonly<Record<Language, Readonly<Record<WordGroup, Load>>>> = {
  ja: {
    app: () => import("virtual:words/ja/app"),
    questions: () => import("virtual:words/ja/death-questions"),
    lookups: () => import("virtual:words/ja/death-lookups"),
    procedures: () => import("virtual:words/ja/death-procedures"),
    shared: () => import("virtual:words/ja/shared"),
  },
  en: {
    app: () => import("virtual:words/en/app"),
    questions: () => import("virtual:words/en/death-questions"),
    lookups: () => import("virtual:words/en/death-lookups"),
    procedures: () => import("virtual:words/en/death-procedures"),
    shared: () => import("virtual:words/en/shared"),
  },
};

/** The words of one group in one language. */
export async function loadWords(language: Language, group: WordGroup): Promise<Words> {
  return (await files[language][group]()).default;
}
