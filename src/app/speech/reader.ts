/** A sentence for the voice that speaks its language. */
export interface Utterance {
  readonly words: string;
  readonly voice: SpeechSynthesisVoice;
}

/** What the reader does; a sentence is told by its place among those it was given. */
export type ReaderState =
  | { readonly kind: "silent" }
  | { readonly kind: "speaking"; readonly at: number }
  /** The device stopped: it lost the network that its voice needs, or cannot say why. */
  | { readonly kind: "failed"; readonly reason: "network" | "device" };

/** Reads sentences aloud, one after the other. */
export interface Reader {
  /** Begins with the first sentence; whatever was being read stops. `rate` is 1 for the usual speed of the voice. */
  readonly start: (sentences: readonly Utterance[], rate: number) => void;
  /** Falls silent at once, in the middle of a word. */
  readonly stop: () => void;
  /** The network went: what a voice says that needs it ends, with that as the reason. Other voices speak on. */
  readonly loseNetwork: () => void;
}

const noNetwork: ReaderState = { kind: "failed", reason: "network" };

/** A device has one voice at a time: who begins stops who was speaking. */
let stopSpeaking: () => void = () => undefined;

/** A reader over the device's own voices, which tells every change of what it does. */
export function makeReader(tell: (state: ReaderState) => void, isOnline: () => boolean): Reader {
  // What the device says of an utterance that was cut off is not about the one that is spoken now. It has to be held:
  // Chrome forgets to tell the end of one that nobody holds.
  let spoken: SpeechSynthesisUtterance | undefined;
  const end = (state: ReaderState): void => {
    if (spoken === undefined) return;
    spoken = undefined;
    tell(state);
  };
  const cutOff = (state: ReaderState): void => {
    if (spoken === undefined) return;
    end(state);
    speechSynthesis.cancel();
  };
  const stop = (): void => cutOff({ kind: "silent" });
  // Some devices say so themselves, others wait for the network and say nothing.
  const loseNetwork = (): void => {
    if (spoken?.voice?.localService === false) cutOff(noNetwork);
  };
  const start = (sentences: readonly Utterance[], rate: number): void => {
    stopSpeaking();
    stopSpeaking = stop;
    // One utterance a sentence: Chrome falls silent after 15 seconds of one.
    const speak = (at: number): void => {
      const sentence = sentences[at];
      if (sentence === undefined) {
        end({ kind: "silent" });
        return;
      }
      // A device may wait for the network for ever.
      if (!sentence.voice.localService && !isOnline()) {
        spoken = undefined;
        tell(noNetwork);
        return;
      }
      const utterance = new SpeechSynthesisUtterance(sentence.words);
      utterance.voice = sentence.voice;
      utterance.lang = sentence.voice.lang;
      utterance.rate = rate;
      utterance.addEventListener("end", () => {
        if (spoken === utterance) speak(at + 1);
      });
      utterance.addEventListener("error", ({ error }) => {
        if (spoken === utterance) end(stateAfter(error));
      });
      spoken = utterance;
      tell({ kind: "speaking", at });
      speechSynthesis.speak(utterance);
    };
    speak(0);
  };
  return { start, stop, loseNetwork };
}

function stateAfter(error: SpeechSynthesisErrorCode): ReaderState {
  switch (error) {
    // By another tab or the system, for whom the resident had a reason.
    case "canceled":
    case "interrupted":
      return { kind: "silent" };
    case "network":
      return noNetwork;
    default:
      return { kind: "failed", reason: "device" };
  }
}
