import { createResource, createSignal, createUniqueId, For, Show, type JSX } from "solid-js";
import { unknown } from "../../../model/answers.ts";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { Journey } from "../../../model/journey.ts";
import { isLifeEventId } from "../../../model/life-event-ids.ts";
import { selfId, type PersonKey } from "../../../model/person.ts";
import { formatDay } from "../../../text/format-day.ts";
import { dayInJapan } from "../../clock.ts";
import { Dated } from "../../components/dated.tsx";
import { KeepNote } from "../../components/keep-note.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { AskFirst } from "../../components/ask-first.tsx";
import { useText } from "../../text/text-context.tsx";
import { routeToPlace } from "../../route-to-place.ts";
import { asksWhom } from "../people/asks-whom.ts";

/** The journeys kept on this device: to go on with, or to delete after one question that says what goes. */
export function KeptJourneys(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const [kept, { refetch }] = createResource(async () => {
    const device = await guide.keeper.device();
    const [listed, setAside] = [await device.listJourneys(), await device.setAside()];
    const persons = guide.people.mayHaveSome() ? await guide.people.list() : [];
    return {
      persons: new Map(persons.map(({ id, called }) => [id, called])).set(selfId, "self"),
      journeys: listed.ok ? listed.value.filter(hasBegun) : [],
      setAside: setAside.ok ? setAside.value.length : 0,
    };
  });
  const [isDeleted, setIsDeleted] = createSignal(false);
  let deletedNote: HTMLParagraphElement | undefined;
  const remove = async (id: string): Promise<void> => {
    await (await guide.keeper.device()).deleteJourney(id);
    await refetch();
    setIsDeleted(true);
    deletedNote?.focus();
  };
  return (
    <>
      <Show when={(kept()?.journeys.length ?? 0) > 0}>
        <section class="kept">
          <h2>{text.say("start/continueTitle")}</h2>
          <ul class="cards">
            <For each={kept()?.journeys}>
              {(journey) => (
                <KeptJourney
                  journey={journey}
                  about={kept()?.persons.get(journey.person ?? "")}
                  onDelete={() => void remove(journey.id)}
                />
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={isDeleted()}>
        <p class="note" role="status" tabindex="-1" ref={deletedNote}>
          {text.say("start/deleted")}
        </p>
      </Show>
      <Show when={kept()?.setAside}>
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
  /** Undefined where nobody knows (any more) whom it is about. */
  readonly about: PersonKey | undefined;
  readonly onDelete: () => void;
}): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  const id = createUniqueId();
  const eventName = (): string => {
    const { lifeEvent } = props.journey;
    if (!isLifeEventId(lifeEvent)) return lifeEvent;
    const section = text.say(`events/${lifeEvent}/name`);
    if (props.about === undefined || !asksWhom(lifeEvent)) return section;
    return text.say("people/about", {
      section,
      person: text.say(`people/words/${props.about}/person`),
    });
  };
  const changedOn = (): CalendarDate => dayInJapan(new Date(props.journey.changedAt));
  const count = (): number =>
    Object.values(props.journey.answers).filter((value) => value !== unknown).length;
  return (
    <li class="card">
      <a
        class="button"
        aria-describedby={id}
        href={navigation.hrefOf(routeToPlace(props.journey.id, props.journey.place))}
      >
        {text.say("start/continue")}
        <span class="unseen">
          {text.say("common/colon")}
          {eventName()}
        </span>
      </a>
      <p class="card-name">{eventName()}</p>
      <p class="hint" id={id}>
        <Dated
          sentence={text.say("start/changed", { day: formatDay(changedOn(), text.language) })}
          days={[changedOn()]}
        />
        <br />
        {text.say("start/progress", { count: count() })}
      </p>
      <AskFirst
        label={
          <>
            {text.say("start/delete")}
            <span class="unseen">
              {text.say("common/colon")}
              {eventName()}
            </span>
          </>
        }
        describedBy={id}
        question={text.say("start/deleteTitle")}
        consequence={text.say("start/deleteBody")}
        yes={text.say("start/deleteYes")}
        no={text.say("start/deleteNo")}
        onYes={props.onDelete}
      />
    </li>
  );
}

/** A journey that was opened and left before anything was said is nothing to go on with. */
function hasBegun({ answers, startDays, known = [], unfinished }: Journey): boolean {
  const said = [...Object.keys(answers), ...Object.keys(startDays)];
  return said.some((id) => !known.includes(id)) || unfinished !== undefined;
}
