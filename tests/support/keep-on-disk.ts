import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { onTestFinished, vi } from "vitest";

/** For one test the device has a disk, on which nothing is kept yet. */
export function keepOnDisk(): void {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
