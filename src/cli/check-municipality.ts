import { packAllMunicipalities, readMunicipalities } from "../build/read-municipalities.ts";
import { sampleMunicipality } from "../editions/trusted-keys.ts";
import { failure, success, type Result } from "../model/result.ts";
import { withCheckDigit } from "../municipalities/municipality-code.ts";
import { editionCodes, openMunicipalities } from "../municipalities/municipality-table.ts";
import type { PersonProblem } from "./guide-problem.ts";

/** The codes under which the edition of a municipality may stand. `given` is its code with or without check digit. */
export function checkMunicipality(given: string): Result<readonly string[], PersonProblem> {
  const code = /^\d{5}$/.test(given) ? withCheckDigit(given) : given;
  if (given === sampleMunicipality) return success([sampleMunicipality]);
  const municipality = readMunicipalities().find((candidate) => candidate.code === code);
  return municipality === undefined
    ? failure({ kind: "unknown-municipality", given })
    : success(editionCodes(municipality, openMunicipalities(packAllMunicipalities())));
}
