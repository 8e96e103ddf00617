import { openDictionary } from "../../text/furigana.ts";
import { sayable } from "../../text/sayable.ts";
import { tryUntilDone } from "../text/try-until-done.ts";
import type { Sayable } from "./spoken-words.ts";

let loading: Promise<Sayable> | undefined;

/**
 * How this guide's Japanese is said: terms that voices misread stand in kana. Loaded once, however many screens ask for
 * it: over a line that is broken, one attempt at a time goes on until it comes, not one for each of them.
 */
export function loadSayable(): Promise<Sayable> {
  loading ??= tryUntilDone(async () => {
    const dictionary = openDictionary((await import("virtual:furigana")).default);
    return (words) => sayable(words, dictionary);
  });
  return loading;
}
