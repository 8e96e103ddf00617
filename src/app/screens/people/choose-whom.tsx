import { createResource, For, Show, type JSX } from "solid-js";
import type { LifeEventId } from "../../../model/life-event-ids.ts";
import { formatBirthDate } from "../../../text/format-day.ts";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { Loading } from "./loading.tsx";
import { peopleChoices, type PersonChoice } from "./people-choices.ts";

/** Those it may be about, who are kept here first. */
export function ChooseWhom(props: { readonly lifeEvent: LifeEventId }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  // Where nobody is kept the database is left alone; where somebody may be, the choices come all at once, so that none
  // of them moves under the finger.
  const [kept] = createResource(guide.people.mayHaveSome, () => guide.people.list(), {
    initialValue: [],
  });
  return (
    <Page title={text.say("people/whomTitle")} back={() => navigation.back()}>
      <p class="lead">{text.say("people/whomLead")}</p>
      <Show when={!kept.loading} fallback={<Loading />}>
        <ul class="events">
          <For each={peopleChoices(kept())}>
            {(choice) => (
              <li>
                <a
                  class="event"
                  id={`whom-${choice.who}`}
                  href={navigation.hrefOf({
                    page: "begin",
                    lifeEvent: props.lifeEvent,
                    person: choice.who,
                  })}
                >
                  <ChoiceText choice={choice} />
                </a>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Page>
  );
}

function ChoiceText(props: { readonly choice: PersonChoice }): JSX.Element {
  const text = useText();
  const name = (): string => {
    const person = text.say(`people/choices/${props.choice.called}`);
    return props.choice.isAnother ? text.say("people/another", { person }) : person;
  };
  const born = (): string | undefined => {
    const { kept } = props.choice;
    if (kept === undefined) return undefined;
    if (kept.birthDate === undefined) return text.say("people/bornUnknown");
    return text.say("people/born", { day: formatBirthDate(kept.birthDate, text.language) });
  };
  return (
    <>
      <span class="event-name">{name()}</span>
      <Show when={born()}>{(line) => <span class="hint">{line()}</span>}</Show>
    </>
  );
}
