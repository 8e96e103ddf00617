import type { JourneyId } from "../model/journey.ts";
import { failure, success, type Result } from "../model/result.ts";
import { askToKeep, estimateSpace } from "./browser-storage.ts";
import type { Device, DeviceProblem, KeptJourney, ReadProblem, SetAsideReason } from "./device.ts";
import type { JourneyNotices } from "./journey-notices.ts";
import { isStillKept, type DataKey } from "./load-data-key.ts";
import type { Database } from "./open-database.ts";
import { newestFirst } from "./newest-first.ts";
import { notKeptYet, revisionAfter } from "./revision.ts";
import { revisionOf } from "./schema.ts";
import { openJourneyRow, sealJourney } from "./seal-journey.ts";
import { recordOf, setRowAside } from "./set-row-aside.ts";

/** The device that keeps journeys in the browser's database, sealed with `dataKey`. */
export function createDiskDevice(
  database: Database,
  dataKey: DataKey,
  notices: JourneyNotices,
): Device {
  const { keys, journeys, setAside } = database.tables;

  /** Opens rows and sets aside, as they were found, those that do not open or not wholly. */
  async function openRows(
    rows: readonly unknown[],
  ): Promise<Result<readonly Result<KeptJourney, SetAsideReason>[], DeviceProblem>> {
    const opened = await Promise.all(rows.map((row) => openJourneyRow(dataKey.key, row)));
    const faulty = opened.flatMap((one, index) => {
      const reason = reasonToSetAside(one);
      return reason === undefined ? [] : [{ row: rows[index], reason }];
    });
    if (faulty.length === 0) return success(opened);
    const moved = await database.transact("rw", [keys, journeys, setAside], async () => {
      // Under another key than ours nothing opens, and nothing is broken: it is we who are out of date.
      if (!(await isStillKept(database, dataKey))) return "erased-elsewhere";
      await Promise.all(
        faulty.map(({ row, reason }) => setRowAside(database, "journeys", row, reason)),
      );
      return "set-aside";
    });
    if (!moved.ok) return moved;
    if (moved.value === "erased-elsewhere") return failure({ kind: "erased-elsewhere" });
    return success(opened);
  }

  async function readJourney(id: JourneyId): Promise<Result<KeptJourney, ReadProblem>> {
    const found = await database.transact("r", [journeys, setAside], async () => ({
      row: await journeys.get(id),
      aside: await setAside.where("id").equals(id).first(),
    }));
    if (!found.ok) return found;
    const { row, aside } = found.value;
    if (row === undefined) {
      const reason = recordOf(aside)?.reason;
      return failure(reason === undefined ? { kind: "not-here" } : { kind: "set-aside", reason });
    }
    const rows = await openRows([row]);
    if (!rows.ok) return rows;
    const opened = rows.value[0] ?? failure("cannot-be-opened" as const);
    return opened.ok ? opened : failure({ kind: "set-aside", reason: opened.problem });
  }

  return {
    storage: { kind: "kept" },

    async listJourneys() {
      const rows = await database.transact("r", [journeys], () => journeys.toArray());
      if (!rows.ok) return rows;
      const opened = await openRows(rows.value);
      if (!opened.ok) return opened;
      return success(
        newestFirst(opened.value.flatMap((one) => (one.ok ? [one.value.journey] : []))),
      );
    },

    readJourney,

    async saveJourney(journey, after) {
      const row = await sealJourney(dataKey.key, journey, revisionAfter(after));
      const saved = await database.transact("rw", [keys, journeys], async () => {
        if (!(await isStillKept(database, dataKey))) return "erased-elsewhere";
        const lying = await journeys.get(journey.id);
        if (lying === undefined && after !== notKeptYet) return "no-longer-here";
        if (lying !== undefined && revisionOf(lying) !== after) return "newer-elsewhere";
        await journeys.put(row);
        return "saved";
      });
      if (!saved.ok) return saved;
      if (saved.value === "saved") {
        notices.tell({ kind: "saved", id: journey.id, revision: row.revision });
        return success(row.revision);
      }
      if (saved.value !== "newer-elsewhere") return failure({ kind: saved.value });
      const newer = await readJourney(journey.id);
      if (newer.ok) return failure({ kind: "newer-elsewhere", newer: newer.value });
      const { problem } = newer;
      // What lay there was erased or set aside between the two looks, so that nothing is in the way any more.
      if (problem.kind === "not-here" || problem.kind === "set-aside") {
        return failure({ kind: "no-longer-here" });
      }
      return failure(problem);
    },

    async deleteJourney(id) {
      const deleted = await database.transact("rw", [journeys, setAside], async () => {
        await journeys.delete(id);
        await setAside.where("id").equals(id).delete();
      });
      if (!deleted.ok) return deleted;
      notices.tell({ kind: "deleted", id });
      return success(undefined);
    },

    async setAside() {
      const rows = await database.transact("r", [setAside], () => setAside.toArray());
      if (!rows.ok) return rows;
      return success(
        rows.value.flatMap((row) => {
          const record = recordOf(row);
          return record === undefined ? [] : [record];
        }),
      );
    },

    watchJourneys: (listener) => notices.listen(listener),
    askToKeep: () => askToKeep(),
    estimate: () => estimateSpace(),

    close() {
      notices.close();
      database.close();
    },
  };
}

function reasonToSetAside(opened: Result<KeptJourney, SetAsideReason>): SetAsideReason | undefined {
  if (!opened.ok) return opened.problem;
  return opened.value.setAside.length > 0 ? "some-parts" : undefined;
}
