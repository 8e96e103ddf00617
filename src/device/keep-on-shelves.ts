import type { Journey } from "../model/journey.ts";
import type { Person } from "../model/person.ts";
import { failure, success, type Result } from "../model/result.ts";
import type { Device, KeptJourney, KeptPerson } from "./device.ts";
import { newestFirst, oldestFirst } from "./in-order.ts";
import type { JourneyNotice } from "./journey-notices.ts";
import type { Note } from "./note.ts";
import { notKeptYet, type Revision } from "./revision.ts";
import type { KeptRecord } from "./seal-record.ts";
import type { Shelf, ShelfSaveProblem } from "./shelf.ts";

/** Where the records of each kind are kept. */
export interface Shelves {
  readonly journeys: Shelf<Journey>;
  readonly persons: Shelf<Person>;
  readonly notes: Shelf<Note>;
}

type KeepsOnShelves = Pick<
  Device,
  | "listJourneys"
  | "readJourney"
  | "saveJourney"
  | "deleteJourney"
  | "listPersons"
  | "readPerson"
  | "savePerson"
  | "deletePerson"
  | "keepNote"
  | "listNotes"
  | "deleteNote"
>;

/** What every device does with its journeys, persons and notes, wherever they lie. */
export function keepOnShelves(
  { journeys, persons, notes }: Shelves,
  tell: (notice: JourneyNotice) => void,
): KeepsOnShelves {
  return {
    async listJourneys() {
      const listed = await journeys.list();
      return listed.ok ? success(newestFirst(listed.value, ({ changedAt }) => changedAt)) : listed;
    },
    async readJourney(id) {
      const found = await journeys.read(id);
      return found.ok ? success(journeyOf(found.value)) : found;
    },
    async saveJourney(journey, after) {
      const saved = await journeys.save(journey, after);
      if (saved.ok) tell({ kind: "saved", id: journey.id, revision: saved.value });
      return named(saved, journeyOf);
    },
    async deleteJourney(id) {
      const deleted = await journeys.delete(id);
      if (deleted.ok) tell({ kind: "deleted", id });
      return deleted;
    },

    async listPersons() {
      const listed = await persons.list();
      return listed.ok ? success(oldestFirst(listed.value, ({ createdAt }) => createdAt)) : listed;
    },
    async readPerson(id) {
      const found = await persons.read(id);
      return found.ok ? success(personOf(found.value)) : found;
    },
    savePerson: async (person, after) => named(await persons.save(person, after), personOf),
    deletePerson: (id) => persons.delete(id),

    async keepNote(note) {
      const kept = await notes.save(note, notKeptYet);
      if (kept.ok) return success(undefined);
      const { problem } = kept;
      // Its id is random: what lies there is this very note, kept before.
      const isThere = problem.kind === "newer-elsewhere" || problem.kind === "no-longer-here";
      return isThere ? success(undefined) : failure(problem);
    },
    async listNotes() {
      const listed = await notes.list();
      return listed.ok ? success(oldestFirst(listed.value, ({ createdAt }) => createdAt)) : listed;
    },
    deleteNote: (id) => notes.delete(id),
  };
}

/** The outcome of a save, with the newer record under the name by which its kind is known. */
function named<Content, Kept>(
  saved: Result<Revision, ShelfSaveProblem<Content>>,
  keptOf: (record: KeptRecord<Content>) => Kept,
) {
  if (saved.ok) return saved;
  const { problem } = saved;
  return problem.kind === "newer-elsewhere"
    ? failure({ kind: problem.kind, newer: keptOf(problem.newer) })
    : failure(problem);
}

function journeyOf({ content, ...kept }: KeptRecord<Journey>): KeptJourney {
  return { journey: content, ...kept };
}

function personOf({ content, ...kept }: KeptRecord<Person>): KeptPerson {
  return { person: content, ...kept };
}
