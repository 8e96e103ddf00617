import { Show, type JSX } from "solid-js";
import type { Assessment } from "../../../plan/assessment.ts";
import { daysLeftText } from "../../../text/due-text.ts";
import { DueText } from "../../components/due-text.tsx";
import { OfficialName } from "../../components/official-name.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { officeText } from "../procedure/office-text.ts";
import { ItemActions } from "./item-actions.tsx";

/** One thing to do: what, by when, where; one tap to its papers and reasons; to be ticked off. */
export function ProcedureItem(props: {
  readonly assessment: Assessment;
  readonly journey: string;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const procedure = props.assessment.procedure;
  const isDone = (): boolean => guide.journey()?.done.includes(procedure.id) === true;
  const daysLeft = (): string | undefined => {
    const { due } = props.assessment;
    return due.kind === "dated" && due.state === "open"
      ? daysLeftText(due.daysLeft, text)
      : undefined;
  };
  const isSoon = (): boolean => {
    const { due } = props.assessment;
    return due.kind === "dated" && due.daysLeft <= 14;
  };
  return (
    <article class="item" classList={{ "item-done": isDone() }}>
      <h3>{text.get("procedures", procedure.id, "plain")}</h3>
      <OfficialName procedure={procedure.id} />
      <p class="item-due">
        <DueText assessment={props.assessment} />
        <Show when={daysLeft()}>
          {(left) => (
            <>
              {" "}
              <span class="days-left" classList={{ "days-left-soon": isSoon() }}>
                {left()}
              </span>
            </>
          )}
        </Show>
      </p>
      <p class="item-office">{officeText(props.assessment, text)}</p>
      <Show when={props.assessment.due.kind === "dated" && props.assessment.due.state === "lapsed"}>
        <p class="item-note">{text.say("result/lapsed")}</p>
      </Show>
      <Show when={procedure.confidence === "low"}>
        <p class="item-note">{text.say("result/lowConfidence")}</p>
      </Show>
      <ItemActions procedure={procedure.id} journey={props.journey} />
    </article>
  );
}
