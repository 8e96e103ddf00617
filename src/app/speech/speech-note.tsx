import { Show, type JSX } from "solid-js";
import { Announced } from "../components/announced.tsx";
import { useText } from "../text/text-context.tsx";
import type { Speech } from "./create-speech.ts";

/** Why the reading failed, which is announced; else that the voice needs the network, which stands there from the first. */
export function SpeechNote(props: { readonly speech: Speech }): JSX.Element {
  const text = useText();
  const failure = (): string | undefined => {
    const state = props.speech.state();
    if (state.kind !== "failed") return undefined;
    // It asks for another press, and without a network there is nothing to press.
    if (state.reason === "device" && !props.speech.canSpeak()) return undefined;
    return text.say(`speech/failed/${state.reason}`);
  };
  const need = (): string | undefined => {
    if (failure() !== undefined || props.speech.voice()?.localService !== false) return undefined;
    return text.say(props.speech.canSpeak() ? "speech/online" : "speech/offline");
  };
  return (
    <>
      <Show when={need()}>{(words) => <p class="hint voice-note">{words()}</p>}</Show>
      <Announced>
        <Show when={failure()}>{(words) => <p class="hint voice-note">{words()}</p>}</Show>
      </Announced>
    </>
  );
}
