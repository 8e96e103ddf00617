import { createMemo, For, Show, type JSX } from "solid-js";
import { createSentenceSplitter } from "../../text/split-sentences.ts";
import { useText } from "../text/text-context.tsx";

/** A few sentences: up to two as a paragraph, more as a list, so that nobody faces a wall of text. */
export function Sentences(props: { readonly words: string }): JSX.Element {
  const text = useText();
  const split = createMemo(() => createSentenceSplitter(text.base));
  const sentences = (): readonly string[] =>
    split()(props.words).map((sentence) => sentence.trim());
  return (
    <Show when={sentences().length > 2} fallback={<p>{props.words}</p>}>
      <ul>
        <For each={sentences()}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
    </Show>
  );
}
