import type { Journey } from "../model/journey.ts";
import type { Person } from "../model/person.ts";
import type { Note } from "./note.ts";
import { restoreJourney } from "./restore-journey.ts";
import { restoreNote } from "./restore-note.ts";
import { restorePerson } from "./restore-person.ts";
import type { RecordKind } from "./seal-record.ts";

export const journeyKind = kindNamed<Journey>("journey", restoreJourney, (one) => one.changedAt);
export const personKind = kindNamed<Person>("person", restorePerson, (one) => one.changedAt);
export const noteKind = kindNamed<Note>("note", restoreNote, (one) => one.createdAt);

/** Its table and the reason to set something else aside follow from the name of a kind. */
function kindNamed<Content extends { readonly id: string }>(
  label: "journey" | "person" | "note",
  restore: RecordKind<Content>["restore"],
  changedAt: RecordKind<Content>["changedAt"],
): RecordKind<Content> {
  return { table: `${label}s`, label, restore, nothingOfTheKind: `not-a-${label}`, changedAt };
}
