import { For, Show, type JSX } from "solid-js";
import { askableFacts } from "../../../model/askable-facts.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { missingFacts } from "../../../rules/explanation.ts";
import { NamedLink } from "../../components/named-link.tsx";
import { OfficialName } from "../../components/official-name.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { officeText } from "../procedure/office-text.ts";

/** What わからない left open: with the answer that would settle it, and where to look that up. */
export function OpenProcedures(props: {
  readonly assessments: readonly Assessment[];
  readonly journey: string;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const nameOf = ({ procedure }: Assessment): string =>
    text.get("procedures", procedure.id, "name");
  const missing = (assessment: Assessment): readonly string[] => {
    const target = guide.book.applies.get(assessment.procedure.id);
    if (target === undefined) return [];
    return missingFacts(guide.walk().knowledge, target, askableFacts(guide.book.lifeEvent));
  };
  return (
    <Show when={props.assessments.length > 0}>
      <section class="agenda">
        <h2 id="section-ask">{text.say("result/toAsk")}</h2>
        <p>{text.say("result/toAskLead")}</p>
        <ul class="items" aria-labelledby="section-ask">
          <For each={props.assessments}>
            {(assessment) => (
              <li>
                <article class="item">
                  <h3>{text.get("procedures", assessment.procedure.id, "plain")}</h3>
                  <OfficialName procedure={assessment.procedure.id} />
                  <p class="item-office">{officeText(assessment, text)}</p>
                  <details>
                    <summary>
                      <span aria-hidden="true">{text.say("result/missing")}</span>
                      <span class="unseen">
                        {text.say("result/missingOf", { name: nameOf(assessment) })}
                      </span>
                    </summary>
                    <ul>
                      <For each={missing(assessment)}>
                        {(fact) => (
                          <li>
                            {text.get("questions", "facts", fact, "question")}
                            <br />
                            <span class="hint">{text.get("lookups", fact, "look")}</span>
                          </li>
                        )}
                      </For>
                    </ul>
                  </details>
                  <div class="item-actions">
                    <NamedLink
                      id={`look-${assessment.procedure.id}`}
                      href={navigation.hrefOf({
                        page: "procedure",
                        journey: props.journey,
                        procedure: assessment.procedure.id,
                      })}
                      label={text.say("result/look")}
                      name={text.say("result/lookOf", { name: nameOf(assessment) })}
                    />
                  </div>
                </article>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
