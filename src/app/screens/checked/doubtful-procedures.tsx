import { createResource, createSignal, For, Show, Suspense, type JSX } from "solid-js";
import { isOverAYearAgo, type CheckedProcedure } from "../../../model/checked-procedure.ts";
import type { LifeEventId } from "../../../model/life-event-ids.ts";
import { formatMonth } from "../../../text/format-day.ts";
import { useGuide } from "../../guide/guide.tsx";
import { loadWords } from "../../text/load-words.ts";
import { useText } from "../../text/text-context.tsx";
import { procedureName } from "./procedure-name.ts";

/** What is not certain in one life event. Its words are loaded when it is opened: most never are. */
export function DoubtfulProcedures(props: {
  readonly lifeEvent: LifeEventId;
  readonly procedures: readonly CheckedProcedure[];
}): JSX.Element {
  const text = useText();
  const [isOpen, setIsOpen] = createSignal(false);
  const [words] = createResource(
    () => isOpen() && { language: text.language, lifeEvent: props.lifeEvent },
    ({ language, lifeEvent }) => loadWords(language, "procedures", lifeEvent),
  );
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {text.say("trust/event", {
          event: text.say(`events/${props.lifeEvent}/name`),
          count: props.procedures.length,
        })}
      </summary>
      <Suspense fallback={<p role="status">{text.say("common/loading")}</p>}>
        <Show when={words()}>
          {(loaded) => (
            <ul>
              <For each={props.procedures}>
                {(procedure) => (
                  <li>
                    {procedureName(loaded(), procedure.id)}
                    <Why procedure={procedure} />
                  </li>
                )}
              </For>
            </ul>
          )}
        </Show>
      </Suspense>
    </details>
  );
}

/** Since when it stands so, and what is missing. */
function Why(props: { readonly procedure: CheckedProcedure }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const sentences = (): readonly string[] => {
    const { checkedIn, confidence } = props.procedure;
    const isOld = checkedIn !== undefined && isOverAYearAgo(checkedIn, guide.clock.today());
    return [
      checkedIn === undefined
        ? text.say("trust/neverChecked")
        : text.say("trust/checkedOn", { month: formatMonth(checkedIn, text.language) }),
      ...(isOld ? [text.say("trust/old")] : []),
      ...(confidence === "low" ? [text.say("trust/noSource")] : []),
    ];
  };
  return <For each={sentences()}>{(sentence) => <p class="hint">{sentence}</p>}</For>;
}
