import { Show, Suspense, type JSX } from "solid-js";
import { useText } from "../text/text-context.tsx";
import { useAppWords } from "../text/use-app-words.ts";
import { createSpeech } from "./create-speech.ts";
import { SpeechButton } from "./speech-button.tsx";
import { SpeechNote } from "./speech-note.tsx";

/** The button that reads the screen aloud, or stops. Nothing where the device has no voice for the language. */
export function ReadAloud(): JSX.Element {
  const text = useText();
  const hasWords = useAppWords();
  const speech = createSpeech();
  const readPage = (): void => {
    const main = document.querySelector("main");
    if (main !== null) speech.read(main);
  };
  return (
    // Waits here alone: the screen around it stands.
    <Suspense>
      <Show when={hasWords() && speech.voice()}>
        <div class="read-aloud" classList={{ "read-aloud-on": speech.isSpeaking() }}>
          <SpeechButton speech={speech} label={text.say("speech/read")} onRead={readPage} />
        </div>
        <SpeechNote speech={speech} />
      </Show>
    </Suspense>
  );
}
