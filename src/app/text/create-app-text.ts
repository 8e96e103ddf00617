import { createEffect, createSignal, untrack, type Accessor } from "solid-js";
import { createFirstText } from "../../text/first-text.ts";
import type { Language } from "../../text/language.ts";
import type { Text, WordGroup, WordStore } from "../../text/text.ts";
import { loadWords } from "./load-words.ts";

const firstGroups: readonly WordGroup[] = ["app", "questions"];

/** The words that a screen needs before anything can be asked. */
export async function loadFirstWords(language: Language): Promise<WordStore> {
  const loaded = await Promise.all(
    firstGroups.map(async (group) => [group, await loadWords(language, group)] as const),
  );
  return new Map(loaded);
}

/** The words of the app in the language of the address: at once with what is loaded, soon through i18next. */
export function createAppText(
  language: Accessor<Language>,
  first: { readonly language: Language; readonly store: WordStore },
): Accessor<Text> {
  const [text, setText] = createSignal<Text>(createFirstText(first.language, first.store));
  const takeOver = async (spoken: Language, store: WordStore): Promise<void> => {
    const { createI18nextText } = await import("../../text/i18next-text.ts");
    if (language() === spoken) setText(createI18nextText(spoken, store));
  };
  // Only after the first screen has been painted, so that its own script is not kept waiting.
  requestAnimationFrame(() => setTimeout(() => void takeOver(first.language, first.store), 0));
  createEffect(() => {
    const wanted = language();
    if (untrack(text).language === wanted) return;
    void loadFirstWords(wanted).then((store) => {
      setText(createFirstText(wanted, store));
      return takeOver(wanted, store);
    });
  });
  return text;
}
