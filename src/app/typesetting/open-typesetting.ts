import { annotate, openDictionary } from "../../text/furigana.ts";
import { tellPhrasesApart } from "../../text/phrases.ts";
import type { Segment } from "../../text/segment.ts";
import { createPhraseSplitter, type SplitPhrases } from "./split-phrases.ts";
import { typeset } from "./typeset.ts";

/** What is to be shown over the plain text. */
export interface Typesetting {
  readonly hasFurigana: boolean;
  /** Whether lines are to end between phrases where the browser cannot tell by itself where phrases begin. */
  readonly hasPhrases: boolean;
}

/** Loads what is wanted; what it gives sets an element in it, and gives what makes the element plain again. */
export async function openTypesetting(
  root: HTMLElement,
  { hasFurigana, hasPhrases }: Typesetting,
): Promise<() => () => void> {
  const [withReadings, withPhrases] = await Promise.all([
    hasFurigana ? openReadings() : plainly,
    hasPhrases ? openPhrases() : undefined,
  ]);
  const page = document.documentElement.dataset;
  return () => {
    // Lines stand further apart from now on.
    if (hasFurigana) page["furigana"] = "on";
    // From now on the style keeps together what is not told apart.
    if (withPhrases !== undefined) page["phrases"] = "told";
    const stop = typeset(root, (text, parent) => {
      const segments = withReadings(text);
      return withPhrases === undefined || !isKeptTogether(parent)
        ? segments
        : tellPhrasesApart(segments, withPhrases(text));
    });
    return () => {
      stop();
      delete page["furigana"];
      delete page["phrases"];
    };
  };
}

type TextToSegments = (text: string) => readonly Segment[];

const plainly: TextToSegments = (text) => [{ text }];

async function openReadings(): Promise<TextToSegments> {
  const { default: furigana } = await import("virtual:furigana");
  const dictionary = openDictionary(furigana);
  return (text) => annotate(text, dictionary);
}

async function openPhrases(): Promise<SplitPhrases> {
  return createPhraseSplitter((await import("virtual:phrase-model")).default);
}

/** Headings, labels and buttons: the style says which. */
function isKeptTogether(element: Element): boolean {
  return getComputedStyle(element).wordBreak === "keep-all";
}
