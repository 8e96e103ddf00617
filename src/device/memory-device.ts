import type { JourneyId } from "../model/journey.ts";
import { failure, success } from "../model/result.ts";
import { estimateSpace } from "./browser-storage.ts";
import { newestFirst } from "./newest-first.ts";
import type { Device, KeptJourney, StorageState } from "./device.ts";
import { notKeptYet, revisionAfter } from "./revision.ts";

/** A device that remembers until the page closes, for where the browser's storage does not work. */
export function createMemoryDevice(storage: StorageState): Device {
  const rows = new Map<JourneyId, KeptJourney>();
  return {
    storage,
    async listJourneys() {
      return success(newestFirst([...rows.values()].map((row) => row.journey)));
    },
    async readJourney(id) {
      const row = rows.get(id);
      if (row === undefined) return failure({ kind: "not-here" });
      return success(row);
    },
    async saveJourney(journey, after) {
      const row = rows.get(journey.id);
      if ((row?.revision ?? notKeptYet) !== after) {
        if (row === undefined) return failure({ kind: "no-longer-here" });
        return failure({ kind: "newer-elsewhere", newer: row });
      }
      const revision = revisionAfter(after);
      rows.set(journey.id, { journey, revision, setAside: [] });
      return success(revision);
    },
    async deleteJourney(id) {
      rows.delete(id);
      return success(undefined);
    },
    setAside: async () => success([]),
    // No other tab can see this memory.
    watchJourneys: () => () => undefined,
    askToKeep: async () => "cannot-be-asked",
    estimate: () => estimateSpace(),
    close: () => rows.clear(),
  };
}
