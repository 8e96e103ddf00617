import { Show, Suspense, type JSX } from "solid-js";
import { useWords } from "../../text/use-words.ts";
import { useText } from "../../text/text-context.tsx";

/**
 * Says that わからない is fine, and where the answer can be looked up; nothing as long as it is about nothing. The place
 * for it is there from the beginning: a reader tells only what comes into one that it knows.
 */
export function LookUp(props: { readonly about: string | undefined }): JSX.Element {
  return (
    <div role="status">
      <Show when={props.about}>
        {(about) => (
          <div class="look-up">
            {/* Waits here alone: the question around it keeps its place and the focus. */}
            <Suspense>
              <Way about={about()} />
            </Suspense>
          </div>
        )}
      </Show>
    </div>
  );
}

function Way(props: { readonly about: string }): JSX.Element {
  const text = useText();
  const has = useWords("lookups");
  const look = (): string | undefined => has() && text.find("lookups", props.about, "look");
  return (
    <Show when={look()} fallback={<p>{text.say("question/unknownPlain")}</p>}>
      {(way) => (
        <p>
          {text.say("question/unknownIsFine")}
          <br />
          {way()}
        </p>
      )}
    </Show>
  );
}
