import { createSignal, Show, type JSX } from "solid-js";

/** A button that first asks whether that is really meant. The question takes its place, and the focus goes along. */
export function AskFirst(props: {
  readonly label: JSX.Element;
  /** Id of the element that tells what it is about. */
  readonly describedBy?: string;
  readonly question: string;
  readonly consequence: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}): JSX.Element {
  const [asks, setAsks] = createSignal(false);
  let question: HTMLDivElement | undefined;
  let button: HTMLButtonElement | undefined;
  const ask = (): void => {
    setAsks(true);
    question?.focus();
  };
  const keep = (): void => {
    setAsks(false);
    button?.focus();
  };
  return (
    <Show
      when={asks()}
      fallback={
        <button
          type="button"
          class="link-button"
          aria-describedby={props.describedBy}
          ref={button}
          onClick={ask}
        >
          {props.label}
        </button>
      }
    >
      <div class="note note-warning" role="alert" tabindex="-1" ref={question}>
        <p>
          <strong>{props.question}</strong>
        </p>
        <p>{props.consequence}</p>
        <div class="item-actions">
          <button type="button" class="button button-second" onClick={keep}>
            {props.no}
          </button>
          <button type="button" class="button button-danger" onClick={() => props.onYes()}>
            {props.yes}
          </button>
        </div>
      </div>
    </Show>
  );
}
