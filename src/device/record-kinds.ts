import type { Journey } from "../model/journey.ts";
import type { Person } from "../model/person.ts";
import type { Note } from "./note.ts";
import { restoreJourney } from "./restore-journey.ts";
import { restoreNote } from "./restore-note.ts";
import { restorePerson } from "./restore-person.ts";
import type { RecordKind } from "./seal-record.ts";

export const journeyKind: RecordKind<Journey> = {
  table: "journeys",
  label: "journey",
  restore: restoreJourney,
  nothingOfTheKind: "not-a-journey",
  changedAt: (journey) => journey.changedAt,
};

export const personKind: RecordKind<Person> = {
  table: "persons",
  label: "person",
  restore: restorePerson,
  nothingOfTheKind: "not-a-person",
  changedAt: (person) => person.changedAt,
};

export const noteKind: RecordKind<Note> = {
  table: "notes",
  label: "note",
  restore: restoreNote,
  nothingOfTheKind: "not-a-note",
  changedAt: (note) => note.createdAt,
};
