const openingBrackets = /[「『（]+$/u;

/**
 * Splits words of one language into sentences. Joined they are the words again; a full stop in brackets ends nothing,
 * a line end does.
 */
export function createSentenceSplitter(language: string): (words: string) => readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return (words) => {
    const whole: string[] = [];
    let begun = "";
    for (const { segment } of segmenter.segment(words)) {
      begun += segment;
      // The segmenter counts the 「 of a sentence to the one before it.
      const opening = openingBrackets.exec(begun)?.[0] ?? "";
      const sentence = begun.slice(0, begun.length - opening.length);
      if (sentence === "" || hasOpenBracket(sentence)) continue;
      whole.push(sentence);
      begun = opening;
    }
    return begun === "" ? whole : [...whole, begun];
  };
}

function hasOpenBracket(words: string): boolean {
  const opened = words.match(/[「『（(]/gu)?.length ?? 0;
  const closed = words.match(/[」』）)]/gu)?.length ?? 0;
  return opened > closed;
}
