import { createSignal, type JSX } from "solid-js";
import { barriers, type Barrier } from "../../../device/note.ts";
import { OneOf } from "../../components/one-of.tsx";
import { keepDraft, readDraft } from "../../notes/note-drafts.ts";
import { NoteForm } from "../../notes/note-form.tsx";
import { useText } from "../../text/text-context.tsx";

const draftOfText = "accessibility";
const draftOfKind = "accessibility-kind";

/** Where somebody writes down what is hard to use. It is kept on this device until it can be sent. */
export function BarrierForm(): JSX.Element {
  const text = useText();
  const draft = readDraft(draftOfKind);
  const [chosen, setChosen] = createSignal<Barrier | undefined>(
    barriers.find((barrier) => barrier === draft),
  );
  const choose = (barrier: Barrier | undefined): void => {
    setChosen(barrier);
    keepDraft(draftOfKind, barrier ?? "");
  };
  return (
    <>
      <OneOf
        name="barrier"
        question={text.say("accessibility/reportAbout")}
        values={barriers}
        labelOf={(barrier) => text.say(`accessibility/about/${barrier}`)}
        chosen={chosen()}
        onChoose={choose}
      />
      <NoteForm
        about={draftOfText}
        label={text.say("accessibility/reportLabel")}
        hint={text.say("accessibility/reportHint")}
        empty={text.say("accessibility/reportEmpty")}
        noteOf={(beginning) => ({ ...beginning, barrier: chosen() ?? "other" })}
        onKept={() => choose(undefined)}
      />
    </>
  );
}
