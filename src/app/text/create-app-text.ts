import { createEffect, createSignal, untrack, type Accessor } from "solid-js";
import type { LifeEventId } from "../../model/life-event-ids.ts";
import { createFirstText } from "../../text/first-text.ts";
import { languages, type Language } from "../../text/language.ts";
import type { Text, WordGroup, Words, WordStore } from "../../text/text.ts";
import { loadAppWords, loadOpeningWords, loadWords } from "./load-words.ts";
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

/** The words with which the app begins. */
export interface Opening {
  readonly language: Language;
  readonly store: WordStore;
}

/**
 * The words of the first screens in the language that is wanted or, where they cannot be had, in another one that lies
 * on the phone. Without a network a phone has all words of a language or should not begin in it.
 */
export function loadOpening(wanted: Language): Promise<Opening> {
  const others = languages.filter((language) => language !== wanted);
  return tryUntilDone(() =>
    openingOf(
      wanted,
      navigator.onLine ? loadOpeningWords(wanted) : loadAppWords(wanted, "app"),
    ).catch(() => Promise.any(others.map((other) => openingOf(other, loadAppWords(other, "app"))))),
  );
}

async function openingOf(language: Language, app: Promise<Words>): Promise<Opening> {
  return { language, store: new Map([["app", await app]]) };
}

/** The words of the app in the language of the address: at once with what is loaded, soon through i18next. */
export function createAppText(
  language: Accessor<Language>,
  lifeEvent: Accessor<LifeEventId | undefined>,
  first: Opening,
): Accessor<Text> {
  const [text, setText] = createSignal<Text>(createFirstText(first.language, first.store));
  const takeOver = async (spoken: Language, store: WordStore): Promise<void> => {
    const [{ createI18nextText }, app] = await Promise.all([
      import("../../text/i18next-text.ts"),
      loadAppWords(spoken, "app"),
    ]);
    store.set("app", app);
    if (text().language === spoken) setText(createI18nextText(spoken, store));
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
