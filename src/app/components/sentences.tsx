import { createMemo, For, Show, type JSX } from "solid-js";
import { useText } from "../text/text-context.tsx";

const openingBrackets = /[「『（]+$/u;

function hasOpenBracket(words: string): boolean {
  const opened = words.match(/[「『（(]/gu)?.length ?? 0;
  const closed = words.match(/[」』）)]/gu)?.length ?? 0;
  return opened > closed;
}

/** A few sentences: up to two as a paragraph, more as a list, so that nobody faces a wall of text. */
export function Sentences(props: { readonly words: string }): JSX.Element {
  const text = useText();
  const segmenter = createMemo(
    () => new Intl.Segmenter(text.language, { granularity: "sentence" }),
  );
  const sentences = (): readonly string[] => {
    const whole: string[] = [];
    let begun = "";
    for (const { segment } of segmenter().segment(props.words)) {
      begun += segment;
      // The segmenter counts the 「 of a sentence to the one before it.
      const opening = openingBrackets.exec(begun)?.[0] ?? "";
      const sentence = begun.slice(0, begun.length - opening.length);
      // A full stop in brackets ends nothing.
      if (hasOpenBracket(sentence)) continue;
      whole.push(sentence.trim());
      begun = opening;
    }
    return begun === "" ? whole : [...whole, begun];
  };
  return (
    <Show when={sentences().length > 2} fallback={<p>{props.words}</p>}>
      <ul>
        <For each={sentences()}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
    </Show>
  );
}
