import type { ShownSentence } from "./read-screen.ts";

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

/** Brings a sentence onto the screen where it is not, without movement. Leaves alone what can be seen. */
export function showSpoken({ range }: ShownSentence): void {
  const { top, bottom } = range.getBoundingClientRect();
  // What lies over the top of the page keeps this much free; "auto" is nothing.
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const covered = Number.parseFloat(scrollPaddingTop) || 0;
  if (top >= covered && bottom <= innerHeight) return;
  scrollBy({ top: top - Math.max(covered, innerHeight / 4), behavior: "instant" });
}
