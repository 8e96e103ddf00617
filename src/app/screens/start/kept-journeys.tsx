import { createResource, createSignal, For, Show, type JSX } from "solid-js";
import { unknown } from "../../../model/answers.ts";
import { isCalendarDate } from "../../../model/calendar-date.ts";
import type { Journey } from "../../../model/journey.ts";
import { formatDay } from "../../../text/format-day.ts";
import { KeepNote } from "../../components/keep-note.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { routeToPlace } from "../../route-to-place.ts";

/** The journeys kept on this device: to go on with, or to delete after one question that says what goes. */
export function KeptJourneys(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const [journeys, { refetch }] = createResource(async () => {
    const device = await guide.keeper.device();
    const listed = await device.listJourneys();
    return listed.ok ? listed.value.filter(hasBegun) : [];
  });
  const [setAside] = createResource(journeys, async () => {
    const found = await (await guide.keeper.device()).setAside();
    return found.ok ? found.value.length : 0;
  });
  const [isDeleted, setIsDeleted] = createSignal(false);
  const remove = async (id: string): Promise<void> => {
    await (await guide.keeper.device()).deleteJourney(id);
    await refetch();
    setIsDeleted(true);
  };
  return (
    <>
      <Show when={(journeys()?.length ?? 0) > 0}>
        <section class="kept">
          <h2>{text.say("start/continueTitle")}</h2>
          <ul class="events">
            <For each={journeys()}>
              {(journey) => (
                <KeptJourney journey={journey} onDelete={() => void remove(journey.id)} />
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={isDeleted()}>
        <p class="note" role="status">
          {text.say("start/deleted")}
        </p>
      </Show>
      <Show when={setAside()}>
        {(count) => <p class="note">{text.say("start/setAside", { count: count() })}</p>}
      </Show>
      <Show when={guide.keeper.state() !== "kept"}>
        <KeepNote />
      </Show>
    </>
  );
}

function KeptJourney(props: {
  readonly journey: Journey;
  readonly onDelete: () => void;
}): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  const [asks, setAsks] = createSignal(false);
  const changedOn = (): string => {
    const day = props.journey.changedAt.slice(0, 10);
    return isCalendarDate(day) ? formatDay(day, text.language) : "";
  };
  const count = (): number =>
    Object.values(props.journey.answers).filter((value) => value !== unknown).length;
  return (
    <li class="event kept-journey">
      <a
        class="button"
        href={navigation.hrefOf(routeToPlace(props.journey.id, props.journey.place))}
      >
        {text.say("start/continue")}
        <span class="unseen">：{text.say("start/death")}</span>
      </a>
      <p class="event-name">{text.say("start/death")}</p>
      <p class="hint">
        {text.say("start/changed", { day: changedOn() })}
        <br />
        {text.say("start/progress", { count: count() })}
      </p>
      <Show
        when={asks()}
        fallback={
          <button type="button" class="link-button" onClick={() => setAsks(true)}>
            {text.say("start/delete")}
          </button>
        }
      >
        <div class="note note-warning" role="alert">
          <p>
            <strong>{text.say("start/deleteTitle")}</strong>
          </p>
          <p>{text.say("start/deleteBody")}</p>
          <div class="item-actions">
            <button type="button" class="button button-second" onClick={() => setAsks(false)}>
              {text.say("start/deleteNo")}
            </button>
            <button type="button" class="button button-danger" onClick={() => props.onDelete()}>
              {text.say("start/deleteYes")}
            </button>
          </div>
        </div>
      </Show>
    </li>
  );
}

/** A journey that was opened and left before anything was said is nothing to go on with. */
function hasBegun({ answers, startDays, unfinished }: Journey): boolean {
  return (
    Object.keys(answers).length > 0 || Object.keys(startDays).length > 0 || unfinished !== undefined
  );
}
