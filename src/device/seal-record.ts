import * as v from "valibot";
import { failure, success, type Result } from "../model/result.ts";
import { sealText, unsealText } from "./data-key.ts";
import type { SetAsideReason } from "./device.ts";
import type { Restored, SetAsidePart } from "./restore-parts.ts";
import type { Revision } from "./revision.ts";
import { databaseVersion, sealedRowSchema, type SealedRow, type SealedTable } from "./schema.ts";

/** One kind of record that is kept sealed: where, under which label, and the one door back. */
export interface RecordKind<Content extends { readonly id: string }> {
  readonly table: SealedTable;
  /** Sealed in with the content. Never changed: what was sealed under it would be lost. */
  readonly label: string;
  readonly restore: (found: unknown) => Result<Restored<Content>, unknown>;
  /** Why a record is set aside that opens and is nothing of the kind. */
  readonly nothingOfTheKind: SetAsideReason;
  /** When it was changed: an instant that lies beside the sealed content, readable. */
  readonly changedAt: (content: Content) => string;
}

/** A record off the disk with the revision that the next save has to name. */
export interface KeptRecord<Content> {
  readonly content: Content;
  readonly revision: Revision;
  readonly setAside: readonly SetAsidePart[];
}

/** The row that keeps `content`: all of it sealed but what tells which one it is and which is the newest. */
export async function sealRecord<Content extends { readonly id: string }>(
  dataKey: CryptoKey,
  kind: RecordKind<Content>,
  content: Content,
  revision: Revision,
): Promise<SealedRow> {
  const label = labelOf(kind.label, content.id, databaseVersion);
  const sealed = await sealText(dataKey, label, JSON.stringify(content));
  return {
    id: content.id,
    version: databaseVersion,
    revision,
    changedAt: kind.changedAt(content),
    ...sealed,
  };
}

/** What is in a row off the disk, or why the row has to be set aside. */
export async function openRow<Content extends { readonly id: string }>(
  dataKey: CryptoKey,
  kind: RecordKind<Content>,
  row: unknown,
): Promise<Result<KeptRecord<Content>, SetAsideReason>> {
  const parsed = v.safeParse(sealedRowSchema, row);
  if (!parsed.success) return failure("cannot-be-opened");
  const { id, version, revision } = parsed.output;
  const text = await unsealText(dataKey, labelOf(kind.label, id, version), parsed.output);
  if (text === undefined) return failure("cannot-be-opened");
  const restored = kind.restore(parseJson(text));
  if (!restored.ok || restored.value.content.id !== id) return failure(kind.nothingOfTheKind);
  return success({ ...restored.value, revision });
}

/** Sealed in with the content, so that a row cannot take the place of another one, of another version or kind. */
function labelOf(kind: string, id: string, version: number): string {
  return `${kind} ${version} ${id}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
