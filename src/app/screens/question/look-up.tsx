import { Show, Suspense, type JSX } from "solid-js";
import { useWords } from "../../text/use-words.ts";
import { useText } from "../../text/text-context.tsx";

/** Says that わからない is fine, and where the answer can be looked up. */
export function LookUp(props: { readonly about: string }): JSX.Element {
  const text = useText();
  const has = useWords("lookups");
  const look = (): string | undefined => has() && text.find("lookups", props.about, "look");
  return (
    <div class="look-up" role="status">
      {/* Waits here alone: the question around it keeps its place and the focus. */}
      <Suspense>
        <Show when={look()} fallback={<p>{text.say("question/unknownPlain")}</p>}>
          {(way) => (
            <p>
              {text.say("question/unknownIsFine")}
              <br />
              {way()}
            </p>
          )}
        </Show>
      </Suspense>
    </div>
  );
}
