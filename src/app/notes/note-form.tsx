import { createSignal, createUniqueId, Match, Show, Switch, type JSX } from "solid-js";
import type { DeviceProblem } from "../../device/device.ts";
import type { Note } from "../../device/note.ts";
import { FieldProblem } from "../components/problem-list.tsx";
import { useGuide } from "../guide/guide.tsx";
import { useText } from "../text/text-context.tsx";
import { keepDraft, readDraft } from "./note-drafts.ts";

/** What every note begins with. */
export type NoteBeginning = Pick<Note, "id" | "text" | "language" | "createdAt">;

type Outcome =
  | { readonly kind: "empty" }
  | { readonly kind: "kept" }
  /** The storage cannot be used; it lies in memory until the page is closed. */
  | { readonly kind: "for-now" }
  | { readonly kind: "not-kept"; readonly problem: DeviceProblem["kind"] };

/** A field to write a note in, and a button that keeps it on this device until it can be sent. */
export function NoteForm(props: {
  /** What the draft is kept under. */
  readonly about: string;
  readonly label: string;
  readonly hint: string;
  /** Said where nothing was written. */
  readonly empty: string;
  readonly noteOf: (beginning: NoteBeginning) => Note;
  readonly onKept?: () => void;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const id = createUniqueId();
  const [typed, setTyped] = createSignal(readDraft(props.about));
  const [outcome, setOutcome] = createSignal<Outcome>();
  let field: HTMLTextAreaElement | undefined;
  let isKeeping = false;
  const isEmpty = (): boolean => outcome()?.kind === "empty";
  const type = (now: string): void => {
    setTyped(now);
    keepDraft(props.about, now);
  };
  const isKept = (): boolean => outcome()?.kind === "kept" || outcome()?.kind === "for-now";
  const keep = async (): Promise<void> => {
    const said = typed();
    if (isKeeping) return;
    if (said.trim() === "") {
      // A trembling hand has pressed once more: it is kept, and nothing is missing.
      if (isKept()) return;
      setOutcome({ kind: "empty" });
      field?.focus();
      return;
    }
    isKeeping = true;
    setOutcome(undefined);
    const result = await keepOnDevice(said.trim());
    isKeeping = false;
    // What was typed while the disk was busy stays.
    if ((result.kind === "kept" || result.kind === "for-now") && typed() === said) {
      type("");
      props.onKept?.();
    }
    setOutcome(result);
  };
  const keepOnDevice = async (said: string): Promise<Outcome> => {
    const { language } = text;
    const createdAt = guide.clock.now();
    const note = props.noteOf({ id: crypto.randomUUID(), text: said, language, createdAt });
    const device = await guide.keeper.device();
    const kept = await device.keepNote(note);
    if (!kept.ok) return { kind: "not-kept", problem: kept.problem.kind };
    return { kind: device.storage.kind === "kept" ? "kept" : "for-now" };
  };
  const problem = (): DeviceProblem["kind"] | undefined => {
    const said = outcome();
    return said?.kind === "not-kept" ? said.problem : undefined;
  };
  return (
    <>
      <div class="field" classList={{ "field-wrong": isEmpty() }}>
        <label for={`${id}-text`}>{props.label}</label>
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
        <Show when={isEmpty()}>
          <FieldProblem id={`${id}-problem`} message={props.empty} />
        </Show>
        <textarea
          id={`${id}-text`}
          ref={field}
          rows={4}
          aria-describedby={isEmpty() ? `${id}-hint ${id}-problem` : `${id}-hint`}
          aria-invalid={isEmpty() ? "true" : undefined}
          value={typed()}
          onInput={(event) => {
            setOutcome(undefined);
            type(event.currentTarget.value);
          }}
        />
      </div>
      <button type="button" class="button button-second" onClick={() => void keep()}>
        {text.say("trust/keep")}
      </button>
      <div role="status">
        <Switch>
          <Match when={outcome()?.kind === "kept"}>
            <p>{text.say("trust/kept")}</p>
          </Match>
          <Match when={outcome()?.kind === "for-now"}>
            <p>{text.say("trust/keptForNow")}</p>
          </Match>
          <Match when={problem()}>
            {(kind) => (
              <>
                <p>
                  <strong>{text.say("storage/title")}</strong>
                </p>
                <p>{text.say(`storage/${kind()}`)}</p>
              </>
            )}
          </Match>
        </Switch>
      </div>
    </>
  );
}
