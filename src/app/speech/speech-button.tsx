import { Show, type JSX } from "solid-js";
import { useText } from "../text/text-context.tsx";
import type { Speech } from "./create-speech.ts";

/** Begins to read aloud; while it reads, stops. Nothing while the voice cannot speak; what speaks can be stopped. */
export function SpeechButton(props: {
  readonly speech: Speech;
  readonly label: string;
  readonly onRead: () => void;
}): JSX.Element {
  const text = useText();
  return (
    <Show when={props.speech.isSpeaking() || props.speech.canSpeak()}>
      <button
        type="button"
        class="button button-second speech-button"
        onClick={() => (props.speech.isSpeaking() ? props.speech.stop() : props.onRead())}
      >
        <svg class="speech-icon" viewBox="0 0 24 24" aria-hidden="true">
          <Show
            when={props.speech.isSpeaking()}
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
        {props.speech.isSpeaking() ? text.say("speech/stop") : props.label}
      </button>
    </Show>
  );
}
