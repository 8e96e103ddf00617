/** How the app looks and sounds. Kept apart from what is personal, so that it holds before the first paint. */
export interface Settings {
  readonly textSize: TextSize;
  readonly scheme: Scheme;
  readonly speechRate: SpeechRate;
  /** Undefined until chosen: then as is usual in the language. */
  readonly furigana?: Furigana;
}

export const textSizes = ["1", "1.25", "1.5", "2"] as const;
export type TextSize = (typeof textSizes)[number];

export const schemes = ["auto", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** How fast a voice reads aloud; 1 is its usual speed. */
export const speechRates = ["0.75", "1", "1.25"] as const;
export type SpeechRate = (typeof speechRates)[number];

/** Whether kanji stand with their readings. */
export const furiganaChoices = ["on", "off"] as const;
export type Furigana = (typeof furiganaChoices)[number];

/** Where the settings lie; `before-paint.js` reads the same name. */
const settingsKey = "shiori-settings";

const usual: Settings = { textSize: "1", scheme: "auto", speechRate: "1" };

/** Those of this visit. */
let held = usual;

/** The settings kept on this device; the usual ones where there are none, or none that can be read. */
export function readSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(settingsKey) ?? "{}");
    if (typeof kept === "object" && kept !== null) return { ...usual, ...readable({ ...kept }) };
  } catch {
    // Blocked storage or a damaged entry: the settings of this visit serve.
  }
  return held;
}

// By hand: a schema library would cost the first screen more than these few fields are worth.
function readable(kept: Readonly<Record<string, unknown>>): Partial<Settings> {
  const textSize = textSizes.find((size) => kept["textSize"] === size);
  const scheme = schemes.find((name) => kept["scheme"] === name);
  const speechRate = speechRates.find((rate) => kept["speechRate"] === rate);
  const furigana = furiganaChoices.find((name) => kept["furigana"] === name);
  return {
    ...(textSize && { textSize }),
    ...(scheme && { scheme }),
    ...(speechRate && { speechRate }),
    ...(furigana && { furigana }),
  };
}

/** Shows the settings and keeps them; where storage is blocked they hold for this visit. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement;
  root.style.setProperty("--text-setting", settings.textSize);
  root.dataset["scheme"] = settings.scheme;
  held = settings;
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings));
  } catch {
    // Nothing personal is lost.
  }
}
