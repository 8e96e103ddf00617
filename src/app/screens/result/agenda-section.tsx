import { For, Show, type JSX } from "solid-js";
import type { Assessment } from "../../../plan/assessment.ts";
import { ProcedureItem } from "./procedure-item.tsx";

/** One group of the result; nothing where the group is empty. */
export function AgendaSection(props: {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly assessments: readonly Assessment[];
  readonly journey: string;
}): JSX.Element {
  return (
    <Show when={props.assessments.length > 0}>
      <section class="agenda" classList={{ "agenda-first": props.id === "cannotWait" }}>
        <h2 id={`section-${props.id}`}>{props.title}</h2>
        <Show when={props.lead}>
          <p>{props.lead}</p>
        </Show>
        <ol class="items" aria-labelledby={`section-${props.id}`}>
          <For each={props.assessments}>
            {(assessment) => (
              <li>
                <ProcedureItem assessment={assessment} journey={props.journey} />
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
