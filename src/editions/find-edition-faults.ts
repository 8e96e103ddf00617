import type { CatalogueNames } from "./catalogue-names.ts";
import { changeFaults } from "./change-faults.ts";
import { factNamed, valueFaults } from "./condition-faults.ts";
import { counterFaults } from "./counter-faults.ts";
import type { EditionFault } from "./edition-fault.ts";
import type { EditionFile } from "./edition-schema.ts";
import { repeatedIds, unknownNames } from "./name-faults.ts";
import { ownFaults } from "./own-faults.ts";

/** Whatever the shape of an edition allows and the catalogue, or the edition itself, does not. */
export function findEditionFaults(
  edition: EditionFile,
  names: CatalogueNames,
): readonly EditionFault[] {
  return [
    ...headFaults(edition),
    ...counterFaults(edition, names),
    ...changeFaults(edition, names),
    ...paperFaults(edition, names),
    ...ownFaults(edition, names),
    ...factFaults(edition, names),
    ...extensionFaults(edition, names),
  ];
}

/** The codes 99… belong to no prefecture: they are for samples, and samples have no other. */
export function isSampleCode(code: string): boolean {
  return code.startsWith("99");
}

function headFaults({
  municipality,
  sample,
  issuedOn,
  expiresOn,
}: EditionFile): readonly EditionFault[] {
  const faults: EditionFault[] = [];
  if (isSampleCode(municipality) !== (sample === true)) {
    faults.push({ kind: "wrong-municipality", at: ["municipality"], what: municipality });
  }
  if (expiresOn < issuedOn) {
    faults.push({ kind: "expires-before-issue", at: ["expiresOn"], what: expiresOn });
  }
  return faults;
}

function paperFaults({ papers }: EditionFile, names: CatalogueNames): readonly EditionFault[] {
  return [
    ...repeatedIds(papers, ["papers"]),
    ...papers.flatMap(({ id }, at): readonly EditionFault[] =>
      names.papers.includes(id) ? [{ kind: "taken-id", at: ["papers", at, "id"], what: id }] : [],
    ),
  ];
}

/** Only facts of a place and a day: whether somebody is ill is for that person to say. */
function factFaults({ facts }: EditionFile, names: CatalogueNames): readonly EditionFault[] {
  return Object.entries(facts).flatMap(([id, value]): readonly EditionFault[] => {
    const at = ["facts", id];
    const fact = factNamed(id, names);
    if (fact === undefined) return [{ kind: "unknown-fact", at, what: id }];
    if (fact.local !== true) return [{ kind: "not-local", at, what: id }];
    return valueFaults(id, value, at, fact);
  });
}

function extensionFaults(
  { extensions, own }: EditionFile,
  { procedures }: CatalogueNames,
): readonly EditionFault[] {
  const known = new Set([...Object.keys(procedures), ...own.map(({ id }) => id)]);
  return extensions.flatMap(({ procedures: extended }, at) =>
    extended === "all"
      ? []
      : unknownNames("unknown-procedure", extended, known, ["extensions", at, "procedures"]),
  );
}
