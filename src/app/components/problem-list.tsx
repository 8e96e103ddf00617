import { For, onMount, Show, type JSX } from "solid-js";
import { useText } from "../text/text-context.tsx";

/** What stands in the way of going on: takes the focus, one link for each problem that leads to its field. */
export function ProblemList(props: {
  readonly problems: readonly {
    readonly field: string;
    readonly subject: string | undefined;
    readonly message: string;
  }[];
}): JSX.Element {
  const text = useText();
  let box: HTMLDivElement | undefined;
  onMount(() => box?.focus());
  return (
    <div class="problems" role="alert" tabindex="-1" ref={box}>
      <h2>{text.say("problems/title")}</h2>
      <ul>
        <For each={props.problems}>
          {({ field, subject, message }) => (
            <li>
              <a href={`#${field}`} onClick={(click) => showField(click, field)}>
                <Show when={subject}>
                  <strong>{subject}</strong>
                  <br />
                </Show>
                {message}
              </a>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

/** The same words at the field itself. */
export function FieldProblem(props: {
  readonly id: string;
  readonly message: string;
}): JSX.Element {
  const text = useText();
  return (
    <p class="field-problem" id={props.id}>
      <strong>
        {text.say("common/error")}
        {text.say("common/colon")}
      </strong>
      {props.message}
    </p>
  );
}

/** Brings the label of a field into view and puts the focus on its control. */
function showField(click: MouseEvent, field: string): void {
  click.preventDefault();
  const target = document.getElementById(field);
  target?.closest(".field")?.scrollIntoView({ block: "start" });
  target?.focus({ preventScroll: true });
}
