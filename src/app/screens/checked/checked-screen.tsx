import { createMemo, createResource, For, Show, Suspense, type JSX } from "solid-js";
import { isDoubtful, type CheckedProcedure } from "../../../model/checked-procedure.ts";
import { lifeEventIds, type LifeEventId } from "../../../model/life-event-ids.ts";
import { formatMonth } from "../../../text/format-day.ts";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { DoubtfulProcedures } from "./doubtful-procedures.tsx";
import { KeptNotes } from "./kept-notes.tsx";
import { loadChecked } from "./load-checked.ts";

interface DoubtfulEvent {
  readonly lifeEvent: LifeEventId;
  readonly procedures: readonly CheckedProcedure[];
}

/** When the guide was checked: what in it is old or has no reliable source, and the notes about mistakes kept here. */
export function CheckedScreen(): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  const [checked] = createResource(loadChecked);
  return (
    <Page title={text.say("trust/title")} back={() => navigation.back()}>
      <Suspense fallback={<p role="status">{text.say("common/loading")}</p>}>
        <Show when={checked()}>{(found) => <WhatWasChecked checked={found()} />}</Show>
      </Suspense>
      <KeptNotes />
    </Page>
  );
}

function WhatWasChecked(props: { readonly checked: readonly CheckedProcedure[] }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const newest = (): string =>
    props.checked
      .flatMap(({ checkedIn }) => checkedIn ?? [])
      .toSorted()
      .at(-1) ?? "";
  const events = createMemo((): readonly DoubtfulEvent[] => {
    const today = guide.clock.today();
    const doubtful = props.checked.filter((procedure) => isDoubtful(procedure, today));
    return lifeEventIds
      .map((lifeEvent) => ({
        lifeEvent,
        procedures: doubtful.filter(({ lifeEvents }) => lifeEvents.includes(lifeEvent)),
      }))
      .filter(({ procedures }) => procedures.length > 0);
  });
  return (
    <>
      <p class="lead">
        {text.say("trust/lead", {
          count: props.checked.length,
          checked: props.checked.filter(({ checkedIn }) => checkedIn !== undefined).length,
          month: formatMonth(newest(), text.language),
        })}
      </p>
      <section>
        <h2>{text.say("trust/doubtfulTitle")}</h2>
        <Show when={events().length > 0} fallback={<p>{text.say("trust/doubtfulNone")}</p>}>
          <p>{text.say("trust/doubtfulLead")}</p>
          <For each={events()}>
            {(event) => (
              <DoubtfulProcedures lifeEvent={event.lifeEvent} procedures={event.procedures} />
            )}
          </For>
        </Show>
      </section>
    </>
  );
}
