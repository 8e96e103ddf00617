import { For, Show, type JSX } from "solid-js";
import type { AgendaChoice } from "../../../plan/agenda.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { DueText } from "../../components/due-text.tsx";
import { OfficialName } from "../../components/official-name.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { officeText } from "../procedure/office-text.ts";
import { ItemActions } from "./item-actions.tsx";

/** Several things of which only one can be had, as one thing to do; settled when any of them is ticked off. */
export function ChoiceItem(props: {
  readonly choice: AgendaChoice;
  readonly journey: string;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const isSettled = (): boolean =>
    props.choice.options.some(
      ({ procedure }) => guide.journey()?.done.includes(procedure.id) === true,
    );
  return (
    <article class="item" classList={{ "item-done": isSettled() }}>
      <h3>{text.say("plan/choose")}</h3>
      <p>{text.say("plan/chooseLead", { count: props.choice.options.length })}</p>
      <ul class="options">
        <For each={props.choice.options}>
          {(option) => (
            <li>
              <Option assessment={option} journey={props.journey} />
            </li>
          )}
        </For>
      </ul>
    </article>
  );
}

function Option(props: { readonly assessment: Assessment; readonly journey: string }): JSX.Element {
  const text = useText();
  const { procedure } = props.assessment;
  return (
    <>
      <h4>{text.get("procedures", procedure.id, "plain")}</h4>
      <OfficialName procedure={procedure.id} />
      <p class="item-due">
        <DueText assessment={props.assessment} />
      </p>
      <p class="item-office">{officeText(props.assessment, text)}</p>
      <Show when={procedure.confidence === "low"}>
        <p class="item-note">{text.say("result/lowConfidence")}</p>
      </Show>
      <ItemActions procedure={procedure.id} journey={props.journey} />
    </>
  );
}
