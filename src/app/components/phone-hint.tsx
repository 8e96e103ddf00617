import { Show, type JSX } from "solid-js";
import { isServer } from "solid-js/web";
import { useText } from "../text/text-context.tsx";

/** Seen only where the scripts do not come: the start screens stay readable and the phone is the way on. */
export function PhoneHint(): JSX.Element {
  const text = useText();
  return (
    <Show when={isServer}>
      <p class="note without-script">{text.say("start/noScript")}</p>
    </Show>
  );
}
