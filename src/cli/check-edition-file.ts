import { keptCatalogue } from "../build/kept-catalogue.ts";
import { nameCatalogue } from "../build/name-catalogue.ts";
import { readMunicipalities } from "../build/read-municipalities.ts";
import type { CatalogueNames } from "../editions/catalogue-names.ts";
import type { EditionFault, EditionPath } from "../editions/edition-fault.ts";
import { readEdition, type EditionProblem } from "../editions/read-edition.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import { failure, success, type Result } from "../model/result.ts";
import type { EditionUseProblem, FileProblem } from "./guide-problem.ts";
import { lineOfJsonError, locateInJson } from "./locate-in-json.ts";
import { readText } from "./read-answers-file.ts";

/** What only the file as a whole can show. */
type FileFaultKind = "not-json" | "too-new-format" | "repeated-name";

/** A fault with the line of the file on which it stands, counted from 1. */
export interface LocatedFault {
  readonly kind: EditionFault["kind"] | FileFaultKind;
  readonly at: EditionPath;
  readonly what: string;
  readonly line: number;
}

type FaultyEdition = Extract<EditionUseProblem, { readonly kind: "faulty-edition" }>;
export type EditionFileProblem = FileProblem | FaultyEdition;

/** The edition that a file holds, if it has no fault; otherwise every fault with its line. */
export function checkEditionFile(file: string): Result<LocalEdition, EditionFileProblem> {
  const text = readText(file);
  return text.ok ? checkEditionText(file, text.value, nameCatalogue(keptCatalogue())) : text;
}

/** The same of the text of a file; `names` are those of the national catalogue. */
export function checkEditionText(
  file: string,
  text: string,
  names: CatalogueNames,
): Result<LocalEdition, FaultyEdition> {
  const faulty = (faults: readonly LocatedFault[]): Result<never, FaultyEdition> =>
    failure({ kind: "faulty-edition", file, faults });
  const read = readEdition(text, names);
  if (!read.ok && read.problem.kind === "not-json") {
    const { kind, reason } = read.problem;
    return faulty([{ kind, at: [], what: reason, line: lineOfJsonError(text, reason) }]);
  }
  const { lineOf, repeatedNames } = locateInJson(text);
  if (!read.ok && read.problem.kind === "too-new-format") {
    const { kind, format } = read.problem;
    return faulty([{ kind, at: ["format"], what: String(format), line: lineOf(["format"]) }]);
  }
  const found = read.ok ? placeFaults(read.value) : faultsIn(read.problem);
  const faults = [
    ...found.map((fault) => ({ ...fault, line: lineOf(fault.at) })),
    ...repeatedNames.map(({ name, line }): LocatedFault => {
      return { kind: "repeated-name", at: [], what: name, line };
    }),
  ].toSorted((a, b) => a.line - b.line);
  return read.ok && faults.length === 0 ? success(read.value) : faulty(faults);
}

type Unlocated = Omit<LocatedFault, "line">;

function faultsIn(problem: EditionProblem): readonly Unlocated[] {
  return problem.kind === "faulty" ? problem.faults : [];
}

/** A code that belongs to no municipality of today. */
function placeFaults({ municipality, sample }: LocalEdition): readonly Unlocated[] {
  const isPlace = sample === true || readMunicipalities().some(({ code }) => code === municipality);
  return isPlace ? [] : [{ kind: "wrong-municipality", at: ["municipality"], what: municipality }];
}
