import en from "../../locales/en/cli.json" with { type: "json" };
import ja from "../../locales/ja/cli.json" with { type: "json" };
import { baseOf, type BaseLanguage, type Language } from "../text/language.ts";
import type { Gaps } from "../text/text.ts";

type CommandWords = typeof ja;

/** A sentence of the command line, its gaps filled; a mistyped group or key does not compile. */
export type Say = <Group extends keyof CommandWords>(
  group: Group,
  key: keyof CommandWords[Group] & string,
  gaps?: Gaps,
) => string;

const words: Readonly<Record<BaseLanguage, CommandWords>> = { ja, en };

/** The sentences of the command line in one language. They stay apart from the app's words, which residents download. */
export function sayIn(language: Language): Say {
  return (group, key, gaps = {}) => {
    const sentences: Readonly<Record<string, string>> = words[baseOf(language)][group];
    return (sentences[key] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, gap: string) =>
      String(gaps[gap] ?? ""),
    );
  };
}
