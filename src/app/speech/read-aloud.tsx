import { Show, Suspense, type JSX } from "solid-js";
import { useText } from "../text/text-context.tsx";
import { useAppWords } from "../text/use-app-words.ts";
import { createOnline } from "./create-online.ts";
import { createSpeech, type Speech } from "./create-speech.ts";

/** The button that reads the screen aloud, or stops. Nothing where the device has no voice for the language. */
export function ReadAloud(): JSX.Element {
  const text = useText();
  const hasWords = useAppWords();
  const isOnline = createOnline();
  const speech = createSpeech();
  const canSpeak = (voice: SpeechSynthesisVoice): boolean => voice.localService || isOnline();
  const readPage = (): void => {
    const main = document.querySelector("main");
    if (main !== null) speech.read(main);
  };
  /** What came in between; else only that a voice needs the network. */
  const problem = (voice: SpeechSynthesisVoice): string | undefined => {
    const state = speech.state();
    if (!canSpeak(voice)) return text.say("speech/offline");
    return state.kind === "failed" ? text.say(`speech/failed/${state.reason}`) : undefined;
  };
  return (
    // Waits here alone: the screen around it stands.
    <Suspense>
      <Show when={hasWords() && speech.voice()}>
        {(voice) => (
          <>
            <Show when={canSpeak(voice())}>
              <div
                class="read-aloud"
                classList={{ "read-aloud-on": speech.state().kind === "speaking" }}
              >
                <SpeechButton speech={speech} label={text.say("speech/read")} onRead={readPage} />
              </div>
            </Show>
            <Show
              when={problem(voice())}
              fallback={
                <Show when={!voice().localService}>
                  <p class="hint voice-note">{text.say("speech/online")}</p>
                </Show>
              }
            >
              {(words) => (
                <p class="hint voice-note" role="status">
                  {words()}
                </p>
              )}
            </Show>
          </>
        )}
      </Show>
    </Suspense>
  );
}

/** Begins to read aloud; while it reads, stops. */
export function SpeechButton(props: {
  readonly speech: Speech;
  readonly label: string;
  readonly onRead: () => void;
}): JSX.Element {
  const text = useText();
  const isSpeaking = (): boolean => props.speech.state().kind === "speaking";
  return (
    <button
      type="button"
      class="button button-second speech-button"
      onClick={() => (isSpeaking() ? props.speech.stop() : props.onRead())}
    >
      <svg class="speech-icon" viewBox="0 0 24 24" aria-hidden="true">
        <Show
          when={isSpeaking()}
          fallback={
            <path
              d="M3 9v6h4l6 5V4L7 9zM16.5 8a6 6 0 0 1 0 8M19 5a10 10 0 0 1 0 14"
              fill="none"
              stroke="currentColor"
              stroke-width="2.25"
              stroke-linejoin="round"
              stroke-linecap="round"
            />
          }
        >
          <path d="M5 5h14v14H5z" fill="currentColor" />
        </Show>
      </svg>
      {isSpeaking() ? text.say("speech/stop") : props.label}
    </button>
  );
}
