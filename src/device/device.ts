import type { Journey, JourneyId } from "../model/journey.ts";
import type { Person, PersonId } from "../model/person.ts";
import type { Result } from "../model/result.ts";
import type { JourneyNotice } from "./journey-notices.ts";
import type { Note } from "./note.ts";
import type { SetAsidePart } from "./restore-parts.ts";
import type { Revision } from "./revision.ts";

/** Why the storage of this browser cannot be used, or could not just now. Each kind has its words and one next step. */
export type DeviceProblem =
  /** No room is left on the phone, or the browser grants no more. */
  | { readonly kind: "quota-full" }
  /** The browser forbids keeping anything: private window, settings, a blocked site. */
  | { readonly kind: "storage-blocked" }
  /** The storage did not answer in time; closing other tabs or starting the phone anew may help. */
  | { readonly kind: "no-answer" }
  /** A newer version of this app has changed what is kept here; loading the page anew helps. */
  | { readonly kind: "newer-version" }
  /** Everything was erased meanwhile, by another tab or by the browser; the page has to be loaded anew. */
  | { readonly kind: "erased-elsewhere" }
  /** The browser's storage is broken. Nothing in it is deleted. */
  | { readonly kind: "damaged" };

/** Whether journeys outlive this visit, and if not, why not. */
export type StorageState =
  | { readonly kind: "kept" }
  /** The browser refuses to keep a key, and nothing is ever kept without one. */
  | { readonly kind: "no-keys" }
  | Exclude<DeviceProblem, { readonly kind: "erased-elsewhere" }>;

/** A journey with the revision that the next save has to name. */
export interface KeptJourney {
  readonly journey: Journey;
  readonly revision: Revision;
  /** What in the record could not be read. A copy of the whole record lies with what was set aside. */
  readonly setAside: readonly SetAsidePart[];
}

/** A person with the revision that the next save has to name. */
export interface KeptPerson {
  readonly person: Person;
  readonly revision: Revision;
  /** As in `KeptJourney`. */
  readonly setAside: readonly SetAsidePart[];
}

export type SetAsideReason =
  /** The key of this device is gone, so nobody can open the record any more. */
  | "key-lost"
  /** The record is damaged, or was sealed by another key. */
  | "cannot-be-opened"
  /** It opens, but what is inside is nothing of the kind. */
  | "not-a-journey"
  | "not-a-person"
  | "not-a-note"
  /** It opens; some of what is inside could not be read. */
  | "some-parts";

/** A record that could not be read, or not wholly. It is kept as it was found. */
export interface SetAsideRecord {
  readonly id: JourneyId | PersonId | Note["id"];
  readonly reason: SetAsideReason;
  /** When the record was last saved, where that can still be read: an instant, ISO 8601 in UTC. */
  readonly changedAt?: string;
}

export type ReadProblem =
  | DeviceProblem
  | { readonly kind: "not-here" }
  | { readonly kind: "set-aside"; readonly reason: SetAsideReason };

/** Why something was not saved, where something newer of its kind may lie there by now. */
type SaveProblemWith<Newer> =
  | DeviceProblem
  /** Another tab has saved since; nothing was written. Merge with `newer` and save after its revision. */
  | { readonly kind: "newer-elsewhere"; readonly newer: Newer }
  /** Another tab has erased it; nothing was written. Saving after `notKeptYet` keeps it all the same. */
  | { readonly kind: "no-longer-here" };

export type SaveProblem = SaveProblemWith<KeptJourney>;
export type SavePersonProblem = SaveProblemWith<KeptPerson>;

/** What the browser says to being asked not to clear this away when space runs out. */
export type KeepAnswer = "promised" | "not-promised" | "cannot-be-asked";

/** How much room there is, as far as the browser says. */
export interface SpaceEstimate {
  readonly usedBytes: number;
  readonly grantedBytes: number;
}

/** What is kept on this phone. Nothing here throws, and nothing waits for ever. */
export interface Device {
  readonly storage: StorageState;

  /** All journeys that can be read, the one changed last first. */
  listJourneys(): Promise<Result<readonly Journey[], DeviceProblem>>;

  readJourney(id: JourneyId): Promise<Result<KeptJourney, ReadProblem>>;

  /**
   * Keeps `journey` and gives its new revision. It is on the disk when this resolves.
   * `after` is the revision that was read or saved before it, or `notKeptYet`; where something else lies there by
   * now, nothing is written and the problem says what.
   */
  saveJourney(journey: Journey, after: Revision): Promise<Result<Revision, SaveProblem>>;

  /** Erases the journey and everything of it that was set aside. Fine where it is not there. */
  deleteJourney(id: JourneyId): Promise<Result<undefined, DeviceProblem>>;

  /** All persons that can be read, in the order in which they came. */
  listPersons(): Promise<Result<readonly Person[], DeviceProblem>>;

  readPerson(id: PersonId): Promise<Result<KeptPerson, ReadProblem>>;

  /** As `saveJourney`. */
  savePerson(person: Person, after: Revision): Promise<Result<Revision, SavePersonProblem>>;

  /** Erases the person and everything of them that was set aside. Their journeys stay. Fine where it is not there. */
  deletePerson(id: PersonId): Promise<Result<undefined, DeviceProblem>>;

  /** Keeps a note until it is sent. Notes are written once: keeping one again changes nothing. */
  keepNote(note: Note): Promise<Result<undefined, DeviceProblem>>;

  /** All notes that can be read, the oldest first. */
  listNotes(): Promise<Result<readonly Note[], DeviceProblem>>;

  deleteNote(id: Note["id"]): Promise<Result<undefined, DeviceProblem>>;

  /**
   * Keeps the local edition of a municipality just as it came, in place of an older one. It is not personal and lies
   * there readable; whoever reads it checks its signature.
   */
  keepEdition(code: string, text: string): Promise<Result<undefined, DeviceProblem>>;

  readEdition(code: string): Promise<Result<string, DeviceProblem | { readonly kind: "not-here" }>>;

  /** What could not be read. Known only after it was listed or read. */
  setAside(): Promise<Result<readonly SetAsideRecord[], DeviceProblem>>;

  /** Tells `listener` what other tabs save and erase, never what this device does. Gives the way to stop. */
  watchJourneys(listener: (notice: JourneyNotice) => void): () => void;

  /** Asks the browser not to clear this away by itself. May show a question of the browser and wait for the answer. */
  askToKeep(): Promise<KeepAnswer>;

  /** How much room there is; undefined where the browser does not say. */
  estimate(): Promise<SpaceEstimate | undefined>;

  /** Lets go of the database. The device is not used after it. */
  close(): void;
}
