import { failure, success, type Result } from "../model/result.ts";
import type { DeviceProblem, ReadProblem, SetAsideReason } from "./device.ts";
import { isStillKept, type DataKey } from "./load-data-key.ts";
import type { Database } from "./open-database.ts";
import { notKeptYet, revisionAfter, type Revision } from "./revision.ts";
import { revisionOf } from "./schema.ts";
import { openRow, sealRecord, type KeptRecord, type RecordKind } from "./seal-record.ts";
import { recordOf, setRowAside } from "./set-row-aside.ts";
import type { Shelf, ShelfSaveProblem } from "./shelf.ts";

/** The records of one kind in the browser's database, sealed with `dataKey`. */
export function createSealedShelf<Content extends { readonly id: string }>(
  database: Database,
  dataKey: DataKey,
  kind: RecordKind<Content>,
): Shelf<Content> {
  const { keys, setAside } = database.tables;
  const table = database.tables[kind.table];

  /** Opens rows and sets aside, as they were found, those that do not open or not wholly. */
  async function openRows(
    rows: readonly unknown[],
  ): Promise<Result<readonly Result<KeptRecord<Content>, SetAsideReason>[], DeviceProblem>> {
    const opened = await Promise.all(rows.map((row) => openRow(dataKey.key, kind, row)));
    const faulty = opened.flatMap((one, index) => {
      const reason = reasonToSetAside(one);
      return reason === undefined ? [] : [{ row: rows[index], reason }];
    });
    if (faulty.length === 0) return success(opened);
    const moved = await database.transact("rw", [keys, table, setAside], async () => {
      // Under another key than ours nothing opens, and nothing is broken: it is we who are out of date.
      if (!(await isStillKept(database, dataKey))) return "erased-elsewhere";
      await Promise.all(
        faulty.map(({ row, reason }) => setRowAside(database, kind.table, row, reason)),
      );
      return "set-aside";
    });
    if (!moved.ok) return moved;
    if (moved.value === "erased-elsewhere") return failure({ kind: "erased-elsewhere" });
    return success(opened);
  }

  async function read(id: string): Promise<Result<KeptRecord<Content>, ReadProblem>> {
    const found = await database.transact("r", [table, setAside], async () => ({
      row: await table.get(id),
      aside: await setAside.where("id").equals(id).toArray(),
    }));
    if (!found.ok) return found;
    const { row, aside } = found.value;
    if (row === undefined) {
      const [record] = aside.flatMap((one) => recordOf(one, kind.table) ?? []);
      return failure(
        record === undefined ? { kind: "not-here" } : { kind: "set-aside", reason: record.reason },
      );
    }
    const rows = await openRows([row]);
    if (!rows.ok) return rows;
    const opened = rows.value[0] ?? failure("cannot-be-opened" as const);
    return opened.ok ? opened : failure({ kind: "set-aside", reason: opened.problem });
  }

  async function save(
    content: Content,
    after: Revision,
  ): Promise<Result<Revision, ShelfSaveProblem<Content>>> {
    const row = await sealRecord(dataKey.key, kind, content, revisionAfter(after));
    const saved = await database.transact("rw", [keys, table], async () => {
      if (!(await isStillKept(database, dataKey))) return "erased-elsewhere";
      const lying = await table.get(content.id);
      if (lying === undefined && after !== notKeptYet) return "no-longer-here";
      if (lying !== undefined && revisionOf(lying) !== after) return "newer-elsewhere";
      await table.put(row);
      return "saved";
    });
    if (!saved.ok) return saved;
    if (saved.value === "saved") return success(row.revision);
    if (saved.value !== "newer-elsewhere") return failure({ kind: saved.value });
    const newer = await read(content.id);
    if (newer.ok) return failure({ kind: "newer-elsewhere", newer: newer.value });
    const { problem } = newer;
    // What lay there was erased or set aside between the two looks, so that nothing is in the way any more.
    if (problem.kind === "not-here" || problem.kind === "set-aside") {
      return failure({ kind: "no-longer-here" });
    }
    return failure(problem);
  }

  return {
    async list() {
      const rows = await database.transact("r", [table], () => table.toArray());
      if (!rows.ok) return rows;
      const opened = await openRows(rows.value);
      if (!opened.ok) return opened;
      return success(opened.value.flatMap((one) => (one.ok ? [one.value.content] : [])));
    },
    read,
    save,
    delete: (id) =>
      database.transact("rw", [table, setAside], async () => {
        await table.delete(id);
        await setAside
          .where("id")
          .equals(id)
          .filter((row) => recordOf(row, kind.table) !== undefined)
          .delete();
        return undefined;
      }),
  };
}

function reasonToSetAside(
  opened: Result<KeptRecord<unknown>, SetAsideReason>,
): SetAsideReason | undefined {
  if (!opened.ok) return opened.problem;
  return opened.value.setAside.length > 0 ? "some-parts" : undefined;
}
