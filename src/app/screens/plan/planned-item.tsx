import { For, Show, type JSX } from "solid-js";
import type { Assessment } from "../../../plan/assessment.ts";
import { DueText } from "../../components/due-text.tsx";
import { Choice } from "../../components/choice.tsx";
import { OfficialName } from "../../components/official-name.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { WayChoice } from "./way-choice.tsx";

/** One thing of the plan: a link to its page, its official name, its last day, and a box to tick it off. */
export function PlannedItem(props: {
  readonly assessment: Assessment;
  readonly journey: string;
  /** Where on the page it stands: a procedure that leads to two offices stands there twice. */
  readonly at: string;
  readonly notes?: readonly string[];
  /** One can choose here how it is done. */
  readonly canChange?: boolean;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const { procedure, due } = props.assessment;
  const isDone = (): boolean => guide.journey()?.done.includes(procedure.id) === true;
  const href = (): string =>
    navigation.hrefOf({ page: "procedure", journey: props.journey, procedure: procedure.id });
  return (
    <div class="planned" classList={{ "item-done": isDone() }}>
      <p class="planned-name">
        <a id={`look-${props.at}-${procedure.id}`} href={href()}>
          {text.get("procedures", procedure.id, "plain")}
        </a>
      </p>
      <OfficialName procedure={procedure.id} />
      <Show when={due.kind !== "uncounted"}>
        <p class="item-due">
          <DueText assessment={props.assessment} />
        </p>
      </Show>
      <For each={props.notes}>{(note) => <p class="hint">{note}</p>}</For>
      <div class="item-actions">
        <Choice
          type="checkbox"
          name={`done-${props.at}`}
          value={procedure.id}
          label={text.say("result/done")}
          spokenLabel={text.say("result/doneOf", {
            name: text.get("procedures", procedure.id, "name"),
          })}
          isChecked={isDone()}
          onChange={() => guide.toggleDone(procedure.id)}
          isQuiet
        />
      </div>
      <Show when={props.canChange}>
        <WayChoice assessment={props.assessment} at={props.at} />
      </Show>
    </div>
  );
}
