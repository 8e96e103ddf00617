import { createResource, createSignal, For, Show, type JSX } from "solid-js";
import type { Person } from "../../../model/person.ts";
import { forget } from "../../../people/forget.ts";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { rememberTown } from "../place/own-town.ts";
import { loadStatements } from "./load-statements.ts";
import { PersonSection } from "./person-section.tsx";

/** What the resident is told once something was done. */
type Done = "forgotten" | "birthSaved" | "deleted" | "notKept";

/** Everybody kept here with what is kept of them: to be looked at, corrected, forgotten. */
export function PeopleScreen(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const [persons, { refetch }] = createResource(() => guide.people.list());
  const [statements] = createResource(
    () => {
      const listed = persons();
      return listed && { listed, language: text.language };
    },
    ({ listed, language }) => loadStatements(listed, language),
  );
  const [done, setDone] = createSignal<Done>();
  let note: HTMLParagraphElement | undefined;

  const tell = async (changed: Promise<boolean>, told: Done): Promise<void> => {
    const isKept = await changed;
    await refetch();
    setDone(isKept ? told : "notKept");
    note?.focus();
  };
  const change = (id: Person["id"], next: (before: Person) => Person): Promise<boolean> =>
    guide.people.change(id, (before) => before && next(before));

  return (
    <Page title={text.say("people/title")} back={() => navigation.back()}>
      <p class="lead">{text.say("people/lead")}</p>
      <p>{text.say("people/renewalsKept")}</p>
      <Show when={done()}>
        {(told) => (
          <p class="note" role="status" tabindex="-1" ref={note}>
            {text.say(`people/${told()}`)}
          </p>
        )}
      </Show>
      <Show when={statements.latest}>
        {(say) => (
          <For each={persons.latest} fallback={<p>{text.say("people/none")}</p>}>
            {(person) => (
              <PersonSection
                person={person}
                say={say()}
                onBirthDate={(birthDate) =>
                  void tell(
                    change(person.id, (before) => ({ ...before, birthDate })),
                    "birthSaved",
                  )
                }
                onForget={(id) =>
                  void tell(
                    change(person.id, (before) => forget(before, id)),
                    "forgotten",
                  )
                }
                onForgetTown={() =>
                  void tell(rememberTown(undefined, person.id, guide), "forgotten")
                }
                onDelete={() => void tell(guide.people.remove(person.id), "deleted")}
              />
            )}
          </For>
        )}
      </Show>
    </Page>
  );
}
