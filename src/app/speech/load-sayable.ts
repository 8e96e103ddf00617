import { openDictionary } from "../../text/furigana.ts";
import { sayable } from "../../text/sayable.ts";
import type { Sayable } from "./spoken-words.ts";

/** How this guide's Japanese is said: terms that voices misread stand in kana. */
export async function loadSayable(): Promise<Sayable> {
  const dictionary = openDictionary((await import("virtual:furigana")).default);
  return (words) => sayable(words, dictionary);
}
