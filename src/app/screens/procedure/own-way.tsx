import { createSignal, Show, type JSX } from "solid-js";
import type { Assessment } from "../../../plan/assessment.ts";
import { TellContext } from "../plan/tell.ts";
import { WayChoice } from "../plan/way-choice.tsx";

/** How the procedure of this page is done, for those whom it concerns. */
export function OwnWay(props: { readonly assessment: Assessment }): JSX.Element {
  const [told, setTold] = createSignal("");
  return (
    <Show when={props.assessment.verdict === "applies"}>
      <TellContext.Provider value={setTold}>
        <WayChoice assessment={props.assessment} at="page" />
      </TellContext.Provider>
      <p role="status">{told()}</p>
    </Show>
  );
}
