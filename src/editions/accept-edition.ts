import * as v from "valibot";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import { failure, success, type Result } from "../model/result.ts";
import type { CatalogueNames } from "./catalogue-names.ts";
import { checkSignature, type SignatureProblem, type TrustedKey } from "./check-signature.ts";
import { openEnvelope } from "./edition-envelope.ts";
import type { EditionFault } from "./edition-fault.ts";
import { readEdition } from "./read-edition.ts";

/** Why an edition is not taken; the one that is kept stays. */
export type EditionRefusal =
  | SignatureProblem
  /** No envelope, no JSON, or an edition with faults. */
  | { readonly kind: "broken"; readonly faults: readonly EditionFault[] }
  | { readonly kind: "other-municipality"; readonly found: string }
  /** Not newer than the kept one, and not the same. */
  | { readonly kind: "older"; readonly version: number; readonly kept: number }
  | { readonly kind: "expired"; readonly expiredOn: CalendarDate }
  | { readonly kind: "too-new-format"; readonly format: number };

/** What an edition is held against. */
export interface AcceptanceContext {
  /** Codes of the chosen municipality: of a ward, its own and its city's. */
  readonly municipalities: readonly string[];
  readonly trustedKeys: readonly TrustedKey[];
  readonly names: CatalogueNames;
  readonly today: CalendarDate;
  /** The envelope that is kept for a municipality; one that cannot be opened counts as none. */
  readonly kept: (code: string) => Promise<string | undefined>;
}

/**
 * The edition in an envelope, if it is signed by a key that may sign for its municipality, is the one that was asked
 * for, has no fault, may be shown today and is the kept one or a newer one.
 */
export async function acceptEdition(
  envelopeText: string,
  { municipalities, trustedKeys, names, today, kept }: AcceptanceContext,
): Promise<Result<LocalEdition, EditionRefusal>> {
  const envelope = openEnvelope(envelopeText);
  if (envelope === undefined) return failure({ kind: "broken", faults: [] });
  const signed = await checkSignature(envelope, trustedKeys);
  if (!signed.ok) return signed;
  const read = readEdition(envelope.edition, names);
  if (!read.ok) {
    const { problem } = read;
    if (problem.kind === "too-new-format") return failure(problem);
    return failure({ kind: "broken", faults: problem.kind === "faulty" ? problem.faults : [] });
  }
  const edition = read.value;
  if (!signed.value.municipalities.includes(edition.municipality)) {
    return failure({ kind: "unknown-key", keyId: envelope.keyId });
  }
  if (!municipalities.includes(edition.municipality)) {
    return failure({ kind: "other-municipality", found: edition.municipality });
  }
  if (edition.expiresOn < today) {
    return failure({ kind: "expired", expiredOn: edition.expiresOn });
  }
  const before = openEnvelope((await kept(edition.municipality)) ?? "")?.edition;
  const keptVersion = before === undefined ? undefined : versionIn(before);
  if (keptVersion !== undefined && edition.version <= keptVersion && before !== envelope.edition) {
    return failure({ kind: "older", version: edition.version, kept: keptVersion });
  }
  return success(edition);
}

const versionSchema = v.object({ version: v.pipe(v.number(), v.safeInteger()) });

function versionIn(edition: string): number | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), versionSchema), edition);
  return parsed.success ? parsed.output.version : undefined;
}
