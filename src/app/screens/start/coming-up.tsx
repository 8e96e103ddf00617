import { createResource, For, Show, type JSX } from "solid-js";
import type { SidedEdition } from "../../../editions/narrow-to-side.ts";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { Journey } from "../../../model/journey.ts";
import { isLifeEventId, type LifeEventId } from "../../../model/life-event-ids.ts";
import { selfId, type PersonKey } from "../../../model/person.ts";
import { comingUp, type ComingUp as Coming, type DueDay } from "../../../people/coming-up.ts";
import { createFirstText } from "../../../text/first-text.ts";
import { formatDay } from "../../../text/format-day.ts";
import type { Language } from "../../../text/language.ts";
import { Dated } from "../../components/dated.tsx";
import { NamedLink } from "../../components/named-link.tsx";
import { findDueDays } from "../../guide/find-due-days.ts";
import { useGuide, type Guide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import type { Route } from "../../routes.ts";
import { loadAppWords, loadLocalWords } from "../../text/load-words.ts";
import { useAppWords } from "../../text/use-app-words.ts";
import { useText } from "../../text/text-context.tsx";

/** Older journeys are not looked through for deadlines: the start screen must stay quick. */
const journeysLookedThrough = 5;

/** One line of the list, in words. */
interface Line {
  readonly what: string;
  /** The day in it. */
  readonly day: CalendarDate;
  readonly hint?: string;
  readonly label: string;
  readonly route: Route;
}

/** What comes next for those who are kept here, worked out on the phone; nothing where nothing comes. */
export function ComingUp(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const [found] = createResource(
    () => text.language,
    (language) => findComing(guide, language),
  );
  const hasWords = useAppWords();
  const lines = (): readonly Line[] =>
    found()?.coming.flatMap((one) => lineOf(one, found()?.nameOf ?? (() => ""))) ?? [];

  function lineOf(one: Coming, nameOf: NameOf): readonly Line[] {
    const { on } = one;
    const day = formatDay(on, text.language);
    if (one.kind === "deadline") {
      return [
        {
          what: text.say("people/comingDeadline", { what: nameOf(one), day }),
          day: on,
          label: text.say("people/comingDeadlineDo"),
          route: { page: "procedure", journey: one.journey, procedure: one.procedure },
        },
      ];
    }
    if (!isLifeEventId(one.lifeEvent)) return [];
    const route: Route = { page: "begin", lifeEvent: one.lifeEvent, person: one.person.id };
    const person = text.say(`people/words/${one.person.called}/person`);
    if (one.kind === "age") {
      const { age } = one;
      return [
        {
          what: text.say("people/comingAge", { person, age, day }),
          day: on,
          hint: text.say("people/comingAgeWhy"),
          label: text.say("people/comingAgeDo", { age }),
          route,
        },
      ];
    }
    const what = text.say(`people/renewals/${one.startDay}`);
    return [
      {
        what: text.say("people/comingRenewal", { person, what, day }),
        day: on,
        label: text.say("people/comingRenewalDo"),
        route,
      },
    ];
  }

  return (
    <Show when={hasWords() && lines().length > 0}>
      <section class="coming">
        <h2>{text.say("people/comingTitle")}</h2>
        <ul class="items">
          <For each={lines()}>
            {(line) => (
              <li class="item">
                <p>
                  <strong>
                    <Dated sentence={line.what} days={[line.day]} />
                  </strong>
                </p>
                <Show when={line.hint}>{(hint) => <p class="hint">{hint()}</p>}</Show>
                <div class="item-actions">
                  <NamedLink
                    href={navigation.hrefOf(line.route)}
                    label={line.label}
                    name={text.say("people/comingDoOf", { label: line.label, what: line.what })}
                  />
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** The plain name of what has to be done. */
type NameOf = (due: DueDay) => string;

async function findComing(
  guide: Guide,
  language: Language,
): Promise<{ readonly coming: readonly Coming[]; readonly nameOf: NameOf }> {
  const today = guide.clock.today();
  const persons = guide.people.mayHaveSome() ? await guide.people.list() : [];
  const listed = await (await guide.keeper.device()).listJourneys();
  const journeys = (listed.ok ? listed.value : []).slice(0, journeysLookedThrough);
  const editions: SidedEdition[] = [];
  const dueDays = await Promise.all(
    journeys.map(async (journey): Promise<readonly DueDay[]> => {
      const { lifeEvent, answers } = journey;
      if (!isLifeEventId(lifeEvent) || Object.keys(answers).length === 0) return [];
      const there = await guide.rulesOfJourney(journey);
      if (there === undefined) return [];
      editions.push(...there.local.editions);
      return findDueDays(journey, there, today);
    }),
  );
  const coming = comingUp(persons, dueDays.flat(), today);
  const calledIn = (journey: Journey): PersonKey =>
    journey.person === undefined || journey.person === selfId
      ? "self"
      : (persons.find(({ id }) => id === journey.person)?.called ?? "other");
  const events = new Set(coming.flatMap((one) => (one.kind === "deadline" ? one.lifeEvent : [])));
  const texts = await loadTexts([...events].filter(isLifeEventId), language, editions);
  return {
    coming,
    nameOf: ({ journey: id, lifeEvent, procedure }) => {
      const text = isLifeEventId(lifeEvent) ? texts.get(lifeEvent) : undefined;
      const journey = journeys.find((one) => one.id === id);
      text?.speakOf(journey === undefined ? "self" : calledIn(journey));
      return text?.get("procedures", procedure, "plain") ?? procedure;
    },
  };
}

async function loadTexts(
  events: readonly LifeEventId[],
  language: Language,
  editions: readonly SidedEdition[],
): Promise<ReadonlyMap<LifeEventId, ReturnType<typeof createFirstText>>> {
  const app = await loadAppWords(language, "app");
  const loaded = events.map(async (event) => {
    const procedures = await loadLocalWords(language, "procedures", event, editions);
    const groups = [
      ["app", app],
      ["procedures", procedures],
    ] as const;
    return [event, createFirstText(language, new Map(groups))] as const;
  });
  return new Map(await Promise.all(loaded));
}
