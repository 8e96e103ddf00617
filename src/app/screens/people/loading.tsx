import type { JSX } from "solid-js";
import { useText } from "../../text/text-context.tsx";

/** Said while somebody is looked for on the disk. */
export function Loading(): JSX.Element {
  const text = useText();
  return (
    <p class="loading" role="status">
      {text.say("common/loading")}
    </p>
  );
}
