import { isPersonKey, type KeptDay, type KeptTrait, type Person } from "../model/person.ts";
import { failure, success, type Result } from "../model/result.ts";
import {
  collectLosses,
  isDay,
  isRecord,
  nameSchema,
  read,
  restoreEntries,
  restoreInstants,
  restoreOptional,
  type Lose,
  type Restored,
} from "./restore-parts.ts";

/** Why no person can be made of it: it is nothing of the kind, or does not say which one it is. */
export type RestorePersonProblem = { readonly kind: "not-a-record" } | { readonly kind: "no-id" };

/**
 * The one door for persons that come off a disk or out of a file. It never throws. Whatever can be read is kept; what
 * cannot is named. Whoever is called by a word that is not known is still somebody: `other`.
 */
export function restorePerson(found: unknown): Result<Restored<Person>, RestorePersonProblem> {
  if (!isRecord(found)) return failure({ kind: "not-a-record" });
  const id = read(nameSchema, found["id"]);
  if (id === undefined) return failure({ kind: "no-id" });

  const { setAside, lose } = collectLosses();
  const birthDate = restoreOptional(isDay, found["birthDate"], "birthDate", lose);
  const municipality = restoreOptional(isCode, found["municipality"], "municipality", lose);
  const confirmedOn = restoreOptional(
    isDay,
    found["municipalityConfirmedOn"],
    "municipalityConfirmedOn",
    lose,
  );
  const content: Person = {
    id,
    called: restoreCalled(found["called"], lose),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(confirmedOn === undefined ? {} : { municipalityConfirmedOn: confirmedOn }),
    traits: restoreEntries(isTrait, found["traits"], "traits", lose),
    days: restoreEntries(isKeptDay, found["days"], "days", lose),
    ...restoreInstants(found["createdAt"], found["changedAt"], lose),
  };
  return success({ content, setAside });
}

function restoreCalled(found: unknown, lose: Lose): Person["called"] {
  if (typeof found === "string" && isPersonKey(found)) return found;
  lose("called");
  return "other";
}

function isTrait(found: unknown): found is KeptTrait {
  if (!isRecord(found) || !isDay(found["confirmedOn"])) return false;
  const value = found["value"];
  return typeof value === "boolean" || typeof value === "string" || Number.isSafeInteger(value);
}

function isKeptDay(found: unknown): found is KeptDay {
  return isRecord(found) && isDay(found["confirmedOn"]) && isDay(found["day"]);
}

function isCode(found: unknown): found is string {
  return typeof found === "string" && /^\d{5}$/.test(found);
}
