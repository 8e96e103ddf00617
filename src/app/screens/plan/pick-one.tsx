import { createSignal, For, type JSX } from "solid-js";
import { Choice } from "../../components/choice.tsx";
import { useText } from "../../text/text-context.tsx";

/** One thing that can be picked. */
interface PickItem {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A folded list of which one is picked; nothing changes before the button below it is pressed. */
export function PickOne(props: {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the title is about, for those who do not see what it stands beside. */
  readonly about: string;
  readonly question: string;
  readonly picks: readonly PickItem[];
  readonly picked: string;
  readonly go: string;
  readonly onPick: (value: string) => void;
}): JSX.Element {
  const text = useText();
  const [marked, setMarked] = createSignal(props.picked);
  return (
    <details class="pick">
      <summary id={props.id}>
        {props.title}
        <span class="unseen">
          {text.say("common/colon")}
          {props.about}
        </span>
      </summary>
      <fieldset class="field">
        <legend>{props.question}</legend>
        <For each={props.picks}>
          {(pick) => (
            <Choice
              type="radio"
              name={`${props.id}-pick`}
              value={pick.value}
              label={pick.label}
              hint={pick.hint}
              isChecked={marked() === pick.value}
              onChange={() => setMarked(pick.value)}
            />
          )}
        </For>
        <button type="button" class="button button-second" onClick={() => props.onPick(marked())}>
          {props.go}
        </button>
      </fieldset>
    </details>
  );
}
