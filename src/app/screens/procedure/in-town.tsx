import { createMemo, For, Show, type JSX } from "solid-js";
import { countersFor, type PlacedCounter } from "../../../editions/counters-for.ts";
import { inLanguage } from "../../../editions/local-words.ts";
import { isAskedAbout } from "../../../editions/narrow-to-side.ts";
import { whatMayDiffer, type LocalPart } from "../../../editions/what-may-differ.ts";
import type { LocalEdition } from "../../../model/local-edition.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { cityOfficeKinds } from "../../../plan/city-office.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { useTown } from "../../town/use-town.ts";
import { BuildingDetails } from "../plan/building-details.tsx";
import { stopText } from "../plan/place-text.ts";
import { TownSite } from "../place/town-site.tsx";

/** What the edition of the town says about a procedure; without one, what to ask there. */
export function InTown(props: { readonly assessment: Assessment }): JSX.Element {
  const guide = useGuide();
  const edition = (): LocalEdition | undefined =>
    guide.local().editions.find(({ side }) => isAskedAbout(side, props.assessment.procedure))
      ?.edition;
  return (
    <Show when={edition()} fallback={<MayDiffer assessment={props.assessment} />}>
      {(found) => <Told assessment={props.assessment} edition={found()} />}
    </Show>
  );
}

function Told(props: {
  readonly assessment: Assessment;
  readonly edition: LocalEdition;
}): JSX.Element {
  const text = useText();
  const id = (): string => props.assessment.procedure.id;
  const name = (): string => inLanguage(props.edition.name, text.language);
  const counters = createMemo((): readonly PlacedCounter[] => {
    const all = props.assessment.offices.flatMap((office) =>
      countersFor(props.edition, id(), office),
    );
    return [...new Map(all.map((placed) => [placed.counter.id, placed])).values()];
  });
  const online = (): string | undefined =>
    Object.hasOwn(props.edition.procedures, id())
      ? props.edition.procedures[id()]?.online?.url
      : undefined;
  return (
    <>
      <Show when={text.find("procedures", id(), "local")}>
        {(note) => (
          <section>
            <h2>{text.say("place/local", { name: name() })}</h2>
            <p>{note()}</p>
          </section>
        )}
      </Show>
      <Show when={counters().length > 0}>
        <section>
          <h2>{text.say("place/counters", { name: name() })}</h2>
          <Show when={props.edition.sample}>
            <p class="note">{text.say("place/sample")}</p>
          </Show>
          <For each={counters()}>{(placed) => <Counter placed={placed} />}</For>
        </section>
      </Show>
      <Show when={online()}>
        {(url) => (
          <p>
            <a href={url()} rel="noreferrer">
              {text.say("place/online", { name: name() })}
            </a>
          </p>
        )}
      </Show>
    </>
  );
}

function Counter(props: { readonly placed: PlacedCounter }): JSX.Element {
  const text = useText();
  const { counter, building } = props.placed;
  return (
    <>
      <h3 data-plain>{stopText({ counter, office: counter.office, errands: [] }, text)}</h3>
      <p translate="no">{inLanguage(building.name, text.language)}</p>
      <Show when={counter.booking?.needed}>
        <p class="item-note">{text.say("plan/booking")}</p>
      </Show>
      <BuildingDetails
        building={{
          ...building,
          ...(counter.phone === undefined ? {} : { phone: counter.phone }),
        }}
        hours={counter.hours ?? building.hours}
      />
    </>
  );
}

/** What each town settles for itself, with the site of this one. Nothing where no office of a town is in it. */
function MayDiffer(props: { readonly assessment: Assessment }): JSX.Element {
  const text = useText();
  const town = useTown(() => (props.assessment.procedure.side === "old" ? "old" : "new"));
  const parts = (): readonly LocalPart[] => {
    const { procedure, offices } = props.assessment;
    const all = whatMayDiffer(procedure);
    return offices.some((office) => cityOfficeKinds.has(office)) || all.length > 1 ? all : [];
  };
  return (
    <Show when={parts().length > 0}>
      <section>
        <h2>{text.say("place/differs")}</h2>
        <p>
          <Show when={town()} fallback={text.say("place/differsAnywhere")}>
            {(found) => text.say("place/differsIn", { name: found().name })}
          </Show>
        </p>
        <ul>
          <For each={parts()}>{(part) => <li>{text.say(`place/parts/${part}`)}</li>}</For>
        </ul>
        <Show when={town()}>{(found) => <TownSite town={found()} />}</Show>
      </section>
    </Show>
  );
}
