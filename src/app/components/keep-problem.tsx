import { Show, Suspense, type Accessor, type JSX } from "solid-js";
import type { KeeperNotice, KeepState } from "../guide/journey-keeper.ts";
import { useText } from "../text/text-context.tsx";
import { useAppWords } from "../text/use-app-words.ts";

/** Why nothing can be kept on this device, and what to do. Loaded when it happens, which is rare. */
export function KeepProblem(props: {
  readonly kind: Exclude<KeepState, "kept" | "saving">;
}): JSX.Element {
  const text = useText();
  return (
    <WithWords>
      <div class="note note-warning">
        <p>
          <strong>{text.say("storage/title")}</strong>
        </p>
        <p>{text.say(`storage/${props.kind}`)}</p>
      </div>
    </WithWords>
  );
}

/** What has happened to the kept journey and should be told once. */
export function KeepNotice(props: { readonly notice: KeeperNotice }): JSX.Element {
  const text = useText();
  return (
    <WithWords>
      <p class="note">{text.say(`storage/${props.notice}`)}</p>
    </WithWords>
  );
}

function WithWords(props: { readonly children: JSX.Element }): JSX.Element {
  const hasWords: Accessor<true | undefined> = useAppWords();
  return (
    <Suspense>
      <Show when={hasWords()}>{props.children}</Show>
    </Suspense>
  );
}
