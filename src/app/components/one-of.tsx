import { For, type JSX } from "solid-js";
import { Choice } from "./choice.tsx";

/** A few answers under their question, of which one holds and is told at once when it is chosen. */
export function OneOf<Value extends string>(props: {
  readonly name: string;
  readonly question: string;
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** What belongs to the question and stands below its answers. */
  readonly children?: JSX.Element;
}): JSX.Element {
  return (
    <fieldset class="field">
      <legend class="question">{props.question}</legend>
      <For each={props.values}>
        {(value) => (
          <Choice
            type="radio"
            name={props.name}
            value={value}
            label={props.labelOf(value)}
            isChecked={props.chosen === value}
            onChange={() => props.onChoose(value)}
          />
        )}
      </For>
      {props.children}
    </fieldset>
  );
}
