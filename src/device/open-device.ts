import type { Device } from "./device.ts";
import { createDiskDevice } from "./disk-device.ts";
import { openJourneyNotices } from "./journey-notices.ts";
import { loadDataKey } from "./load-data-key.ts";
import { createMemoryDevice } from "./memory-device.ts";
import { openDatabase } from "./open-database.ts";
import { problemOf } from "./storage-problem.ts";

export interface DeviceOptions {
  /** Name of the database. */
  readonly name?: string;
  /** The browser's own unless given. */
  readonly indexedDB?: IDBFactory;
  /** How long to wait for a storage that does not answer, each time. */
  readonly giveUpAfterMs?: number;
}

/**
 * Opens what is kept on this phone. It never throws and never waits longer than `giveUpAfterMs` for a single answer;
 * where the storage does not work, the device works all the same until the page closes, and `storage` says why.
 */
export async function openDevice(options: DeviceOptions = {}): Promise<Device> {
  const { name = "shiori", giveUpAfterMs = 4000 } = options;
  try {
    const factory = options.indexedDB ?? globalThis.indexedDB;
    if (typeof factory?.open !== "function") return createMemoryDevice({ kind: "storage-blocked" });
    const database = openDatabase(name, factory, giveUpAfterMs);
    const dataKey = await loadDataKey(database);
    if (dataKey.ok) return createDiskDevice(database, dataKey.value, openJourneyNotices(name));
    database.close();
    return createMemoryDevice(dataKey.problem);
  } catch (error) {
    // Some browsers throw at the mere mention of indexedDB where a setting forbids it.
    return createMemoryDevice(problemOf(error));
  }
}
