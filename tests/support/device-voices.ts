/** A voice that a device has. */
export interface DeviceVoice {
  readonly name: string;
  readonly lang: string;
  /** Needs a network. */
  readonly isRemote?: boolean;
}

/** What a device was given to say, in order. */
export interface Said {
  readonly words: string;
  readonly voice: string;
  readonly rate: number;
}

/** The speech of a device as a test hears and leads it. */
export interface DeviceSpeech {
  readonly said: Said[];
  /** The words that are heard now; undefined in silence. */
  readonly heard: () => string | undefined;
  /** The voice has come to the end of what it says. */
  readonly finish: () => void;
  readonly fail: (error: "network" | "synthesis-failed") => void;
  /** The device finds more voices. */
  readonly find: (voices: readonly DeviceVoice[]) => void;
}

declare global {
  var deviceSpeech: DeviceSpeech;
}

/**
 * Gives the device voices, which speak for as long as the test wants. Chromium under test has none of its own. Runs in
 * a page too, so it names nothing outside itself.
 */
export function giveVoices(voices: readonly DeviceVoice[]): void {
  const known: object[] = [];
  const waiting: Utterance[] = [];
  const said: Said[] = [];
  class Utterance extends EventTarget {
    readonly text: string;
    voice: { readonly name: string } | undefined;
    lang = "";
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  class Synthesis extends EventTarget {
    getVoices = (): readonly object[] => [...known];
    speak = (utterance: Utterance): void => {
      const { text, voice, rate } = utterance;
      said.push({ words: text, voice: voice?.name ?? "", rate });
      waiting.push(utterance);
    };
    cancel = (): void => {
      for (const utterance of waiting.splice(0)) queueMicrotask(() => tell(utterance, "canceled"));
    };
  }
  const tell = (utterance: Utterance | undefined, error: string): void => {
    utterance?.dispatchEvent(Object.assign(new Event("error"), { error }));
  };
  const synthesis = new Synthesis();
  const find = (more: readonly DeviceVoice[]): void => {
    const found = more.map(({ name, lang, isRemote = false }) => ({
      name,
      lang,
      localService: !isRemote,
      default: false,
    }));
    known.push(...found);
    synthesis.dispatchEvent(new Event("voiceschanged"));
  };
  find(voices);
  const globals = {
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
    deviceSpeech: {
      said,
      heard: () => waiting[0]?.text,
      finish: () => waiting.shift()?.dispatchEvent(new Event("end")),
      fail: (error) => tell(waiting.shift(), error),
      find,
    } satisfies DeviceSpeech,
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}

/** From now on the device cannot speak at all. */
export function takeVoices(): void {
  Reflect.deleteProperty(globalThis, "speechSynthesis");
}

export const haruka: DeviceVoice = { name: "Haruka", lang: "ja-JP" };
export const remoteNanami: DeviceVoice = { name: "Nanami", lang: "ja-JP", isRemote: true };
export const susan: DeviceVoice = { name: "Susan", lang: "en-US" };
