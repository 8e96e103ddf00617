import { createUniqueId, type JSX } from "solid-js";
import { createSettled } from "./settled.ts";

/** Milliseconds without a key before she is told how many there are: once, not at every key. */
const pauseBeforeTelling = 700;

/** One field to search with; what is found stands below it while somebody writes. */
export function SearchForm(props: {
  readonly label: string;
  readonly hint: string;
  readonly ref?: (field: HTMLInputElement) => void;
  readonly onTouch?: () => void;
  /** Called with what is written, without the spaces around it. */
  readonly onWrite: (typed: string) => void;
  /** Another way to search. */
  readonly other?: JSX.Element;
  /** How many are found; undefined where nothing is asked, or nobody knows yet. */
  readonly count: number | undefined;
  /** Says how many: heard when the writing pauses. */
  readonly tell: (count: number) => string;
  readonly children: JSX.Element;
}): JSX.Element {
  const id = createUniqueId();
  const hintId = createUniqueId();
  const count = createSettled(() => props.count, pauseBeforeTelling);
  const told = (): string => {
    const found = count();
    return found === undefined ? "" : props.tell(found);
  };
  return (
    <form role="search" onSubmit={(submit) => submit.preventDefault()}>
      <div class="field">
        <label class="question" for={id}>
          {props.label}
        </label>
        <p class="hint" id={hintId}>
          {props.hint}
        </p>
        <input
          ref={(field) => props.ref?.(field)}
          type="search"
          id={id}
          aria-describedby={hintId}
          autocomplete="off"
          enterkeyhint="search"
          onFocus={() => props.onTouch?.()}
          onInput={(input) => {
            // Half a conversion of the Japanese keyboard is no word yet.
            if (!input.isComposing) props.onWrite(input.currentTarget.value.trim());
          }}
          onCompositionEnd={(end) => props.onWrite(end.currentTarget.value.trim())}
        />
      </div>
      {props.other}
      <p role="status">{told()}</p>
      {props.children}
    </form>
  );
}
