import type { ShownSentence } from "./list-shown-sentences.ts";

/** The name of the mark in `speech.css`. */
const markName = "spoken";

/** Marks the sentence that is spoken, and no other; undefined takes the mark away. The page stays as it is. */
export function markSpoken(sentence: ShownSentence | undefined): void {
  if ("highlights" in CSS) {
    if (sentence === undefined) CSS.highlights.delete(markName);
    else CSS.highlights.set(markName, new Highlight(sentence.range));
    return;
  }
  document.querySelector(`[data-${markName}]`)?.removeAttribute(`data-${markName}`);
  sentence?.block.setAttribute(`data-${markName}`, "");
}
