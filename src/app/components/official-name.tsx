import type { JSX } from "solid-js";
import { useText } from "../text/text-context.tsx";
import { JapaneseName } from "./japanese-name.tsx";

/** The official name as staff will say it, in another language with the Japanese one beside it. */
export function OfficialName(props: { readonly procedure: string }): JSX.Element {
  const text = useText();
  return (
    <p class="official">
      {text.get("procedures", props.procedure, "name")} <JapaneseName procedure={props.procedure} />
    </p>
  );
}
