// @vitest-environment node
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { anyJourney, exampleJourney } from "../../tests/device/example-journey.ts";
import { anyPerson, examplePerson } from "../../tests/device/example-person.ts";
import type { Device } from "./device.ts";
import { createMemoryDevice } from "./memory-device.ts";
import type { BarrierNote, MistakeNote } from "./note.ts";
import { openDevice } from "./open-device.ts";
import { notKeptYet } from "./revision.ts";

function exampleNote(told: Partial<MistakeNote> = {}): MistakeNote {
  return {
    id: "a-note",
    procedure: "death-notification",
    text: "窓口は2階でした",
    language: "ja",
    createdAt: "2026-04-01T09:00:00.000Z",
    catalogueAsOf: "2026-04",
    ...told,
  };
}

const barrierNote: BarrierNote = {
  id: "a-barrier",
  barrier: "seeing",
  text: "日にちの欄が見えません",
  language: "ja",
  createdAt: "2026-04-03T09:00:00.000Z",
};

/** What every device promises, whether it keeps journeys on the disk or only while the page is open. */
function describeDevice(where: string, open: () => Promise<Device>) {
  describe(`a device that keeps journeys ${where}`, () => {
    let device: Device | undefined;
    const opened = async () => (device = await open());
    beforeEach(() => vi.stubGlobal("IDBKeyRange", IDBKeyRange));
    afterEach(() => {
      device?.close();
      vi.unstubAllGlobals();
    });

    it("has no journeys at first", async () => {
      const empty = await opened();
      expect(await empty.listJourneys()).toEqual({ ok: true, value: [] });
      expect(await empty.setAside()).toEqual({ ok: true, value: [] });
      expect(await empty.readJourney("mother")).toEqual({
        ok: false,
        problem: { kind: "not-here" },
      });
    });

    it("gives back each journey as it was saved", async () => {
      const shelf = await opened();
      await fc.assert(
        fc.asyncProperty(anyJourney, async (journey) => {
          await shelf.deleteJourney(journey.id);
          const saved = await shelf.saveJourney(journey, notKeptYet);
          expect(saved).toMatchObject({ ok: true });
          const revision = saved.ok ? saved.value : notKeptYet;
          expect(await shelf.readJourney(journey.id)).toEqual({
            ok: true,
            value: { journey, revision, setAside: [] },
          });
        }),
        { numRuns: 40 },
      );
    });

    it("lists the journey that was changed last first", async () => {
      const shelf = await opened();
      const days = ["2026-04-02", "2026-04-11", "2026-04-09"];
      for (const day of days) {
        const journey = exampleJourney({ id: day, changedAt: `${day}T08:00:00.000Z` });
        await shelf.saveJourney(journey, notKeptYet);
      }
      const list = await shelf.listJourneys();
      expect(list.ok && list.value.map((journey) => journey.id)).toEqual([
        "2026-04-11",
        "2026-04-09",
        "2026-04-02",
      ]);
    });

    it("replaces what was read or saved last", async () => {
      const shelf = await opened();
      const first = await shelf.saveJourney(exampleJourney(), notKeptYet);
      const second = await shelf.saveJourney(
        exampleJourney({ done: ["pension"] }),
        first.ok ? first.value : notKeptYet,
      );
      expect(second.ok).toBe(true);
      const kept = await shelf.readJourney("mother");
      expect(kept.ok && kept.value.journey.done).toEqual(["pension"]);
    });

    it("answers a stale save with the newer journey and writes nothing", async () => {
      const shelf = await opened();
      const first = await shelf.saveJourney(exampleJourney(), notKeptYet);
      const revision = first.ok ? first.value : notKeptYet;
      const newer = exampleJourney({ done: ["pension"] });
      const second = await shelf.saveJourney(newer, revision);
      const stale = await shelf.saveJourney(exampleJourney({ done: ["health"] }), revision);
      expect(stale).toEqual({
        ok: false,
        problem: {
          kind: "newer-elsewhere",
          newer: { journey: newer, revision: second.ok && second.value, setAside: [] },
        },
      });
      const unseen = await shelf.saveJourney(exampleJourney({ done: ["health"] }), notKeptYet);
      expect(unseen).toMatchObject({ ok: false, problem: { kind: "newer-elsewhere" } });
      const kept = await shelf.readJourney("mother");
      expect(kept.ok && kept.value.journey).toEqual(newer);
    });

    it("erases a journey, and says so to whoever goes on saving it", async () => {
      const shelf = await opened();
      const saved = await shelf.saveJourney(exampleJourney(), notKeptYet);
      const revision = saved.ok ? saved.value : notKeptYet;
      expect(await shelf.deleteJourney("mother")).toEqual({ ok: true, value: undefined });
      expect(await shelf.deleteJourney("mother")).toEqual({ ok: true, value: undefined });
      expect(await shelf.listJourneys()).toEqual({ ok: true, value: [] });
      expect(await shelf.saveJourney(exampleJourney(), revision)).toEqual({
        ok: false,
        problem: { kind: "no-longer-here" },
      });
    });

    it("does not take a journey kept anew for the one erased before", async () => {
      const shelf = await opened();
      const saved = await shelf.saveJourney(exampleJourney(), notKeptYet);
      await shelf.deleteJourney("mother");
      await shelf.saveJourney(exampleJourney({ done: ["pension"] }), notKeptYet);
      const stale = await shelf.saveJourney(exampleJourney(), saved.ok ? saved.value : notKeptYet);
      expect(stale).toMatchObject({ ok: false, problem: { kind: "newer-elsewhere" } });
    });

    it("gives back each person as they were saved", async () => {
      const shelf = await opened();
      await fc.assert(
        fc.asyncProperty(anyPerson, async (person) => {
          await shelf.deletePerson(person.id);
          const saved = await shelf.savePerson(person, notKeptYet);
          const revision = saved.ok ? saved.value : notKeptYet;
          expect(await shelf.readPerson(person.id)).toEqual({
            ok: true,
            value: { person, revision, setAside: [] },
          });
        }),
        { numRuns: 40 },
      );
    });

    it("lists the persons in the order in which they came", async () => {
      const shelf = await opened();
      expect(await shelf.listPersons()).toEqual({ ok: true, value: [] });
      for (const day of ["2026-04-02", "2026-04-11", "2026-04-09"]) {
        const person = examplePerson({ id: day, createdAt: `${day}T08:00:00.000Z` });
        await shelf.savePerson(person, notKeptYet);
      }
      const list = await shelf.listPersons();
      expect(list.ok && list.value.map(({ id }) => id)).toEqual([
        "2026-04-02",
        "2026-04-09",
        "2026-04-11",
      ]);
    });

    it("answers a stale save of a person with the newer one and writes nothing", async () => {
      const shelf = await opened();
      const first = await shelf.savePerson(examplePerson(), notKeptYet);
      const newer = examplePerson({ called: "grandmother" });
      const second = await shelf.savePerson(newer, first.ok ? first.value : notKeptYet);
      const stale = await shelf.savePerson(examplePerson(), first.ok ? first.value : notKeptYet);
      expect(stale).toEqual({
        ok: false,
        problem: {
          kind: "newer-elsewhere",
          newer: { person: newer, revision: second.ok && second.value, setAside: [] },
        },
      });
      const kept = await shelf.readPerson(newer.id);
      expect(kept.ok && kept.value.person).toEqual(newer);
    });

    it("erases a person and leaves the journeys about them, even one of the same name", async () => {
      const shelf = await opened();
      const person = examplePerson({ id: "mother" });
      const saved = await shelf.savePerson(person, notKeptYet);
      await shelf.saveJourney(exampleJourney({ person: "mother" }), notKeptYet);
      expect(await shelf.deletePerson("mother")).toEqual({ ok: true, value: undefined });
      expect(await shelf.readPerson("mother")).toEqual({
        ok: false,
        problem: { kind: "not-here" },
      });
      expect(await shelf.savePerson(person, saved.ok ? saved.value : notKeptYet)).toEqual({
        ok: false,
        problem: { kind: "no-longer-here" },
      });
      expect(await shelf.readJourney("mother")).toMatchObject({ ok: true });
    });

    it("keeps notes in the order in which they were written, until each is sent", async () => {
      const shelf = await opened();
      const [first, second] = [
        exampleNote(),
        exampleNote({ id: "another", createdAt: "2026-04-02T09:00:00.000Z" }),
      ];
      expect(await shelf.keepNote(second)).toEqual({ ok: true, value: undefined });
      await shelf.keepNote(barrierNote);
      await shelf.keepNote(first);
      await shelf.keepNote(first);
      expect(await shelf.listNotes()).toEqual({ ok: true, value: [first, second, barrierNote] });
      await shelf.deleteNote(first.id);
      await shelf.deleteNote(first.id);
      expect(await shelf.listNotes()).toEqual({ ok: true, value: [second, barrierNote] });
    });

    it("keeps the local edition of a municipality just as it came, the last one only", async () => {
      const shelf = await opened();
      expect(await shelf.readEdition("99999")).toEqual({
        ok: false,
        problem: { kind: "not-here" },
      });
      await shelf.keepEdition("99999", '{"payload":"みほん市"}');
      await shelf.keepEdition("99999", '{"payload":"みほん市の新しい版"}');
      await shelf.keepEdition("13104", "{}");
      expect(await shelf.readEdition("99999")).toEqual({
        ok: true,
        value: '{"payload":"みほん市の新しい版"}',
      });
    });

    it("can be asked about room and about keeping where the browser says nothing", async () => {
      const shelf = await opened();
      expect(await shelf.askToKeep()).toBe("cannot-be-asked");
      expect(await shelf.estimate()).toBeUndefined();
    });
  });
}

describeDevice("on the disk", () => openDevice({ indexedDB: new IDBFactory() }));
describeDevice("in memory", async () => createMemoryDevice({ kind: "storage-blocked" }));
