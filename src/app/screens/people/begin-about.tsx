import { createEffect, createSignal, on, Show, type JSX } from "solid-js";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { LifeEventId } from "../../../model/life-event-ids.ts";
import { isPersonKey, newPerson, selfId, type Person } from "../../../model/person.ts";
import { asksForBirthDate, knownAnswers } from "../../../people/known-answers.ts";
import type { RuleBook } from "../../../rules/rule-book.ts";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { BirthDateForm } from "./birth-date-form.tsx";
import { Loading } from "./loading.tsx";

/** Somebody the journey will be about, with the rules of it. */
interface Beginning {
  readonly person: Person;
  readonly rules: RuleBook;
}

/** Begins a journey about somebody, after asking for the birth date where it decides anything and is not known. */
export function BeginAbout(props: {
  readonly lifeEvent: LifeEventId;
  readonly who: string;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const [asked, setAsked] = createSignal<Beginning>();
  let hasBegun = false;

  const begin = async ({ person, rules }: Beginning): Promise<void> => {
    if (hasBegun) return;
    hasBegun = true;
    const known = knownAnswers(person, rules, guide.clock.today());
    const journey = await guide.begin(props.lifeEvent, person, known.certain);
    navigation.replace(
      known.toConfirm.length > 0
        ? { page: "known", journey, isChange: false }
        : { page: "question", journey, topic: "next", part: 1, isChange: false },
    );
  };

  const prepare = async (): Promise<void> => {
    const [person, rules] = await Promise.all([
      personMeant(props.who),
      guide.rulesOf(props.lifeEvent),
    ]);
    if (person === undefined) {
      navigation.replace({ page: "begin", lifeEvent: props.lifeEvent });
      return;
    }
    const beginning = { person, rules };
    const isBirthDateOpen = person.birthDate === undefined && asksForBirthDate(rules.lifeEvent);
    if (isBirthDateOpen) setAsked(beginning);
    else await beginWithout(beginning);
  };

  const personMeant = async (who: string): Promise<Person | undefined> => {
    const now = guide.clock.now();
    if (who !== selfId && isPersonKey(who)) return newPerson(crypto.randomUUID(), who, now);
    const kept = guide.people.mayHaveSome() ? await guide.people.find(who) : undefined;
    return kept ?? (who === selfId ? newPerson(selfId, "self", now) : undefined);
  };

  // Whoever is new is kept while the questions go on; of the resident herself there is nothing to keep yet.
  const beginWithout = async (beginning: Beginning): Promise<void> => {
    const { person } = beginning;
    if (person.id !== selfId) void guide.people.change(person.id, (before) => before ?? person);
    await begin(beginning);
  };

  const beginWith = async (
    { person, rules }: Beginning,
    birthDate: CalendarDate,
  ): Promise<void> => {
    void guide.people.change(person.id, (before) => ({ ...(before ?? person), birthDate }));
    await begin({ person: { ...person, birthDate }, rules });
  };

  createEffect(on([() => props.who, () => props.lifeEvent], () => void prepare()));
  return (
    <Show when={asked()} fallback={<Loading />}>
      {(beginning) => (
        <Page
          title={text.say("people/birthTitle", {
            person: text.say(`people/words/${beginning().person.called}/person`),
          })}
          back={() => navigation.back()}
        >
          <p class="lead">{text.say("people/birthLead")}</p>
          <BirthDateForm
            id="birth"
            called={beginning().person.called}
            labelledBy="heading"
            submitLabel={text.say("common/next")}
            onRead={(birthDate) => void beginWith(beginning(), birthDate)}
            other={
              <button
                type="button"
                class="button button-second"
                onClick={() => void beginWithout(beginning())}
              >
                {text.say("people/birthLater")}
              </button>
            }
          />
        </Page>
      )}
    </Show>
  );
}
