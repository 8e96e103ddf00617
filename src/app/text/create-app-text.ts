import { createEffect, createSignal, untrack, type Accessor } from "solid-js";
import type { LifeEventId } from "../../model/life-event-ids.ts";
import { createFirstText } from "../../text/first-text.ts";
import type { Language } from "../../text/language.ts";
import type { Text, WordGroup, Words, WordStore } from "../../text/text.ts";
import { loadAppWords, loadWords } from "./load-words.ts";
import { tryUntilDone } from "./try-until-done.ts";

/** The words of every screen that stands when the language is changed: of a life event too, once one is chosen. */
export async function loadFirstWords(
  language: Language,
  lifeEvent?: LifeEventId,
): Promise<WordStore> {
  const [app, questions] = await Promise.all([
    loadAppWords(language, "app"),
    lifeEvent && loadWords(language, "questions", lifeEvent),
  ]);
  const store = new Map<WordGroup, Words>([["app", app]]);
  if (questions !== undefined) store.set("questions", questions);
  return store;
}

/** The words of the app in the language of the address: at once with what is loaded, soon through i18next. */
export function createAppText(
  language: Accessor<Language>,
  lifeEvent: Accessor<LifeEventId | undefined>,
  first: { readonly language: Language; readonly store: WordStore },
): Accessor<Text> {
  const [text, setText] = createSignal<Text>(createFirstText(first.language, first.store));
  const takeOver = async (spoken: Language, store: WordStore): Promise<void> => {
    const [{ createI18nextText }, app] = await Promise.all([
      import("../../text/i18next-text.ts"),
      loadAppWords(spoken, "app"),
    ]);
    store.set("app", app);
    if (language() === spoken) setText(createI18nextText(spoken, store));
  };
  // Only after the first screen has been painted, so that its own script is not kept waiting.
  requestAnimationFrame(() => setTimeout(() => void takeOver(first.language, first.store), 0));
  createEffect(() => {
    const wanted = language();
    if (untrack(text).language === wanted) return;
    const load = (): Promise<WordStore> => loadFirstWords(wanted, untrack(lifeEvent));
    // Without a network a language may not be here: what stands goes on standing until it comes.
    void tryUntilDone(load).then((store) => {
      if (language() !== wanted) return undefined;
      setText(createFirstText(wanted, store));
      return takeOver(wanted, store);
    });
  });
  return text;
}
