import { createResource, For, Show, type JSX } from "solid-js";
import type { LifeEventId } from "../../../model/life-event-ids.ts";
import { formatBirthDate } from "../../../text/format-day.ts";
import { Dated } from "../../components/dated.tsx";
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
  const nameOf = ({ called, isAnother }: PersonChoice): string => {
    const person = text.say(`people/choices/${called}`);
    return isAnother ? text.say("people/another", { person }) : person;
  };
  const bornOf = ({ kept: person }: PersonChoice): string | undefined => {
    if (person === undefined) return undefined;
    if (person.birthDate === undefined) return text.say("people/bornUnknown");
    return text.say("people/born", { day: formatBirthDate(person.birthDate, text.language) });
  };
  return (
    <Page title={text.say("people/whomTitle")} back={() => navigation.back()}>
      <p class="lead">{text.say("people/whomLead")}</p>
      <Show when={!kept.loading} fallback={<Loading />}>
        <ul class="entries">
          <For each={peopleChoices(kept())}>
            {(choice) => (
              <li class="entry">
                <a
                  class="entry-name"
                  id={`whom-${choice.who}`}
                  href={navigation.hrefOf({
                    page: "begin",
                    lifeEvent: props.lifeEvent,
                    person: choice.who,
                  })}
                >
                  {nameOf(choice)}
                  <Show when={bornOf(choice)}>
                    {(line) => (
                      <span class="hint">
                        <Dated sentence={line()} days={[choice.kept?.birthDate]} />
                      </span>
                    )}
                  </Show>
                </a>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Page>
  );
}
