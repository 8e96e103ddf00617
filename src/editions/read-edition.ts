import * as v from "valibot";
import type { LocalEdition } from "../model/local-edition.ts";
import { failure, success, type Result } from "../model/result.ts";
import type { CatalogueNames } from "./catalogue-names.ts";
import { compileEdition } from "./compile-edition.ts";
import type { EditionFault } from "./edition-fault.ts";
import { editionSchema, knownFormat } from "./edition-schema.ts";
import { findEditionFaults } from "./find-edition-faults.ts";

/** Why a text is no edition. */
export type EditionProblem =
  | { readonly kind: "not-json"; readonly reason: string }
  /** Made for a newer app. */
  | { readonly kind: "too-new-format"; readonly format: number }
  | { readonly kind: "faulty"; readonly faults: readonly EditionFault[] };

const newerSchema = v.object({
  format: v.pipe(v.number(), v.integer(), v.gtValue(knownFormat)),
});

/** The edition that a text says, or every fault in it; names are held against those of the national catalogue. */
export function readEdition(
  text: string,
  names: CatalogueNames,
): Result<LocalEdition, EditionProblem> {
  const content = parseJson(text);
  if (!content.ok) return content;
  const newer = v.safeParse(newerSchema, content.value);
  if (newer.success) return failure({ kind: "too-new-format", format: newer.output.format });
  const parsed = v.safeParse(editionSchema, content.value);
  if (!parsed.success) return failure({ kind: "faulty", faults: parsed.issues.map(faultOf) });
  const faults = findEditionFaults(parsed.output, names);
  if (faults.length > 0) return failure({ kind: "faulty", faults });
  return success(compileEdition(parsed.output));
}

function parseJson(text: string): Result<unknown, EditionProblem> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    return failure({
      kind: "not-json",
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

function faultOf(union: v.BaseIssue<unknown>): EditionFault {
  // Of the ways to write a value, only that of a condition says what is wrong with it.
  const issue = union.issues?.find(isAboutCondition) ?? union;
  const at = (union.path ?? []).flatMap(({ key }) =>
    typeof key === "string" || typeof key === "number" ? [key] : [],
  );
  const name = String(at.at(-1) ?? "");
  if (issue.kind === "schema" && issue.received === "undefined") {
    return { kind: "missing", at, what: name };
  }
  if (issue.type === "strict_object" && issue.expected === "never") {
    return { kind: "surplus", at, what: name };
  }
  if (isAboutCondition(issue)) {
    return { kind: "unreadable-condition", at, what: issue.message };
  }
  return { kind: "wrong-value", at, what: shown(issue.input) };
}

function isAboutCondition({ type, message }: v.BaseIssue<unknown>): boolean {
  return type === "raw_transform" && /^at character \d+ of /u.test(message);
}

const mostShown = 60;

/** What stands in the file, shortened. */
function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? "";
  return written.length > mostShown ? `${written.slice(0, mostShown)}…` : written;
}
