import type { Device } from "../../device/device.ts";
import { newPerson, selfId, type Person, type PersonId } from "../../model/person.ts";
import type { LifeEvent } from "../../model/life-event.ts";
import type { Said } from "../../people/learn-from-journey.ts";
import type { Clock } from "../clock.ts";

const somebodyKey = "shiori-people";

/** Keeps the persons on the device. Nobody waits for it to go on with the questions. */
export interface PeopleKeeper {
  /** Whether anybody may be kept here, told without opening the database. */
  readonly mayHaveSome: () => boolean;
  /** Everybody kept here; nobody where the storage does not answer. */
  readonly list: () => Promise<readonly Person[]>;
  readonly find: (id: PersonId) => Promise<Person | undefined>;
  /**
   * Keeps what `next` makes of a person as they lie on the disk; undefined, or the same person, changes nothing. Where
   * another tab was faster, `next` is asked again. False where it could not be kept.
   */
  readonly change: (
    id: PersonId,
    next: (before: Person | undefined) => Person | undefined,
  ) => Promise<boolean>;
  /** Keeps the lasting traits of what was just said about a person who is kept here, or of the resident herself. */
  readonly learn: (id: PersonId, said: Said, lifeEvent: LifeEvent) => Promise<void>;
  readonly remove: (id: PersonId) => Promise<boolean>;
}

/** Keeps persons on the device that `open` gives, one change after the other. */
export function createPeopleKeeper(open: () => Promise<Device>, clock: Clock): PeopleKeeper {
  let lastChange: Promise<unknown> = Promise.resolve();

  const list = async (): Promise<readonly Person[]> => {
    // What was said a moment ago belongs to it.
    await lastChange;
    const listed = await (await open()).listPersons();
    if (!listed.ok) return [];
    rememberSomebody(listed.value.length > 0);
    return listed.value;
  };

  const change: PeopleKeeper["change"] = (id, next) => {
    const changed = lastChange.then(async () => {
      const [device, { changePerson }] = await Promise.all([open(), import("./change-person.ts")]);
      const outcome = await changePerson(device, id, next, clock.now());
      if (outcome === "saved") rememberSomebody(true);
      return outcome !== "not-kept";
    });
    // One that fails must not stop those after it.
    lastChange = changed.catch(() => undefined);
    return changed;
  };

  return {
    mayHaveSome,
    list,
    find: async (id) => {
      const found = await (await open()).readPerson(id);
      return found.ok ? found.value.person : undefined;
    },
    change,
    learn: async (id, said, lifeEvent) => {
      const { hasTraits, learnFromJourney } = await import("../../people/learn-from-journey.ts");
      if (!hasTraits(said, lifeEvent)) return;
      await change(id, (before) => {
        // Whoever was deleted here stays so, though journeys about them go on.
        const person = before ?? (id === selfId ? newPerson(id, "self", clock.now()) : undefined);
        return person && learnFromJourney(person, said, lifeEvent, clock.today());
      });
    },
    remove: async (id) => {
      await lastChange;
      const removed = await (await open()).deletePerson(id);
      await list();
      return removed.ok;
    },
  };
}

// It tells that somebody is kept here and nothing else; the persons themselves lie sealed in the database.
function mayHaveSome(): boolean {
  try {
    return localStorage.getItem(somebodyKey) !== null;
  } catch {
    // Where nothing can be kept, somebody may still have been told of in this visit.
    return true;
  }
}

function rememberSomebody(isSomebody: boolean): void {
  try {
    if (isSomebody) localStorage.setItem(somebodyKey, "1");
    else localStorage.removeItem(somebodyKey);
  } catch {
    // Then the database is looked into each time.
  }
}
