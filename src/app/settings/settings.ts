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

/** Those of this visit, where the last ones could not be kept. */
let held: Settings | undefined;

/**
 * The settings of this visit where they could not be kept, else those kept on this device; the usual ones where there
 * are none, or none that can be read. The text size is the one that is shown.
 */
export function readSettings(): Settings {
  let kept: unknown = held;
  try {
    kept ??= JSON.parse(localStorage.getItem(settingsKey) ?? "{}");
  } catch {
    // Blocked storage or a damaged entry: the usual settings serve.
  }
  // A size that was pressed on the start screen stands there alone where nothing can be kept.
  const textSize = document.documentElement.style.getPropertyValue("--text-setting");
  return {
    ...usual,
    ...(typeof kept === "object" && readable({ ...kept })),
    ...readable({ textSize }),
  };
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

/** Shows the settings and keeps them; where storage is blocked or full they hold for this visit. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement;
  root.style.setProperty("--text-setting", settings.textSize);
  root.dataset["scheme"] = settings.scheme;
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings));
    held = undefined;
  } catch {
    // Nothing personal is lost.
    held = settings;
  }
}
