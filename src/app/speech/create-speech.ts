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
import { tryUntilDone } from "../text/try-until-done.ts";
import { chooseVoice } from "./choose-voice.ts";
import { createVoices } from "./create-voices.ts";
import { loadSayable } from "./load-sayable.ts";
import { markSpoken, showSpoken } from "./mark-spoken.ts";
import { readScreen, type ShownSentence } from "./read-screen.ts";
import { makeReader, type ReaderState, type Utterance } from "./reader.ts";
import { spokenWords } from "./spoken-words.ts";

/** Reading aloud, as long as the component stands. */
export interface Speech {
  /** The voice for the language that is shown; undefined where the device has none. */
  readonly voice: Accessor<SpeechSynthesisVoice | undefined>;
  readonly state: Accessor<ReaderState>;
  /** Reads what stands in a part of the page, and marks it; what stands in a language without a voice is passed over. */
  readonly read: (part: HTMLElement) => void;
  readonly stop: () => void;
}

/** Falls silent when the component goes, when the language changes and when the page is left. */
export function createSpeech(): Speech {
  const text = useText();
  const navigation = useNavigation();
  const voices = createVoices();
  const [state, setState] = createSignal<ReaderState>({ kind: "silent" });
  let sentences: readonly ShownSentence[] = [];
  // Before it is asked for: iOS lets nothing speak that a press did not begin at once.
  const [sayable] = createResource(
    () => chooseVoice(voices(), "ja") !== undefined,
    () => tryUntilDone(loadSayable),
  );
  const reader = makeReader((next) => {
    setState(next);
    const spoken = next.kind === "speaking" ? sentences[next.at] : undefined;
    markSpoken(spoken);
    if (spoken !== undefined) showSpoken(spoken);
  });
  const read = (part: HTMLElement): void => {
    const said: ShownSentence[] = [];
    const utterances: Utterance[] = [];
    for (const sentence of readScreen(part, text.base)) {
      const voice = chooseVoice(voices(), sentence.language);
      if (voice === undefined) continue;
      said.push(sentence);
      utterances.push({ words: spokenWords(sentence.words, sentence.language, sayable()), voice });
    }
    sentences = said;
    reader.start(utterances, Number(readSettings().speechRate));
  };
  createEffect(on(navigation.language, reader.stop, { defer: true }));
  addEventListener("pagehide", reader.stop);
  onCleanup(() => {
    removeEventListener("pagehide", reader.stop);
    reader.stop();
  });
  return {
    voice: createMemo(() => chooseVoice(voices(), text.base)),
    state,
    read,
    stop: reader.stop,
  };
}
