import { For, Show, type JSX } from "solid-js";
import type { Assessment, NeededDocument } from "../../../plan/assessment.ts";
import { useText } from "../../text/text-context.tsx";

/** The papers of one procedure: those that are needed, then those that may be. */
export function Papers(props: { readonly assessment: Assessment }): JSX.Element {
  const text = useText();
  const needed = (): readonly NeededDocument[] =>
    props.assessment.documents.filter(({ need }) => need !== "sometimes");
  const sometimes = (): readonly NeededDocument[] =>
    props.assessment.documents.filter(({ need }) => need === "sometimes");
  const list = (documents: readonly NeededDocument[]): JSX.Element => (
    <ul class="papers">
      <For each={documents}>
        {(document) => <Paper document={document} procedure={props.assessment.procedure.id} />}
      </For>
    </ul>
  );
  return (
    <>
      <Show
        when={props.assessment.documents.length > 0}
        fallback={<p>{text.say("procedure/papersNone")}</p>}
      >
        {list(needed())}
      </Show>
      <Show when={sometimes().length > 0}>
        <h3>{text.say("procedure/sometimes")}</h3>
        {list(sometimes())}
      </Show>
    </>
  );
}

function Paper(props: {
  readonly document: NeededDocument;
  readonly procedure: string;
}): JSX.Element {
  const text = useText();
  const own = (key: "detail" | "note"): string | undefined =>
    text.find("procedures", props.procedure, "documents", props.document.document.key, key);
  const paper = (key: "name" | "get"): string | undefined =>
    text.find("shared", "documents", props.document.document.paper, key);
  return (
    <li>
      <p class="paper">{own("detail") ?? paper("name")}</p>
      <Show when={own("detail")}>
        <p class="hint">{paper("name")}</p>
      </Show>
      <Show when={props.document.need === "undecided"}>
        <p class="hint">{text.say("procedure/undecided")}</p>
      </Show>
      <Show when={own("note")}>{(note) => <p class="hint">{note()}</p>}</Show>
      <Show when={paper("get")}>{(get) => <p class="hint">{get()}</p>}</Show>
    </li>
  );
}
