import { createMemo, For, Show, type JSX } from "solid-js";
import type { Assessment } from "../../../plan/assessment.ts";
import { decidingAnswers } from "../../../rules/explanation.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { statementText } from "../answers/answer-text.ts";

/** Why a procedure is here, or is not: the fewest of her answers that decide it. */
export function Because(props: { readonly assessment: Assessment }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const facts = createMemo(() => {
    const { procedure, verdict } = props.assessment;
    const target = guide.book.applies.get(procedure.id);
    if (target === undefined || verdict === "undecided") return [];
    return decidingAnswers(guide.book, guide.walk().answers, target, verdict);
  });
  const applies = (): boolean => props.assessment.verdict === "applies";
  return (
    <Show when={props.assessment.verdict !== "undecided"}>
      <section id="because">
        <h2>{text.say("procedure/because")}</h2>
        <Show when={facts().length > 0} fallback={<p>{text.say("procedure/becauseAlways")}</p>}>
          <p>{text.say(applies() ? "procedure/becauseYouSaid" : "procedure/becauseNot")}</p>
          <ul>
            <For each={facts()}>
              {(fact) => (
                <li>
                  {statementText(guide.book.lifeEvent, fact, guide.walk().answers[fact], text)}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </Show>
  );
}
