import type { CatalogueNames, NamedProcedure } from "./catalogue-names.ts";
import { conditionFaults } from "./condition-faults.ts";
import { periodFaults } from "./deadline-faults.ts";
import type { EditionFault, EditionPath } from "./edition-fault.ts";
import type { EditionFile } from "./edition-schema.ts";
import { unknownName, unknownNames } from "./name-faults.ts";

type Change = EditionFile["procedures"][string];

/** Faults of what an edition changes in national procedures. */
export function changeFaults(edition: EditionFile, names: CatalogueNames): readonly EditionFault[] {
  const offices = new Set(names.offices);
  const counters = new Set(edition.counters.map(({ id }) => id));
  return Object.entries(edition.procedures).flatMap(([id, change]): readonly EditionFault[] => {
    const at = ["procedures", id];
    const procedure = Object.hasOwn(names.procedures, id) ? names.procedures[id] : undefined;
    if (procedure === undefined) return [{ kind: "unknown-procedure", at, what: id }];
    const isSilent = change.offered === false && change.note === undefined;
    return [
      ...(isSilent ? [{ kind: "missing", at: [...at, "note"], what: "note" } as const] : []),
      ...unknownName("unknown-office", change.office, offices, [...at, "office"]),
      ...unknownNames("unknown-counter", change.counters ?? [], counters, [...at, "counters"]),
      ...documentFaults(change, procedure, [...at, "documents"], edition, names),
      ...deadlineFaults(change, procedure, [...at, "deadline"], names),
    ];
  });
}

function documentFaults(
  { documents }: Change,
  procedure: NamedProcedure,
  at: EditionPath,
  { papers }: EditionFile,
  names: CatalogueNames,
): readonly EditionFault[] {
  if (documents === undefined) return [];
  const knownPapers = new Set([...names.papers, ...papers.map(({ id }) => id)]);
  const keys = new Set(procedure.documents);
  const gone = new Set([...documents.remove, ...Object.keys(documents.replace)]);
  const kept = procedure.documents.filter((key) => !gone.has(key));
  const given = [
    ...documents.add.map((document, index) => ({ document, place: [...at, "add", index] })),
    ...Object.entries(documents.replace).map(([key, document]) => ({
      document,
      place: [...at, "replace", key],
    })),
  ];
  return [
    ...unknownNames("unknown-document", documents.remove, keys, [...at, "remove"]),
    ...Object.keys(documents.replace).flatMap((key) =>
      unknownName("unknown-document", key, keys, [...at, "replace", key]),
    ),
    ...given.flatMap(({ document, place }, index): readonly EditionFault[] => {
      const key = document.key ?? document.paper;
      const others = given.slice(0, index).map(({ document: other }) => other.key ?? other.paper);
      return [
        ...unknownName("unknown-paper", document.paper, knownPapers, [...place, "paper"]),
        ...conditionFaults(document.when, [...place, "when"], procedure.lifeEvents, names),
        ...([...kept, ...others].includes(key)
          ? [{ kind: "repeated-id", at: place, what: key } as const]
          : []),
      ];
    }),
  ];
}

/** Only where the nation leaves it to the municipality: it cannot put off what a law has set. */
function deadlineFaults(
  { deadline }: Change,
  { local, lifeEvents }: NamedProcedure,
  at: EditionPath,
  names: CatalogueNames,
): readonly EditionFault[] {
  if (deadline === undefined) return [];
  if (local !== true) return [{ kind: "national-deadline", at, what: "" }];
  if ("date" in deadline) return [];
  return [
    ...lifeEvents.flatMap((event) => {
      const known = new Set(names.lifeEvents[event]?.startDays);
      return unknownName("unknown-start-day", deadline.from, known, [...at, "from"]);
    }),
    ...periodFaults(deadline, [...at, "within"]),
  ];
}
