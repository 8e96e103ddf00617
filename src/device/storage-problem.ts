import type { DeviceProblem } from "./device.ts";

type StorageProblem = Exclude<DeviceProblem, { readonly kind: "erased-elsewhere" }>;

const kindOfName: ReadonlyMap<string, StorageProblem["kind"]> = new Map([
  ["QuotaExceededError", "quota-full"],
  ["VersionError", "newer-version"],
  ["SecurityError", "storage-blocked"],
  ["NotAllowedError", "storage-blocked"],
  // Firefox with history switched off.
  ["InvalidStateError", "storage-blocked"],
  // Dexie where there is no indexedDB at all.
  ["MissingAPIError", "storage-blocked"],
]);

/** What an error of IndexedDB or Dexie means to the resident; `damaged` where nothing better is known. */
export function problemOf(error: unknown): StorageProblem {
  for (const name of namesOf(error)) {
    const kind = kindOfName.get(name);
    if (kind !== undefined) return { kind };
  }
  return { kind: "damaged" };
}

// The name of an error and of those it wraps: Dexie puts the browser's own error inside its own.
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let at = error;
  while (typeof at === "object" && at !== null && names.length < 5) {
    if ("name" in at && typeof at.name === "string") names.push(at.name);
    at = "inner" in at ? at.inner : undefined;
  }
  return names;
}
