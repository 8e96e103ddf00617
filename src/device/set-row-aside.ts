import * as v from "valibot";
import type { SetAsideReason, SetAsideRecord } from "./device.ts";
import type { Database } from "./open-database.ts";
import { revisionOf, setAsideRowSchema, type SealedTable, type SetAsideRow } from "./schema.ts";

/**
 * Moves a row that cannot be read out of the way, or copies it where most of it can (`some-parts`); it stays as it was
 * found. To be called inside a transaction over both tables. A record set aside twice leaves one copy.
 */
export async function setRowAside(
  database: Database,
  from: "keys" | SealedTable,
  row: unknown,
  reason: SetAsideReason,
): Promise<void> {
  const id = idOf(row);
  const copy = from === "keys" ? crypto.randomUUID() : revisionOf(row);
  const aside: SetAsideRow = { key: `${from}/${id}/${copy}`, id, from, reason, row };
  await database.tables.setAside.put(aside);
  if (reason !== "some-parts") await database.tables[from].delete(id);
}

/** What is told of a row of the table of what was set aside; undefined where it came from none of the tables `from`. */
export function recordOf(
  row: unknown,
  ...from: readonly SealedTable[]
): SetAsideRecord | undefined {
  const parsed = v.safeParse(setAsideRowSchema, row);
  if (!parsed.success || !from.some((table) => table === parsed.output.from)) return undefined;
  const { id, reason } = parsed.output;
  const changed = v.safeParse(v.object({ changedAt: v.string() }), parsed.output.row);
  return { id, reason, ...(changed.success ? changed.output : {}) };
}

function idOf(row: unknown): string {
  const parsed = v.safeParse(v.object({ id: v.string() }), row);
  return parsed.success ? parsed.output.id : "";
}
