import { Show, type JSX } from "solid-js";

/** One thing to choose: the whole row can be pressed, the box or dot says what is chosen. */
export function Choice(props: {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** Read instead of the label where the label alone does not say what is meant. */
  readonly spokenLabel?: string;
  /** Read after the label, such as what counts. */
  readonly hint?: string | undefined;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** Smaller, for わからない beside the real answers. */
  readonly isQuiet?: boolean;
}): JSX.Element {
  const id = (): string => `${props.name}=${props.value}`;
  return (
    <div class="choice" classList={{ "choice-quiet": props.isQuiet === true }}>
      <input
        type={props.type}
        id={id()}
        name={props.name}
        value={props.value}
        checked={props.isChecked}
        aria-describedby={props.hint === undefined ? undefined : `${id()}-hint`}
        onChange={(change) => props.onChange(change.currentTarget.checked)}
      />
      <label for={id()}>
        <Show when={props.spokenLabel} fallback={<span class="choice-label">{props.label}</span>}>
          <span class="choice-label" aria-hidden="true">
            {props.label}
          </span>
          <span class="unseen">{props.spokenLabel}</span>
        </Show>
      </label>
      <Show when={props.hint}>
        {(hint) => (
          <p class="hint" id={`${id()}-hint`}>
            {hint()}
          </p>
        )}
      </Show>
    </div>
  );
}
