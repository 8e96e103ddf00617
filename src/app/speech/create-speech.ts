import {
  createEffect,
  createMemo,
  createResource,
  createSignal,
  on,
  onCleanup,
  type Accessor,
} from "solid-js";
import { useNavigation } from "../navigation.tsx";
import { readSettings } from "../settings/settings.ts";
import { useText } from "../text/text-context.tsx";
import { chooseVoice } from "./choose-voice.ts";
import { createOnline } from "./create-online.ts";
import { createVoices } from "./create-voices.ts";
import { listShownSentences, type ShownSentence } from "./list-shown-sentences.ts";
import { loadSayable } from "./load-sayable.ts";
import { markSpoken } from "./mark-spoken.ts";
import { makeReader, type ReaderState, type Utterance } from "./reader.ts";
import { scrollToSpoken } from "./scroll-to-spoken.ts";
import { spokenWords } from "./spoken-words.ts";

/** Reading aloud, as long as the component stands. */
export interface Speech {
  /** The voice for the language that is shown; undefined where the device has none. */
  readonly voice: Accessor<SpeechSynthesisVoice | undefined>;
  /** Whether that voice can speak now: one that needs the network cannot without. */
  readonly canSpeak: Accessor<boolean>;
  readonly state: Accessor<ReaderState>;
  readonly isSpeaking: Accessor<boolean>;
  /** Reads what stands in a part of the page, and marks it; what no voice can speak now is passed over. */
  readonly read: (part: HTMLElement) => void;
  readonly stop: () => void;
}

/**
 * Falls silent when the component goes, when the language changes, when the page is left, and when the network goes
 * that the voice needs.
 */
export function createSpeech(): Speech {
  const text = useText();
  const navigation = useNavigation();
  const voices = createVoices();
  const isOnline = createOnline();
  const [state, setState] = createSignal<ReaderState>({ kind: "silent" });
  let sentences: readonly ShownSentence[] = [];
  // Before it is asked for: iOS lets nothing speak that a press did not begin at once. Until it is there, the words
  // are read as they are written; in other languages it is not on the phone.
  const [sayable] = createResource(
    () => text.base === "ja" && chooseVoice(voices(), "ja") !== undefined,
    () => loadSayable(),
  );
  const reader = makeReader((next) => {
    setState(next);
    const spoken = next.kind === "speaking" ? sentences[next.at] : undefined;
    markSpoken(spoken);
    if (spoken !== undefined) scrollToSpoken(spoken);
  }, isOnline);
  const isAble = (voice: SpeechSynthesisVoice): boolean => voice.localService || isOnline();
  const read = (part: HTMLElement): void => {
    const able = voices().filter(isAble);
    const said: ShownSentence[] = [];
    const utterances: Utterance[] = [];
    for (const sentence of listShownSentences(part, text.base)) {
      const voice = chooseVoice(able, sentence.language);
      if (voice === undefined) continue;
      said.push(sentence);
      utterances.push({ words: spokenWords(sentence.words, sentence.language, sayable()), voice });
    }
    sentences = said;
    reader.start(utterances, Number(readSettings().speechRate));
  };
  // The words may come long after they are chosen, and come twice.
  const shownLanguage = createMemo(() => text.language);
  createEffect(on([navigation.language, shownLanguage], reader.stop, { defer: true }));
  createEffect(() => {
    if (!isOnline()) reader.loseNetwork();
  });
  addEventListener("pagehide", reader.stop);
  onCleanup(() => {
    removeEventListener("pagehide", reader.stop);
    reader.stop();
  });
  const voice = createMemo(() => chooseVoice(voices(), text.base));
  return {
    voice,
    canSpeak: () => {
      const chosen = voice();
      return chosen !== undefined && isAble(chosen);
    },
    state,
    isSpeaking: () => state().kind === "speaking",
    read,
    stop: reader.stop,
  };
}
