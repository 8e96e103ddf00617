import { For, Show, type JSX } from "solid-js";
import { Choice } from "../components/choice.tsx";
import { speechRates, type SpeechRate } from "../settings/settings.ts";
import { useText } from "../text/text-context.tsx";
import { createSpeech } from "./create-speech.ts";
import { SpeechButton } from "./speech-button.tsx";
import { SpeechNote } from "./speech-note.tsx";

/** How fast a screen is read aloud, to be tried at once. Nothing where the device has no voice for the language. */
export function SpeechRateChoice(props: {
  readonly rate: SpeechRate;
  readonly onChange: (rate: SpeechRate) => void;
}): JSX.Element {
  const text = useText();
  const speech = createSpeech();
  let sample: HTMLParagraphElement | undefined;
  return (
    <Show when={speech.voice()}>
      <fieldset class="field">
        <legend class="question">{text.say("speech/rate")}</legend>
        <For each={speechRates}>
          {(rate) => (
            <Choice
              type="radio"
              name="speech-rate"
              value={rate}
              label={text.say(`speech/rates/${rate}`)}
              isChecked={props.rate === rate}
              onChange={() => props.onChange(rate)}
            />
          )}
        </For>
        <p class="preview" ref={sample}>
          {text.say("speech/sample")}
        </p>
        <SpeechButton
          speech={speech}
          label={text.say("speech/try")}
          onRead={() => sample && speech.read(sample)}
        />
        <SpeechNote speech={speech} />
      </fieldset>
    </Show>
  );
}
