import type { VisitPaper } from "../../../plan/visit-bag.ts";
import { formatDay } from "../../../text/format-day.ts";
import type { Text } from "../../../text/text.ts";
import { usesText } from "../bag/bag-text.ts";

/** What to know of a paper before the way: what it is for, original or copies, its age, and where it comes from. */
export function paperNotes(item: VisitPaper, text: Text): readonly string[] {
  const { form, copies, issuedFrom, yieldedBy, need } = item;
  const uses = usesText(item, text);
  const nameOf = (procedure: string): string => text.get("procedures", procedure, "name");
  return [
    ...(uses === undefined ? [] : [uses]),
    ...(form === "original" ? [text.say("plan/original")] : []),
    ...(copies === undefined ? [] : [text.say("plan/copies", { count: copies })]),
    ...(issuedFrom === undefined
      ? []
      : [text.say("plan/issuedFrom", { day: formatDay(issuedFrom, text.language) })]),
    ...(yieldedBy === undefined
      ? []
      : [
          text.say(yieldedBy.within === "this-visit" ? "plan/gotHere" : "plan/gotBefore", {
            name: nameOf(yieldedBy.procedure),
          }),
        ]),
    ...(need === "undecided" ? [text.say("procedure/undecided")] : []),
  ];
}
