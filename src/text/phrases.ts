import type { Segment } from "./segment.ts";

/**
 * The segments of a text, told apart further where one of its phrases begins. `phrases` are the whole text again. A
 * phrase that would begin within a word that has a reading begins nowhere: the reading is for the whole word.
 */
export function tellPhrasesApart(
  segments: readonly Segment[],
  phrases: readonly string[],
): readonly Segment[] {
  const beginnings = beginningsOf(phrases);
  let end = 0;
  return segments.flatMap((segment) => {
    const start = end;
    end += segment.text.length;
    const inside =
      segment.reading === undefined ? beginnings.filter((at) => at > start && at < end) : [];
    const cuts = [start, ...inside, end];
    return cuts.slice(0, -1).map((from, index): Segment => {
      const text = segment.text.slice(from - start, (cuts[index + 1] ?? end) - start);
      return beginnings.includes(from)
        ? { ...segment, text, beginsPhrase: true }
        : { ...segment, text };
    });
  });
}

/** Where phrases begin, but for the first. */
function beginningsOf(phrases: readonly string[]): readonly number[] {
  let at = 0;
  return phrases
    .slice(0, -1)
    .map((phrase) => (at += phrase.length))
    .filter((beginning) => beginning > 0);
}
