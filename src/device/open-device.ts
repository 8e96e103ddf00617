import type { Device } from "./device.ts";
import { createDiskDevice } from "./disk-device.ts";
import { openJourneyNotices } from "./journey-notices.ts";
import { loadDataKey } from "./load-data-key.ts";
import { createMemoryDevice } from "./memory-device.ts";
import { openDatabase } from "./open-database.ts";
import { watchPage, type PageAway } from "./page-away.ts";
import { problemOf } from "./storage-problem.ts";

export interface DeviceOptions {
  /** Name of the database. */
  readonly name?: string;
  /** The browser's own unless given. */
  readonly indexedDB?: IDBFactory;
  /** How long to wait for a storage that does not answer, each time. */
  readonly giveUpAfterMs?: number;
  /** What tells that the page is put away and comes back: the window unless given. */
  readonly page?: EventTarget;
}

/**
 * Opens what is kept on this phone. It never throws and never waits for ever: a storage that does not answer is opened
 * once more, since a busy phone may lose the first request and answer the second. Where it does
 * not work, the device works all the same until the page closes, and `storage` says why.
 */
export async function openDevice(options: DeviceOptions = {}): Promise<Device> {
  const { name = "shiori", giveUpAfterMs = 4000 } = options;
  const page = watchPage(options.page ?? globalThis.window ?? new EventTarget());
  try {
    const factory = options.indexedDB ?? globalThis.indexedDB;
    if (typeof factory?.open !== "function") return createMemoryDevice({ kind: "storage-blocked" });
    const device = await openDisk(name, factory, giveUpAfterMs, page);
    return device.storage.kind === "no-answer"
      ? await openDisk(name, factory, giveUpAfterMs, page)
      : device;
  } catch (error) {
    // Some browsers throw at the mere mention of indexedDB where a setting forbids it.
    return createMemoryDevice(problemOf(error));
  }
}

async function openDisk(
  name: string,
  factory: IDBFactory,
  giveUpAfterMs: number,
  page: PageAway,
): Promise<Device> {
  const database = openDatabase(name, factory, giveUpAfterMs, page);
  const dataKey = await loadDataKey(database);
  if (dataKey.ok) return createDiskDevice(database, dataKey.value, openJourneyNotices(name));
  database.close();
  return createMemoryDevice(dataKey.problem);
}
