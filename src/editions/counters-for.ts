import type { Building, Counter, LocalEdition } from "../model/local-edition.ts";

/** A counter with the building that it is in. */
export interface PlacedCounter {
  readonly counter: Counter;
  readonly building: Building;
}

/**
 * Where a procedure can be done: the counters that the edition names for it, else every counter of this kind of
 * office; empty where the edition knows none, as with offices of the state.
 */
export function countersFor(
  edition: LocalEdition,
  procedure: string,
  office: string,
): readonly PlacedCounter[] {
  const change = Object.hasOwn(edition.procedures, procedure)
    ? edition.procedures[procedure]
    : undefined;
  const named = change?.counters;
  return edition.counters
    .filter(({ id, office: kind }) => (named === undefined ? kind === office : named.includes(id)))
    .flatMap((counter) => {
      const building = edition.buildings.find(({ id }) => id === counter.building);
      return building === undefined ? [] : [{ counter, building }];
    });
}
