import type { JSX } from "solid-js";
import { useText } from "../../text/text-context.tsx";

/** Forgets one thing that is kept of a person; a reader hears which. */
export function ForgetButton(props: {
  readonly statement: string;
  readonly onForget: () => void;
}): JSX.Element {
  const text = useText();
  return (
    <button type="button" class="link-button" onClick={() => props.onForget()}>
      <span aria-hidden="true">{text.say("people/forget")}</span>
      <span class="unseen">{text.say("people/forgetOf", { statement: props.statement })}</span>
    </button>
  );
}
