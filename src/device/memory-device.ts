import { failure, success } from "../model/result.ts";
import { estimateSpace } from "./browser-storage.ts";
import type { Device, StorageState } from "./device.ts";
import { keepOnShelves, type Shelves } from "./keep-on-shelves.ts";
import { createMemoryShelf } from "./memory-shelf.ts";

/** A device that remembers until the page closes, for where the browser's storage does not work. */
export function createMemoryDevice(storage: StorageState): Device {
  const editions = new Map<string, string>();
  const shelves: Shelves = {
    journeys: createMemoryShelf(),
    persons: createMemoryShelf(),
    notes: createMemoryShelf(),
  };
  return {
    storage,
    // No other tab can see this memory.
    ...keepOnShelves(shelves, () => undefined),
    async keepEdition(code, text) {
      editions.set(code, text);
      return success(undefined);
    },
    async readEdition(code) {
      const text = editions.get(code);
      return text === undefined ? failure({ kind: "not-here" }) : success(text);
    },
    setAside: async () => success([]),
    watchJourneys: () => () => undefined,
    askToKeep: async () => "cannot-be-asked",
    estimate: () => estimateSpace(),
    close: () => undefined,
  };
}
