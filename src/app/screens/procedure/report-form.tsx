import type { JSX } from "solid-js";
import { useNavigation } from "../../navigation.tsx";
import { readDraft } from "../../notes/note-drafts.ts";
import { NoteForm } from "../../notes/note-form.tsx";
import { useText } from "../../text/text-context.tsx";

/** Where somebody who finds a mistake can write it down. It is kept on this device until it can be sent. */
export function ReportForm(props: {
  readonly procedure: string;
  /** Year and month of the catalogue that she reads. */
  readonly catalogueAsOf: string;
}): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  const hadDraft = readDraft(props.procedure) !== "";
  return (
    <details open={hadDraft}>
      <summary>{text.say("trust/report")}</summary>
      <NoteForm
        about={props.procedure}
        label={text.say("trust/reportLabel")}
        hint={text.say("trust/reportHint")}
        empty={text.say("trust/empty")}
        noteOf={(beginning) => ({
          ...beginning,
          procedure: props.procedure,
          catalogueAsOf: props.catalogueAsOf,
        })}
      />
      <p>
        <a href={navigation.hrefOf({ page: "checked" })}>{text.say("trust/see")}</a>
      </p>
    </details>
  );
}
