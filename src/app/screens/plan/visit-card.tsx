import { For, Show, type Accessor, type JSX } from "solid-js";
import type { Side } from "../../../model/life-event.ts";
import type { Site } from "../../../plan/find-sites.ts";
import type { Visit } from "../../../plan/plan.ts";
import type { Text } from "../../../text/text.ts";
import { Dated } from "../../components/dated.tsx";
import { useText } from "../../text/text-context.tsx";
import { BuildingDetails } from "./building-details.tsx";
import { placeText } from "./place-text.ts";
import { reasonTexts, type SaidReason } from "./reason-text.ts";
import { VisitDays } from "./visit-days.tsx";
import { VisitPapers } from "./visit-papers.tsx";
import { VisitStop } from "./visit-stop.tsx";

/** One trip: where, when, the counters in the order to walk, what to bring, and why so. */
export function VisitCard(props: {
  readonly visit: Visit;
  readonly journey: string;
  /** Its place in the plan. */
  readonly at: number;
  readonly japanese: Accessor<Text | undefined>;
}): JSX.Element {
  const text = useText();
  const place = (): string => placeText(props.visit, text);
  const building = (): Extract<Site, { readonly kind: "building" }> | false => {
    const { site } = props.visit;
    return site.kind === "building" && site;
  };
  return (
    <article class="item visit">
      <Show when={sideOf(props.visit.site)}>
        {(side) => <p class="kicker">{text.say(`plan/town/${side()}`)}</p>}
      </Show>
      <h3 data-plain={building() ? "" : undefined}>{text.say("plan/at", { place: place() })}</h3>
      <p class="item-due">
        <VisitDays visit={props.visit} />
      </p>
      <Show when={building()}>
        {(site) => <BuildingDetails building={site().building} hours={site().hours} />}
      </Show>
      <Show when={props.visit.minutes}>
        {(minutes) => <p>{text.say("plan/minutes", { count: minutes() })}</p>}
      </Show>
      <ol class="stops">
        <For each={props.visit.stops}>
          {(stop, index) => (
            <li>
              <VisitStop
                stop={stop}
                journey={props.journey}
                at={`${String(props.at)}-${String(index())}`}
                isNamed={props.visit.site.kind === "office"}
                japanese={props.japanese}
              />
            </li>
          )}
        </For>
      </ol>
      <VisitPapers papers={props.visit.bag} place={place()} />
      <Reasons reasons={reasonTexts(props.visit, text)} place={place()} />
    </article>
  );
}

function Reasons(props: {
  readonly reasons: readonly SaidReason[];
  readonly place: string;
}): JSX.Element {
  const text = useText();
  return (
    <Show when={props.reasons.length > 0}>
      <details>
        <summary>
          {text.say("plan/why")}
          <span class="unseen">
            {text.say("common/colon")}
            {props.place}
          </span>
        </summary>
        <ul>
          <For each={props.reasons}>
            {({ sentence, day }) => (
              <li>
                <Dated sentence={sentence} days={[day]} />
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}

function sideOf(site: Site): Side | undefined {
  return site.kind === "building" ? site.town.side : site.side;
}
