import type { CatalogueNames } from "../editions/catalogue-names.ts";
import { checkSignature } from "../editions/check-signature.ts";
import { openEnvelope } from "../editions/edition-envelope.ts";
import { trustedKeys } from "../editions/trusted-keys.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import { failure, success, type Result } from "../model/result.ts";
import { checkEditionText } from "./check-edition-file.ts";
import type { EditionUseProblem, FileProblem } from "./guide-problem.ts";
import { readText } from "./read-answers-file.ts";

/** An edition as its file holds it. */
export interface OpenedEdition {
  readonly edition: LocalEdition;
  /** Id of the key that has signed it; undefined where it has no signature, as while it is being written. */
  readonly signedBy: string | undefined;
}

/** What an edition is held against. */
export interface EditionDemands {
  /** Of the national catalogue. */
  readonly names: CatalogueNames;
  /** Codes of the municipality; undefined where any will do. */
  readonly municipalities: readonly string[] | undefined;
  readonly today: CalendarDate;
}

/**
 * The edition in a file: in a signed envelope, whose signature then has to be right, or bare. What the app would not
 * take is refused here too, but for the missing signature, which is told.
 */
export async function openEdition(
  file: string,
  { names, municipalities, today }: EditionDemands,
): Promise<Result<OpenedEdition, FileProblem | EditionUseProblem>> {
  const text = readText(file);
  if (!text.ok) return text;
  const envelope = openEnvelope(text.value);
  const checked = checkEditionText(file, envelope?.edition ?? text.value, names);
  if (!checked.ok) return checked;
  const edition = checked.value;
  const { municipality, expiresOn } = edition;
  if (envelope !== undefined) {
    const { keyId } = envelope;
    const signed = await checkSignature(envelope, trustedKeys);
    if (!signed.ok && signed.problem.kind === "forged") {
      return failure({ kind: "forged-edition", file });
    }
    if (!signed.ok || !signed.value.municipalities.includes(municipality)) {
      return failure({ kind: "unknown-key", file, keyId, municipality });
    }
  }
  if (municipalities !== undefined && !municipalities.includes(municipality)) {
    const [wanted = ""] = municipalities;
    return failure({ kind: "other-municipality", file, found: municipality, wanted });
  }
  if (expiresOn < today) return failure({ kind: "expired-edition", file, expiredOn: expiresOn });
  return success({ edition, signedBy: envelope?.keyId });
}
