import { createSignal, onCleanup, type Accessor } from "solid-js";

/** The voices of the device. Many devices name them only a while after they are asked, and name new ones later. */
export function createVoices(): Accessor<readonly SpeechSynthesisVoice[]> {
  if (!("speechSynthesis" in globalThis)) return () => [];
  const [voices, setVoices] = createSignal(speechSynthesis.getVoices());
  const look = (): void => void setVoices(speechSynthesis.getVoices());
  speechSynthesis.addEventListener("voiceschanged", look);
  onCleanup(() => speechSynthesis.removeEventListener("voiceschanged", look));
  return voices;
}
