import type { CatalogueNames } from "./catalogue-names.ts";
import { conditionFaults } from "./condition-faults.ts";
import { periodFaults } from "./deadline-faults.ts";
import type { EditionFault, EditionPath } from "./edition-fault.ts";
import type { EditionFile } from "./edition-schema.ts";
import { repeatedIds, unknownName, unknownNames } from "./name-faults.ts";

type OwnFile = EditionFile["own"][number];

/** What an own procedure may name: the nation's, and what the edition itself adds. */
interface Known {
  readonly offices: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  readonly procedures: ReadonlySet<string>;
  readonly lifeEvents: ReadonlySet<string>;
}

/** Faults of an edition's own procedures. */
export function ownFaults(
  { own, papers }: EditionFile,
  names: CatalogueNames,
): readonly EditionFault[] {
  const known: Known = {
    offices: new Set(names.offices),
    papers: new Set([...names.papers, ...papers.map(({ id }) => id)]),
    procedures: new Set([...Object.keys(names.procedures), ...own.map(({ id }) => id)]),
    lifeEvents: new Set(Object.keys(names.lifeEvents)),
  };
  const taken = own.flatMap(({ id }, index): readonly EditionFault[] =>
    Object.hasOwn(names.procedures, id)
      ? [{ kind: "taken-id", at: ["own", index, "id"], what: id }]
      : [],
  );
  return [
    ...repeatedIds(own, ["own"]),
    ...taken,
    ...own.flatMap((procedure, index) => {
      const at = ["own", index];
      return [
        ...nameFaults(procedure, at, known),
        ...ruleFaults(procedure, at, names),
        ...deadlineFaults(procedure, at, names),
      ];
    }),
  ];
}

function nameFaults(
  { office, officeInstead, officeToo, lifeEvents, documents, ...related }: OwnFile,
  at: EditionPath,
  { offices, papers, procedures, lifeEvents: events }: Known,
): readonly EditionFault[] {
  const { alternatives = [], seeAlso = [], after = [] } = related;
  return [
    ...unknownNames("unknown-life-event", lifeEvents, events, [...at, "lifeEvents"]),
    ...unknownName("unknown-office", office, offices, [...at, "office"]),
    ...otherOffices({ officeInstead, officeToo }, at).flatMap((other) =>
      unknownName("unknown-office", other.office, offices, [...other.at, "office"]),
    ),
    ...documents.flatMap(({ paper }, nth) =>
      unknownName("unknown-paper", paper, papers, [...at, "documents", nth, "paper"]),
    ),
    ...repeatedIds(
      documents.map(({ key, paper }) => ({ id: key ?? paper })),
      [...at, "documents"],
    ),
    ...unknownNames("unknown-procedure", alternatives, procedures, [...at, "alternatives"]),
    ...unknownNames("unknown-procedure", seeAlso, procedures, [...at, "seeAlso"]),
    ...after.flatMap(({ procedure }, nth) =>
      unknownName("unknown-procedure", procedure, procedures, [...at, "after", nth, "procedure"]),
    ),
  ];
}

/** Every condition of the procedure, in each life event in which it stands. */
function ruleFaults(
  { appliesWhen, officeInstead, officeToo, documents, after = [], byOffice, lifeEvents }: OwnFile,
  at: EditionPath,
  names: CatalogueNames,
): readonly EditionFault[] {
  const conditions = [
    { when: appliesWhen, place: [...at, "appliesWhen"] },
    ...otherOffices({ officeInstead, officeToo }, at).map((other) => ({
      when: other.when,
      place: [...other.at, "when"],
    })),
    ...documents.map(({ when }, nth) => ({ when, place: [...at, "documents", nth, "when"] })),
    ...after.flatMap(({ when }, nth) =>
      when === undefined ? [] : [{ when, place: [...at, "after", nth, "when"] }],
    ),
    ...(byOffice === undefined ? [] : [{ when: byOffice, place: [...at, "byOffice"] }]),
  ];
  return conditions.flatMap(({ when, place }) => conditionFaults(when, place, lifeEvents, names));
}

function deadlineFaults(
  { deadline, lifeEvents }: OwnFile,
  own: EditionPath,
  names: CatalogueNames,
): readonly EditionFault[] {
  const at = [...own, "deadline"];
  return [
    ...periodFaults(deadline, at),
    ...lifeEvents.flatMap((event) => {
      const known = new Set(names.lifeEvents[event]?.startDays);
      const before = [...at, "opens", "before"];
      return [
        ...unknownName("unknown-start-day", deadline.from, known, [...at, "from"]),
        ...unknownName("unknown-start-day", deadline.opens?.before, known, before),
      ];
    }),
  ];
}

/** The offices that replace or join the usual one, with their places. */
function otherOffices(
  { officeInstead = [], officeToo = [] }: Pick<OwnFile, "officeInstead" | "officeToo">,
  at: EditionPath,
) {
  return [
    ...officeInstead.map((other, nth) => ({ ...other, at: [...at, "officeInstead", nth] })),
    ...officeToo.map((other, nth) => ({ ...other, at: [...at, "officeToo", nth] })),
  ];
}
