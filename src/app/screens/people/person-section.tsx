import { createSignal, For, Show, type JSX } from "solid-js";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { Person } from "../../../model/person.ts";
import { formatBirthDate } from "../../../text/format-day.ts";
import { Dated } from "../../components/dated.tsx";
import { AskFirst } from "../../components/ask-first.tsx";
import { useText } from "../../text/text-context.tsx";
import { BirthDateForm } from "./birth-date-form.tsx";
import { ForgetButton } from "./forget-button.tsx";
import { entryDays, knownSince } from "./known-text.ts";
import { keptEntries, type Statements } from "./load-statements.ts";
import { PersonTown } from "./person-town.tsx";

/** One person: the birth date and the town to correct, what is kept to forget, the person to delete after one question. */
export function PersonSection(props: {
  readonly person: Person;
  readonly say: Statements;
  readonly onBirthDate: (birthDate: CalendarDate) => void;
  readonly onForget: (id: string) => void;
  readonly onForgetTown: () => void;
  readonly onDelete: () => void;
}): JSX.Element {
  const text = useText();
  const name = (): string => text.say(`people/choices/${props.person.called}`);
  const headingId = (): string => `person-${props.person.id}`;
  return (
    <section class="answers">
      <h2 id={headingId()}>{name()}</h2>
      <BirthDate {...props} headingId={headingId()} />
      <PersonTown
        person={props.person}
        headingId={headingId()}
        onForget={() => props.onForgetTown()}
      />
      <ul>
        <For each={keptEntries(props.person)} fallback={<li>{text.say("people/nothingKept")}</li>}>
          {(entry) => (
            <li>
              <p>
                <Dated sentence={props.say(props.person, entry)} days={entryDays(entry)} />
              </p>
              <p class="hint">
                <Dated sentence={knownSince(entry, text) ?? ""} days={entryDays(entry)} />
              </p>
              <ForgetButton
                statement={props.say(props.person, entry)}
                onForget={() => props.onForget(entry.id)}
              />
            </li>
          )}
        </For>
      </ul>
      <Deletion name={name()} onDelete={() => props.onDelete()} />
    </section>
  );
}

function BirthDate(props: {
  readonly person: Person;
  readonly headingId: string;
  readonly onBirthDate: (birthDate: CalendarDate) => void;
}): JSX.Element {
  const text = useText();
  const [isOpen, setIsOpen] = createSignal(false);
  const born = (): string => {
    const { birthDate } = props.person;
    return birthDate === undefined
      ? text.say("people/bornUnknown")
      : text.say("people/born", { day: formatBirthDate(birthDate, text.language) });
  };
  return (
    <>
      <p>
        <Dated sentence={born()} days={[props.person.birthDate]} />
      </p>
      <Show
        when={isOpen()}
        fallback={
          <button
            type="button"
            class="link-button"
            aria-describedby={props.headingId}
            onClick={() => setIsOpen(true)}
          >
            {text.say(
              props.person.birthDate === undefined ? "people/addBirth" : "people/changeBirth",
            )}
          </button>
        }
      >
        <BirthDateForm
          id={`birth-${props.person.id}`}
          called={props.person.called}
          birthDate={props.person.birthDate}
          labelledBy={props.headingId}
          submitLabel={text.say("people/saveBirth")}
          onRead={(birthDate) => {
            setIsOpen(false);
            props.onBirthDate(birthDate);
          }}
          other={
            <button type="button" class="button button-second" onClick={() => setIsOpen(false)}>
              {text.say("people/cancel")}
            </button>
          }
        />
      </Show>
    </>
  );
}

function Deletion(props: { readonly name: string; readonly onDelete: () => void }): JSX.Element {
  const text = useText();
  return (
    <AskFirst
      label={
        <>
          <span aria-hidden="true">{text.say("people/delete")}</span>
          <span class="unseen">{text.say("people/deleteOf", { person: props.name })}</span>
        </>
      }
      question={text.say("people/deleteTitle", { person: props.name })}
      consequence={text.say("people/deleteBody")}
      yes={text.say("people/deleteYes")}
      no={text.say("people/deleteNo")}
      onYes={props.onDelete}
    />
  );
}
