import { annotate, type Dictionary } from "./furigana.ts";

/** A text for a voice: what voices misread (names of administration, some dates and counters) stands in kana. */
export function sayable(text: string, dictionary: Dictionary): string {
  return annotate(text, dictionary)
    .map((segment) => (segment.isMisread === true ? segment.reading : segment.text))
    .join("");
}
