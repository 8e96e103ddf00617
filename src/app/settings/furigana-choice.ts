import { createSignal } from "solid-js";
import type { Language } from "../../text/language.ts";
import { readSettings, type Furigana } from "./settings.ts";

/** Easy Japanese is written with furigana, unless somebody wants none. */
const usual: Readonly<Record<Language, Furigana>> = { ja: "off", "ja-easy": "on", en: "off" };

const [chosen, setChosen] = createSignal<Furigana | undefined>(undefined);

/** Tells every screen what was chosen. */
export const chooseFurigana = setChosen;

/** Whether readings are shown in a language: as it was chosen, else as is usual there. */
export function furiganaIn(language: Language): Furigana {
  return chosen() ?? readSettings().furigana ?? usual[language];
}
