import type { Result } from "../model/result.ts";
import type { DeviceProblem, ReadProblem } from "./device.ts";
import type { Revision } from "./revision.ts";
import type { KeptRecord } from "./seal-record.ts";

/** The records of one kind, on the disk or in memory. What it promises is told at `Device`. */
export interface Shelf<Content> {
  list(): Promise<Result<readonly Content[], DeviceProblem>>;
  read(id: string): Promise<Result<KeptRecord<Content>, ReadProblem>>;
  save(content: Content, after: Revision): Promise<Result<Revision, ShelfSaveProblem<Content>>>;
  delete(id: string): Promise<Result<undefined, DeviceProblem>>;
}

/** Why nothing was saved; `newer` is what another tab has saved since. */
export type ShelfSaveProblem<Content> =
  | DeviceProblem
  | { readonly kind: "newer-elsewhere"; readonly newer: KeptRecord<Content> }
  | { readonly kind: "no-longer-here" };
