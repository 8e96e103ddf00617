import type { Dexie } from "dexie";
import * as v from "valibot";
import type { Sealed } from "./data-key.ts";
import { notKeptYet, type Revision } from "./revision.ts";

/**
 * The version of the database that this code reads and writes.
 * A released version is never edited: a change is a new version with its upgrade and a test that opens the old one.
 */
export const databaseVersion = 2;

/** Version 1. Never edit it. Indexes hold ids alone, nothing a person has written. */
const storesOfVersion1 = { keys: "id", journeys: "id", setAside: "key, id" };

/** Version 2 (2026-11-22): persons, local editions and notes. Never edit it. */
const storesOfVersion2 = { persons: "id", editions: "code", notes: "id" };

/** Tells Dexie every version that was ever released. */
export function declareVersions(database: Dexie): void {
  database.version(1).stores(storesOfVersion1);
  database.version(2).stores(storesOfVersion2);
}

/** What lies on a disk may be anything, so every row is read as unknown and parsed. */
export function tablesOf(database: Dexie) {
  return {
    keys: database.table<unknown, string>("keys"),
    journeys: database.table<unknown, string>("journeys"),
    persons: database.table<unknown, string>("persons"),
    editions: database.table<unknown, string>("editions"),
    notes: database.table<unknown, string>("notes"),
    setAside: database.table<unknown, string>("setAside"),
  };
}

export type Tables = ReturnType<typeof tablesOf>;

/** The tables whose rows only the data key opens. */
export const sealedTables = ["journeys", "persons", "notes"] as const;
export type SealedTable = (typeof sealedTables)[number];

/** The key that never leaves this browser: it cannot be read out, only used. */
export const deviceKeyRowId = "device-key";

export const deviceKeyRowSchema = v.object({
  id: v.literal(deviceKeyRowId),
  key: v.custom<CryptoKey>(
    (value) => typeof CryptoKey === "function" && value instanceof CryptoKey,
  ),
});
export type DeviceKeyRow = v.InferOutput<typeof deviceKeyRowSchema>;

/** A copy of the data key that only the device key opens. */
export const dataKeyByDeviceRowId = "data-key:device";

/** A lock is one more such row under another name and takes the place of the one above. */
export const wrappedKeyRowSchema = v.object({
  id: v.string(),
  dataKeyId: v.string(),
  wrapped: v.instance(ArrayBuffer),
});
export type WrappedKeyRow = v.InferOutput<typeof wrappedKeyRowSchema>;

/** A row of a sealed table. */
export const sealedRowSchema = v.object({
  id: v.string(),
  version: v.number(),
  revision: v.fallback(v.pipe(v.number(), v.safeInteger()), notKeptYet),
  iv: v.instance(Uint8Array<ArrayBuffer>),
  sealed: v.instance(ArrayBuffer),
});

export interface SealedRow extends Sealed {
  readonly id: string;
  /** The version of the database that it was sealed for. */
  readonly version: number;
  readonly revision: Revision;
  readonly changedAt: string;
}

const setAsideReasonSchema = v.picklist([
  "key-lost",
  "cannot-be-opened",
  "not-a-journey",
  "not-a-person",
  "not-a-note",
  "some-parts",
]);

/** `row` is what was found, untouched, in the table `from`. */
export const setAsideRowSchema = v.object({
  key: v.string(),
  id: v.string(),
  from: v.picklist(["keys", ...sealedTables]),
  reason: setAsideReasonSchema,
  row: v.unknown(),
});
export type SetAsideRow = v.InferOutput<typeof setAsideRowSchema>;

/** A local edition as it came; it holds nothing personal. */
export const editionRowSchema = v.object({ code: v.string(), text: v.string() });
export type EditionRow = v.InferOutput<typeof editionRowSchema>;

/** The revision of a row off the disk; `notKeptYet` where it has none. */
export function revisionOf(row: unknown): Revision {
  const parsed = v.safeParse(v.object({ revision: v.pipe(v.number(), v.safeInteger()) }), row);
  return parsed.success ? parsed.output.revision : notKeptYet;
}
