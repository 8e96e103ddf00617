import * as v from "valibot";
import { failure, success, type Result } from "../model/result.ts";
import { hasCryptography, makeKeys, unwrapDataKey } from "./data-key.ts";
import type { StorageState } from "./device.ts";
import type { Database } from "./open-database.ts";
import {
  dataKeyByDeviceRowId,
  deviceKeyRowId,
  deviceKeyRowSchema,
  sealedTables,
  wrappedKeyRowSchema,
  type DeviceKeyRow,
  type WrappedKeyRow,
} from "./schema.ts";
import { setRowAside } from "./set-row-aside.ts";

export interface DataKey {
  /** Tells whether the key on the disk is still this one. */
  readonly id: string;
  readonly key: CryptoKey;
}

/**
 * The data key of this device, made at the first visit. Where it cannot be opened any more, what it had sealed is set
 * aside together with the remains of the keys, and a new one is made. `no-keys` where the browser refuses to keep one.
 */
export async function loadDataKey(
  database: Database,
): Promise<Result<DataKey, Exclude<StorageState, { readonly kind: "kept" }>>> {
  if (!hasCryptography()) return failure({ kind: "no-keys" });
  return openOrReplaceKeys(database, 2);
}

/** True while the data key on the disk is still `dataKey`; to be asked inside a transaction over the keys. */
export async function isStillKept(database: Database, dataKey: DataKey): Promise<boolean> {
  const row = v.safeParse(
    wrappedKeyRowSchema,
    await database.tables.keys.get(dataKeyByDeviceRowId),
  );
  return row.success && row.output.dataKeyId === dataKey.id;
}

async function openOrReplaceKeys(
  database: Database,
  replacementsLeft: number,
): Promise<Result<DataKey, Exclude<StorageState, { readonly kind: "kept" }>>> {
  const { keys } = database.tables;
  const rows = await database.transact("r", [keys], () => keys.toArray());
  if (!rows.ok) return rows;
  const dataKey = await openDataKey(rows.value);
  if (dataKey !== undefined) return success(dataKey);
  if (isLocked(rows.value)) return failure({ kind: "newer-version" });
  if (replacementsLeft === 0) return failure({ kind: "no-keys" });
  const replaced = await replaceKeys(database, rows.value);
  // Read again what was written; and where another tab was faster, take what it has made.
  return replaced.ok ? openOrReplaceKeys(database, replacementsLeft - 1) : replaced;
}

async function openDataKey(rows: readonly unknown[]): Promise<DataKey | undefined> {
  const device = find(rows, deviceKeyRowSchema, deviceKeyRowId);
  const wrapped = find(rows, wrappedKeyRowSchema, dataKeyByDeviceRowId);
  if (device === undefined || wrapped === undefined) return undefined;
  const key = await unwrapDataKey(device.key, wrapped.wrapped);
  return key === undefined ? undefined : { id: wrapped.dataKeyId, key };
}

/** A copy of the data key that is wrapped in a way this version does not know: the key is not lost. */
function isLocked(rows: readonly unknown[]): boolean {
  return rows.some((row) => {
    const wrapped = v.safeParse(wrappedKeyRowSchema, row);
    return wrapped.success && wrapped.output.id !== dataKeyByDeviceRowId;
  });
}

async function replaceKeys(
  database: Database,
  seen: readonly unknown[],
): Promise<Result<void, Exclude<StorageState, { readonly kind: "kept" }>>> {
  const { deviceKey, wrapped } = await makeKeys();
  const { keys, setAside } = database.tables;
  const sealed = sealedTables.map((name) => ({ name, table: database.tables[name] }));
  const device: DeviceKeyRow = { id: deviceKeyRowId, key: deviceKey };
  const data: WrappedKeyRow = { id: dataKeyByDeviceRowId, dataKeyId: crypto.randomUUID(), wrapped };
  let isRefused = false;
  const tables = [keys, ...sealed.map(({ table }) => table), setAside];
  const replaced = await database.transact("rw", tables, async () => {
    const found = await keys.toArray();
    if (marksOf(found) !== marksOf(seen)) return;
    await Promise.all(found.map((row) => setRowAside(database, "keys", row, "key-lost")));
    await Promise.all(
      sealed.map(async ({ name, table }) => {
        const unreadable = await table.toArray();
        await Promise.all(unreadable.map((row) => setRowAside(database, name, row, "key-lost")));
      }),
    );
    // Firefox refuses in private windows; Safari without its keychain takes a key and gives back nothing.
    isRefused = true;
    await keys.put(device);
    await keys.put(data);
    const kept = await keys.get(deviceKeyRowId);
    if (!v.is(deviceKeyRowSchema, kept)) throw new DOMException("no key came back", "DataError");
    isRefused = false;
  });
  if (!replaced.ok && replaced.problem.kind === "damaged" && isRefused) {
    return failure({ kind: "no-keys" });
  }
  return replaced;
}

function find<Row extends { readonly id: string }>(
  rows: readonly unknown[],
  schema: v.GenericSchema<unknown, Row>,
  id: string,
): Row | undefined {
  for (const row of rows) {
    const parsed = v.safeParse(schema, row);
    if (parsed.success && parsed.output.id === id) return parsed.output;
  }
  return undefined;
}

/** Tells two states of the table apart: no two data keys have the same id. */
function marksOf(rows: readonly unknown[]): string {
  return JSON.stringify(
    rows.map((row) => {
      const wrapped = v.safeParse(wrappedKeyRowSchema, row);
      return wrapped.success ? wrapped.output.dataKeyId : null;
    }),
  );
}
