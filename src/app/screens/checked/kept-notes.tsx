import { createResource, createSignal, For, Show, Suspense, type JSX } from "solid-js";
import type { DeviceProblem } from "../../../device/device.ts";
import type { Note } from "../../../device/note.ts";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { Language } from "../../../text/language.ts";
import { formatDay } from "../../../text/format-day.ts";
import { dayInJapan } from "../../clock.ts";
import { Dated } from "../../components/dated.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { loadWords } from "../../text/load-words.ts";
import { useText } from "../../text/text-context.tsx";
import { loadChecked } from "./load-checked.ts";
import { procedureName } from "./procedure-name.ts";

interface NamedNote {
  readonly note: Note;
  /** Undefined where it is about none, or the catalogue knows the procedure no more. */
  readonly procedure: string | undefined;
}

interface Listed {
  readonly notes: readonly NamedNote[];
  readonly problem?: DeviceProblem["kind"];
}

/** The notes about mistakes and barriers that are kept here until they can be sent; each can be deleted, and the last one got back. */
export function KeptNotes(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const [kept, { mutate }] = createResource(
    () => text.language,
    async (language): Promise<Listed> => {
      const listed = await (await guide.keeper.device()).listNotes();
      return listed.ok
        ? { notes: await Promise.all(listed.value.map((note) => nameNote(note, language))) }
        : { notes: [], problem: listed.problem.kind };
    },
  );
  const [deleted, setDeleted] = createSignal<NamedNote>();
  const [problem, setProblem] = createSignal<DeviceProblem["kind"]>();
  let deletedNote: HTMLDivElement | undefined;
  let list: HTMLUListElement | undefined;
  // The list is changed, not read anew: the rest of it, and the focus, stay where they are.
  const change = (notes: (before: readonly NamedNote[]) => readonly NamedNote[]): void => {
    mutate((before) => before && { ...before, notes: notes(before.notes) });
  };
  const remove = async (named: NamedNote): Promise<void> => {
    const result = await (await guide.keeper.device()).deleteNote(named.note.id);
    setProblem(result.ok ? undefined : result.problem.kind);
    if (!result.ok) return;
    change((before) => before.filter(({ note }) => note.id !== named.note.id));
    setDeleted(named);
    deletedNote?.focus();
  };
  const undo = async (named: NamedNote): Promise<void> => {
    const result = await (await guide.keeper.device()).keepNote(named.note);
    setProblem(result.ok ? undefined : result.problem.kind);
    if (!result.ok) return;
    change((before) => [...before, named]);
    setDeleted(undefined);
    list?.focus();
  };
  return (
    <section>
      <h2>{text.say("trust/notesTitle")}</h2>
      <p>{text.say("trust/notesLead")}</p>
      <Suspense fallback={<p role="status">{text.say("common/loading")}</p>}>
        <Show when={problem() ?? kept()?.problem}>
          {(kind) => <p class="note note-warning">{text.say(`storage/${kind()}`)}</p>}
        </Show>
        <Show when={deleted()}>
          {(named) => (
            <div class="note" role="status" tabindex="-1" ref={deletedNote}>
              <p>{text.say("trust/deleted")}</p>
              <button type="button" class="link-button" onClick={() => void undo(named())}>
                {text.say("trust/undo")}
              </button>
            </div>
          )}
        </Show>
        <ul tabindex="-1" ref={list}>
          <For each={kept()?.notes} fallback={<li>{text.say("trust/notesNone")}</li>}>
            {(named) => <KeptNote named={named} onDelete={() => void remove(named)} />}
          </For>
        </ul>
      </Suspense>
    </section>
  );
}

function KeptNote(props: {
  readonly named: NamedNote;
  readonly onDelete: () => void;
}): JSX.Element {
  const text = useText();
  const writtenOn = (): CalendarDate => dayInJapan(new Date(props.named.note.createdAt));
  const about = (): string | undefined => {
    const { note, procedure } = props.named;
    return "barrier" in note ? text.say(`accessibility/about/${note.barrier}`) : procedure;
  };
  return (
    <li>
      <Show when={about()}>{(name) => <strong>{name()}</strong>}</Show>
      <p class="written" data-plain>
        {props.named.note.text}
      </p>
      <p class="hint">
        <Dated
          sentence={text.say("trust/noteOn", { day: formatDay(writtenOn(), text.language) })}
          days={[writtenOn()]}
        />
      </p>
      <button type="button" class="link-button" onClick={() => props.onDelete()}>
        <span aria-hidden="true">{text.say("trust/delete")}</span>
        <span class="unseen">{text.say("trust/deleteOf", { text: props.named.note.text })}</span>
      </button>
    </li>
  );
}

async function nameNote(note: Note, language: Language): Promise<NamedNote> {
  if ("barrier" in note) return { note, procedure: undefined };
  const checked = await loadChecked();
  const lifeEvent = checked.find(({ id }) => id === note.procedure)?.lifeEvents[0];
  const words = lifeEvent && (await loadWords(language, "procedures", lifeEvent));
  return { note, procedure: words && procedureName(words, note.procedure) };
}
