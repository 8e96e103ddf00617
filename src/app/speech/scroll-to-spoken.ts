import type { ShownSentence } from "./list-shown-sentences.ts";

/** Brings a sentence onto the screen where it is not, without movement. Leaves alone what can be seen. */
export function scrollToSpoken({ range }: ShownSentence): void {
  const { top, bottom } = range.getBoundingClientRect();
  // What lies over the top of the page keeps this much free; "auto" is nothing.
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const covered = Number.parseFloat(scrollPaddingTop) || 0;
  if (top >= covered && bottom <= innerHeight) return;
  scrollBy({ top: top - Math.max(covered, innerHeight / 4), behavior: "instant" });
}
