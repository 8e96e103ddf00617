import { createMemo, For, Show, type JSX } from "solid-js";
import { useText } from "../text/text-context.tsx";

const openingBrackets = /[「『（]+$/u;

/** A few sentences: up to two as a paragraph, more as a list, so that nobody faces a wall of text. */
export function Sentences(props: { readonly words: string }): JSX.Element {
  const text = useText();
  const segmenter = createMemo(
    () => new Intl.Segmenter(text.language, { granularity: "sentence" }),
  );
  const sentences = (): readonly string[] => {
    const whole: string[] = [];
    let opening = "";
    for (const { segment } of segmenter().segment(props.words)) {
      const sentence = opening + segment.trim();
      // The segmenter counts the 「 of a sentence to the one before it.
      opening = openingBrackets.exec(sentence)?.[0] ?? "";
      whole.push(sentence.slice(0, sentence.length - opening.length));
    }
    return whole;
  };
  return (
    <Show when={sentences().length > 2} fallback={<p>{props.words}</p>}>
      <ul>
        <For each={sentences()}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
    </Show>
  );
}
