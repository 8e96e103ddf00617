import type { JSX } from "solid-js";
import type { Assessment } from "../../plan/assessment.ts";
import { dueDay, dueText } from "../../text/due-text.ts";
import { useText } from "../text/text-context.tsx";
import { Dated } from "./dated.tsx";

/** Until when something is to be done. */
export function DueText(props: { readonly assessment: Assessment }): JSX.Element {
  const text = useText();
  const due = (): Assessment["due"] => props.assessment.due;
  return (
    <Dated
      sentence={dueText(due(), props.assessment.procedure.deadline, text)}
      days={[dueDay(due())]}
    />
  );
}
