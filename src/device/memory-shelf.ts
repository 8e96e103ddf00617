import { failure, success } from "../model/result.ts";
import { notKeptYet, revisionAfter } from "./revision.ts";
import type { KeptRecord } from "./seal-record.ts";
import type { Shelf } from "./shelf.ts";

/** Records of one kind that are remembered until the page closes. */
export function createMemoryShelf<Content extends { readonly id: string }>(): Shelf<Content> {
  const rows = new Map<string, KeptRecord<Content>>();
  return {
    list: async () => success([...rows.values()].map(({ content }) => content)),
    async read(id) {
      const row = rows.get(id);
      return row === undefined ? failure({ kind: "not-here" }) : success(row);
    },
    async save(content, after) {
      const row = rows.get(content.id);
      if ((row?.revision ?? notKeptYet) !== after) {
        if (row === undefined) return failure({ kind: "no-longer-here" });
        return failure({ kind: "newer-elsewhere", newer: row });
      }
      const revision = revisionAfter(after);
      rows.set(content.id, { content, revision, setAside: [] });
      return success(revision);
    },
    async delete(id) {
      rows.delete(id);
      return success(undefined);
    },
  };
}
