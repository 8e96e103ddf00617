import type { CatalogueNames } from "./catalogue-names.ts";
import type { EditionFault, EditionPath } from "./edition-fault.ts";
import type { EditionFile } from "./edition-schema.ts";
import { repeatedIds, unknownName } from "./name-faults.ts";

/** Faults of buildings and counters: names, and hours that end before they begin. */
export function counterFaults(
  { buildings, counters }: EditionFile,
  { offices }: CatalogueNames,
): readonly EditionFault[] {
  const knownBuildings = new Set(buildings.map(({ id }) => id));
  const knownOffices = new Set(offices);
  return [
    ...repeatedIds(buildings, ["buildings"]),
    ...buildings.flatMap(({ hours }, at) => hourFaults(hours, ["buildings", at, "hours"])),
    ...repeatedIds(counters, ["counters"]),
    ...counters.flatMap(({ building, office, hours = [] }, at) => [
      ...unknownName("unknown-building", building, knownBuildings, ["counters", at, "building"]),
      ...unknownName("unknown-office", office, knownOffices, ["counters", at, "office"]),
      ...hourFaults(hours, ["counters", at, "hours"]),
    ]),
  ];
}

function hourFaults(
  hours: EditionFile["buildings"][number]["hours"],
  list: EditionPath,
): readonly EditionFault[] {
  return hours.flatMap(({ from, to }, at) =>
    from < to ? [] : [{ kind: "closes-before-it-opens", at: [...list, at], what: `${from}–${to}` }],
  );
}
