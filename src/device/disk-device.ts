import * as v from "valibot";
import { failure, success } from "../model/result.ts";
import { askToKeep, estimateSpace } from "./browser-storage.ts";
import type { Device } from "./device.ts";
import type { JourneyNotices } from "./journey-notices.ts";
import { keepOnShelves } from "./keep-on-shelves.ts";
import type { DataKey } from "./load-data-key.ts";
import type { Database } from "./open-database.ts";
import { journeyKind, noteKind, personKind } from "./record-kinds.ts";
import { editionRowSchema, sealedTables, type EditionRow } from "./schema.ts";
import { createSealedShelf } from "./sealed-shelf.ts";
import { recordOf } from "./set-row-aside.ts";

/** The device that keeps everything in the browser's database; what is personal is sealed with `dataKey`. */
export function createDiskDevice(
  database: Database,
  dataKey: DataKey,
  notices: JourneyNotices,
): Device {
  const { editions, setAside } = database.tables;
  return {
    storage: { kind: "kept" },

    ...keepOnShelves(
      {
        journeys: createSealedShelf(database, dataKey, journeyKind),
        persons: createSealedShelf(database, dataKey, personKind),
        notes: createSealedShelf(database, dataKey, noteKind),
      },
      (notice) => notices.tell(notice),
    ),

    keepEdition: (code, text) =>
      database.transact("rw", [editions], async () => {
        await editions.put({ code, text } satisfies EditionRow);
        return undefined;
      }),

    async readEdition(code) {
      const row = await database.transact("r", [editions], () => editions.get(code));
      if (!row.ok) return row;
      const edition = v.safeParse(editionRowSchema, row.value);
      return edition.success ? success(edition.output.text) : failure({ kind: "not-here" });
    },

    async setAside() {
      const rows = await database.transact("r", [setAside], () => setAside.toArray());
      if (!rows.ok) return rows;
      return success(rows.value.flatMap((row) => recordOf(row, ...sealedTables) ?? []));
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
