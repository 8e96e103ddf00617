import { Show, type JSX } from "solid-js";
import { OneOf } from "../components/one-of.tsx";
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
      <OneOf
        name="speech-rate"
        question={text.say("speech/rate")}
        values={speechRates}
        labelOf={(rate) => text.say(`speech/rates/${rate}`)}
        chosen={props.rate}
        onChoose={(rate) => props.onChange(rate)}
      >
        <p class="preview" ref={sample}>
          {text.say("speech/sample")}
        </p>
        <SpeechButton
          speech={speech}
          label={text.say("speech/try")}
          onRead={() => sample && speech.read(sample)}
        />
        <SpeechNote speech={speech} />
      </OneOf>
    </Show>
  );
}
