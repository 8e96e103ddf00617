import { Show, Suspense, type JSX } from "solid-js";
import { useJapanese } from "../text/use-japanese.ts";
import { useText } from "../text/text-context.tsx";

/** In another language: the official Japanese name, to be shown at the counter. */
export function JapaneseName(props: { readonly procedure: string }): JSX.Element {
  const text = useText();
  const japanese = useJapanese();
  const name = (): string | undefined =>
    text.base === "ja" ? undefined : japanese()?.find("procedures", props.procedure, "name");
  // Of its own: the screen around it, and the focus, must not go while the name comes.
  return (
    <Suspense>
      <Show when={name()}>{(found) => <span lang="ja">{found()}</span>}</Show>
    </Suspense>
  );
}
