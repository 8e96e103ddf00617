import { createMemo, For, Show, type JSX } from "solid-js";
import type { Step } from "../../../interview/walk.ts";
import { relevantFacts } from "../../../rules/relevance.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { useWords } from "../../text/use-words.ts";

const mostNamed = 5;

/** The procedures that hang on a screen's answers. */
export function Reasons(props: { readonly step: Step }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const has = useWords("procedures");
  const procedures = createMemo(() => {
    const { before, facts } = props.step;
    return [...guide.book.applies.values()]
      .filter((target) => relevantFacts(before, facts, [target]).length > 0)
      .map(({ procedure }) => procedure);
  });
  return (
    <Show when={props.step.facts.length > 0} fallback={<p>{text.say("question/whyDays")}</p>}>
      <Show when={procedures().length > 0} fallback={<p>{text.say("question/whyDetails")}</p>}>
        <p>{text.say("question/whyBody")}</p>
        <Show when={has()}>
          <ul>
            <For each={procedures().slice(0, mostNamed)}>
              {(id) => <li>{text.get("procedures", id, "name")}</li>}
            </For>
            <Show when={procedures().length > mostNamed}>
              <li>{text.say("question/whyMore", { count: procedures().length - mostNamed })}</li>
            </Show>
          </ul>
        </Show>
      </Show>
    </Show>
  );
}
