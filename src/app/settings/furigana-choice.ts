import { createSignal } from "solid-js";
import type { Language } from "../../text/language.ts";
import { readSettings, type Furigana } from "./settings.ts";

const [chosen, setChosen] = createSignal<Furigana | undefined>(undefined);

/** Tells every screen what was chosen. */
export const chooseFurigana = setChosen;

/** Whether readings are shown in a language: as it was chosen; else easy Japanese is written with them, and no other. */
export function furiganaIn(language: Language): Furigana {
  return chosen() ?? readSettings().furigana ?? (language === "ja-easy" ? "on" : "off");
}
