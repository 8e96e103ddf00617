import { Show, type JSX } from "solid-js";
import { useGuide } from "../guide/guide.tsx";
import { useText } from "../text/text-context.tsx";

/** Where the work is, in words: kept on this device, or why it cannot be and what to do. */
export function KeepNote(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const problem = ():
    | Exclude<ReturnType<typeof guide.keeper.state>, "kept" | "saving">
    | undefined => {
    const state = guide.keeper.state();
    return state === "kept" || state === "saving" ? undefined : state;
  };
  return (
    <>
      <Show
        when={problem()}
        fallback={
          <p class="keep-note" role="status" data-kept={guide.keeper.isKept() ? "" : undefined}>
            {guide.keeper.state() === "kept" ? text.say("storage/kept") : ""}
          </p>
        }
      >
        {(kind) => (
          <div class="note note-warning" role="status">
            <p>
              <strong>{text.say("storage/title")}</strong>
            </p>
            <p>{text.say(`storage/${kind()}`)}</p>
          </div>
        )}
      </Show>
      <Show when={guide.notice()}>
        {(notice) => (
          <p class="note" role="status">
            {text.say(`storage/${notice()}`)}
          </p>
        )}
      </Show>
    </>
  );
}
