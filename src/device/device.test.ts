// @vitest-environment node
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { anyJourney, exampleJourney } from "../../tests/device/example-journey.ts";
import type { Device } from "./device.ts";
import { createMemoryDevice } from "./memory-device.ts";
import { openDevice } from "./open-device.ts";
import { notKeptYet } from "./revision.ts";

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

    it("can be asked about room and about keeping where the browser says nothing", async () => {
      const shelf = await opened();
      expect(await shelf.askToKeep()).toBe("cannot-be-asked");
      expect(await shelf.estimate()).toBeUndefined();
    });
  });
}

describeDevice("on the disk", () => openDevice({ indexedDB: new IDBFactory() }));
describeDevice("in memory", async () => createMemoryDevice({ kind: "storage-blocked" }));
