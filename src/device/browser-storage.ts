import type { KeepAnswer, SpaceEstimate } from "./device.ts";

/** Asks the browser not to clear this site away by itself. */
export async function askToKeep(storage = storageOfBrowser()): Promise<KeepAnswer> {
  try {
    if (storage?.persist === undefined) return "cannot-be-asked";
    return (await storage.persist()) ? "promised" : "not-promised";
  } catch {
    return "cannot-be-asked";
  }
}

/** How much room this site uses and is granted; undefined where the browser does not say. */
export async function estimateSpace(
  storage = storageOfBrowser(),
): Promise<SpaceEstimate | undefined> {
  try {
    const { usage, quota } = (await storage?.estimate?.()) ?? {};
    if (usage === undefined || quota === undefined) return undefined;
    return { usedBytes: usage, grantedBytes: quota };
  } catch {
    return undefined;
  }
}

// WebKitGTK has no navigator.storage, and over plain http no browser has one.
function storageOfBrowser(): Partial<StorageManager> | undefined {
  return typeof navigator === "object" ? navigator.storage : undefined;
}
