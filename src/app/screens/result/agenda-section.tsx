import { For, Show, type JSX } from "solid-js";
import type { AgendaChoice } from "../../../plan/agenda.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { ChoiceItem } from "./choice-item.tsx";
import { ProcedureItem } from "./procedure-item.tsx";

/** One group of the result; nothing where the group is empty. */
export function AgendaSection(props: {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly assessments: readonly Assessment[];
  /** Some of the assessments stand for several things of which only one can be had. */
  readonly choices?: readonly AgendaChoice[];
  readonly journey: string;
}): JSX.Element {
  const choiceOf = ({ procedure }: Assessment): AgendaChoice | undefined =>
    props.choices?.find(({ planned, isChosen }) => planned === procedure.id && isChosen !== true);
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
                <Show
                  when={choiceOf(assessment)}
                  fallback={<ProcedureItem assessment={assessment} journey={props.journey} />}
                >
                  {(choice) => <ChoiceItem choice={choice()} journey={props.journey} />}
                </Show>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
