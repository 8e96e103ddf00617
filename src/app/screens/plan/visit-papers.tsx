import { For, Show, type JSX } from "solid-js";
import type { VisitPaper } from "../../../plan/visit-bag.ts";
import { useText } from "../../text/text-context.tsx";
import { paperNotes } from "./paper-notes.ts";

/** What to bring to a visit, each paper once; what only some people need lies folded below. */
export function VisitPapers(props: {
  readonly papers: readonly VisitPaper[];
  readonly place: string;
}): JSX.Element {
  const text = useText();
  const certain = (): readonly VisitPaper[] =>
    props.papers.filter(({ need }) => need !== "sometimes");
  const sometimes = (): readonly VisitPaper[] =>
    props.papers.filter(({ need }) => need === "sometimes");
  return (
    <Show when={props.papers.length > 0}>
      <details>
        <summary>
          {text.say("plan/papers", { count: certain().length })}
          <span class="unseen">
            {text.say("common/colon")}
            {props.place}
          </span>
        </summary>
        <PaperList papers={certain()} />
        <Show when={sometimes().length > 0}>
          <p class="papers-sometimes">{text.say("procedure/sometimes")}</p>
          <PaperList papers={sometimes()} />
        </Show>
      </details>
    </Show>
  );
}

function PaperList(props: { readonly papers: readonly VisitPaper[] }): JSX.Element {
  const text = useText();
  return (
    <ul class="papers">
      <For each={props.papers}>
        {(item) => (
          <li>
            <p class="paper">{text.get("shared", "documents", item.paper, "name")}</p>
            <For each={paperNotes(item, text)}>{(note) => <p class="hint">{note}</p>}</For>
          </li>
        )}
      </For>
    </ul>
  );
}
