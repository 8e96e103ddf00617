import type { CalendarDate } from "../model/calendar-date.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import { failure, success, type Result } from "../model/result.ts";
import { acceptEdition, type AcceptanceContext, type EditionRefusal } from "./accept-edition.ts";
import { openEnvelope } from "./edition-envelope.ts";
import { readEdition } from "./read-edition.ts";

/** Where envelopes lie on the device, by code of the municipality; nothing personal is among them. */
export interface EditionStore {
  /** The kept envelope, or undefined where there is none or it cannot be read. */
  readonly kept: (code: string) => Promise<string | undefined>;
  /** Whether it is on the disk. */
  readonly keep: (code: string, envelope: string) => Promise<boolean>;
}

/** An edition in use. */
export interface EditionInUse {
  readonly edition: LocalEdition;
  /** False: in use until the page is closed, because the device could not keep it. */
  readonly isKept: boolean;
}

/** Takes a fetched envelope in use and keeps it, or says why not; then the kept one stays untouched. */
export async function takeEdition(
  envelope: string,
  store: EditionStore,
  context: Omit<AcceptanceContext, "kept">,
): Promise<Result<EditionInUse, EditionRefusal>> {
  const accepted = await acceptEdition(envelope, { ...context, kept: store.kept });
  if (!accepted.ok) return accepted;
  const isKept = await store.keep(accepted.value.municipality, envelope);
  return success({ edition: accepted.value, isKept });
}

export type KeptEditionProblem =
  | { readonly kind: "none" }
  /** A newer catalogue, or a damaged disk: it has to be fetched again. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "expired"; readonly expiredOn: CalendarDate };

/**
 * The kept edition of a municipality, read anew because the national catalogue may have changed since. Its signature
 * was checked when it came.
 */
export async function openKeptEdition(
  store: EditionStore,
  { municipalities, names, today }: Omit<AcceptanceContext, "kept" | "trustedKeys">,
): Promise<Result<LocalEdition, KeptEditionProblem>> {
  const kept = await firstKept(store, municipalities);
  if (kept === undefined) return failure({ kind: "none" });
  const envelope = openEnvelope(kept);
  const read = envelope === undefined ? undefined : readEdition(envelope.edition, names);
  if (read?.ok !== true) return failure({ kind: "unreadable" });
  const { expiresOn } = read.value;
  return expiresOn < today
    ? failure({ kind: "expired", expiredOn: expiresOn })
    : success(read.value);
}

/** A ward's own edition comes before that of its city. */
async function firstKept(
  store: EditionStore,
  municipalities: readonly string[],
): Promise<string | undefined> {
  const all = await Promise.all(municipalities.map((code) => store.kept(code)));
  return all.find((envelope) => envelope !== undefined);
}
