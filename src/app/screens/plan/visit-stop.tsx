import { For, Show, Suspense, type Accessor, type JSX } from "solid-js";
import type { Errand } from "../../../plan/errand.ts";
import type { Stop } from "../../../plan/order-stops.ts";
import type { Text } from "../../../text/text.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { stopText } from "./place-text.ts";
import { PlannedItem } from "./planned-item.tsx";
import { saysLess, sayText } from "./say-text.ts";

/** One counter of a visit: what to say there, and what is done there. */
export function VisitStop(props: {
  readonly stop: Stop;
  readonly journey: string;
  readonly at: string;
  /** The place above names it already. */
  readonly isNamed: boolean;
  readonly japanese: Accessor<Text | undefined>;
}): JSX.Element {
  const text = useText();
  const procedures = (): readonly string[] => [
    ...new Set(props.stop.errands.map(({ assessment }) => assessment.procedure.id)),
  ];
  return (
    <>
      <Show when={!props.isNamed}>
        <h4 data-plain={props.stop.counter && ""}>{stopText(props.stop, text)}</h4>
      </Show>
      <Show when={props.stop.counter?.booking?.needed}>
        <p class="item-note">{text.say("plan/booking")}</p>
      </Show>
      <Say procedures={procedures()} japanese={props.japanese} />
      <ul class="planned-list">
        <For each={props.stop.errands}>
          {(errand) => (
            <li>
              <PlannedItem
                assessment={errand.assessment}
                journey={props.journey}
                at={props.at}
                notes={notesOf(errand, text)}
                canChange
              />
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

/** The sentence to say, always in Japanese; in another language with its meaning. */
function Say(props: {
  readonly procedures: readonly string[];
  readonly japanese: Accessor<Text | undefined>;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const sentence = (spoken: Text): string | undefined => {
    const lifeEvent = guide.lifeEvent();
    return lifeEvent && sayText(props.procedures, lifeEvent, spoken);
  };
  return (
    <div class="say">
      <p class="hint">{text.say("plan/sayLabel")}</p>
      <Suspense>
        <Show when={props.japanese()}>
          {(japanese) => (
            <p class="say-words" lang={text.base === "ja" ? undefined : "ja"}>
              {sentence(japanese())}
            </p>
          )}
        </Show>
      </Suspense>
      <Show when={text.base !== "ja"}>
        <p class="hint">{sentence(text)}</p>
      </Show>
      <Show when={saysLess(props.procedures)}>
        <p class="hint">{text.say("plan/showThis")}</p>
      </Show>
    </div>
  );
}

function notesOf({ orAt }: Errand, text: Text): readonly string[] {
  const offices = orAt.map((office) => text.get("shared", "offices", office, "name"));
  return offices.map((office) => text.say("plan/alsoAt", { office }));
}
