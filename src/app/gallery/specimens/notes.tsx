import { onMount, type JSX } from "solid-js";
import { createMemoryDevice } from "../../../device/memory-device.ts";
import { failure } from "../../../model/result.ts";
import { Announced } from "../../components/announced.tsx";
import { DroppedNote } from "../../components/dropped-note.tsx";
import { KeepNote } from "../../components/keep-note.tsx";
import { KeepNotice, KeepProblem } from "../../components/keep-problem.tsx";
import { LanguageNote } from "../../components/language-note.tsx";
import { PhoneHint } from "../../components/phone-hint.tsx";
import { Sentences } from "../../components/sentences.tsx";
import type { Guide } from "../../guide/guide.tsx";
import { NoteForm } from "../../notes/note-form.tsx";
import { UpdateOffer } from "../../update/update-offer.tsx";
import type { Sample } from "../open-sample.ts";
import type { Specimen } from "../specimen.ts";

const keepStates = ["kept", "saving", "quota-full", "storage-blocked", "newer-version"] as const;

/** What the app says in passing, and the field for what a resident says. */
export function notes({ text, guide }: Sample): readonly Specimen[] {
  const words = text.say("storage/mayBeCleared");
  const full = createMemoryDevice({ kind: "kept" });
  const refusing = (): Promise<typeof full> =>
    Promise.resolve({
      ...full,
      keepNote: () => Promise.resolve(failure({ kind: "quota-full" as const })),
    });
  const form = (about: string): JSX.Element => (
    <NoteForm
      about={about}
      label={text.say("trust/reportLabel")}
      hint={text.say("trust/reportHint")}
      empty={text.say("trust/empty")}
      noteOf={(beginning) => ({ ...beginning, barrier: "other" })}
    />
  );
  return [
    { name: ".note", state: "plain", show: () => <p class="note">{words}</p> },
    { name: ".note-warning", state: "plain", show: () => <p class="note note-warning">{words}</p> },
    { name: ".hint", state: "plain", show: () => <p class="hint">{words}</p> },
    { name: ".lead", state: "plain", show: () => <p class="lead">{text.say("start/lead")}</p> },
    {
      name: "Sentences",
      state: "two",
      show: () => <Sentences words={text.say("help/unknown")} />,
    },
    {
      name: "Sentences",
      state: "more, long text",
      show: () => <Sentences words={text.say("storage/storage-blocked")} />,
    },
    ...keepStates.map((state): Specimen => ({
      name: "KeepNote",
      state,
      show: () => <KeepNote />,
      guide: keeperOf(guide, { state: () => state }),
    })),
    {
      name: "KeepNote",
      state: "kept, with a notice",
      show: () => <KeepNote />,
      guide: { notice: () => "merged" },
    },
    {
      name: "KeepProblem",
      state: "long text",
      show: () => <KeepProblem kind="storage-blocked" />,
    },
    { name: "KeepNotice", state: "plain", show: () => <KeepNotice notice="partly" /> },
    {
      name: "LanguageNote",
      state: "plain",
      show: () => <LanguageNote />,
      navigation: { language: () => (text.language === "en" ? "ja" : "en") },
    },
    {
      name: "Announced",
      state: "plain",
      show: () => (
        <Announced>
          <p class="note">{words}</p>
        </Announced>
      ),
    },
    {
      name: "DroppedNote",
      state: "plain",
      show: () => <DroppedNote />,
      guide: { dropped: () => ["deceased.health_insurance", "family.spouse_age"] },
    },
    { name: "PhoneHint", state: "written by the build alone", show: () => <PhoneHint /> },
    { name: "UpdateOffer", state: "plain", show: () => <UpdateOffer />, worker: "newer" },
    { name: "NoteForm", state: "plain", show: () => form("plain") },
    { name: "NoteForm", state: "wrong", show: () => <Sent typed="">{form("wrong")}</Sent> },
    {
      name: "NoteForm",
      state: "pressed, kept",
      show: () => <Sent typed={text.say("name")}>{form("kept")}</Sent>,
    },
    {
      name: "NoteForm",
      state: "pressed, not kept",
      show: () => <Sent typed={text.say("name")}>{form("refused")}</Sent>,
      guide: keeperOf(guide, { device: refusing }),
    },
  ];
}

function keeperOf(guide: Guide, parts: Partial<Guide["keeper"]>): Partial<Guide> {
  return { keeper: { ...guide.keeper, ...parts } };
}

/** Something has been written, and the button pressed. */
function Sent(props: { readonly typed: string; readonly children: JSX.Element }): JSX.Element {
  let around: HTMLDivElement | undefined;
  onMount(() => {
    const field = around?.querySelector("textarea");
    if (field && props.typed !== "") {
      field.value = props.typed;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    around?.querySelector("button")?.click();
  });
  return <div ref={around}>{props.children}</div>;
}
