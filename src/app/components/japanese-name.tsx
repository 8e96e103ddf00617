import { createResource, Show, Suspense, type JSX } from "solid-js";
import { useGuide } from "../guide/guide.tsx";
import { loadWords } from "../text/load-words.ts";
import { useText } from "../text/text-context.tsx";

/** In another language: the official Japanese name, to be shown at the counter. */
export function JapaneseName(props: { readonly procedure: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const [japanese] = createResource(
    () => {
      const lifeEvent = guide.lifeEvent();
      return text.language !== "ja" && lifeEvent && { procedure: props.procedure, lifeEvent };
    },
    async ({ procedure, lifeEvent }) => {
      const words = (await loadWords("ja", "procedures", lifeEvent))[procedure];
      const name = typeof words === "object" ? words["name"] : undefined;
      return typeof name === "string" ? name : undefined;
    },
  );
  // Of its own: the screen around it, and the focus, must not go while the name comes.
  return (
    <Suspense>
      <Show when={japanese()}>{(name) => <span lang="ja">{name()}</span>}</Show>
    </Suspense>
  );
}
