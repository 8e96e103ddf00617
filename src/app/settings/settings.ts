/** How the app looks. Kept apart from what is personal, so that it holds before the first paint. */
export interface Settings {
  readonly textSize: TextSize;
  readonly scheme: Scheme;
}

export const textSizes = ["1", "1.25", "1.5", "2"] as const;
export type TextSize = (typeof textSizes)[number];

export const schemes = ["auto", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** Where the settings lie; `before-paint.js` reads the same names. */
const settingsKey = "shiori-settings";
const languageKey = "shiori-language";

const usual: Settings = { textSize: "1", scheme: "auto" };

/** The settings kept on this device; the usual ones where there are none, or none that can be read. */
export function readSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(settingsKey) ?? "{}");
    if (typeof kept === "object" && kept !== null) return { ...usual, ...readable(kept) };
  } catch {
    // Blocked storage or a damaged entry: the usual settings serve.
  }
  return usual;
}

// By hand: a schema library would cost the first screen more than these two fields are worth.
function readable(kept: object): Partial<Settings> {
  const textSize = textSizes.find((size) => "textSize" in kept && kept.textSize === size);
  const scheme = schemes.find((name) => "scheme" in kept && kept.scheme === name);
  return { ...(textSize && { textSize }), ...(scheme && { scheme }) };
}

/** Shows the settings and keeps them; where storage is blocked they hold for this visit. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement;
  root.style.setProperty("--text-setting", settings.textSize);
  root.dataset["scheme"] = settings.scheme;
  keep(settingsKey, JSON.stringify(settings));
}

/** Keeps the chosen language, so that the next visit begins in it. */
export function keepLanguage(language: string): void {
  keep(languageKey, language);
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing personal is lost.
  }
}
