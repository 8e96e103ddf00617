import { For, Show, type JSX } from "solid-js";
import type { Assessment } from "../../../plan/assessment.ts";
import { PlannedItem } from "./planned-item.tsx";

/** A group of the plan for which nobody goes anywhere; nothing where it is empty. */
export function PlannedList(props: {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly assessments: readonly Assessment[];
  readonly journey: string;
  readonly canChange?: boolean;
  readonly children?: JSX.Element;
}): JSX.Element {
  return (
    <Show when={props.assessments.length > 0}>
      <section>
        <h2 id={`plan-${props.id}`}>{props.title}</h2>
        <Show when={props.lead}>
          <p>{props.lead}</p>
        </Show>
        <ul class="planned-list planned-card" aria-labelledby={`plan-${props.id}`}>
          <For each={props.assessments}>
            {(assessment) => (
              <li>
                <PlannedItem
                  assessment={assessment}
                  journey={props.journey}
                  at={props.id}
                  canChange={props.canChange === true}
                />
              </li>
            )}
          </For>
        </ul>
        {props.children}
      </section>
    </Show>
  );
}
