import type { Side } from "../model/life-event.ts";
import type { Building, Counter, LocalEdition } from "../model/local-edition.ts";

/** What a local edition says about where to go. */
export interface Town {
  /** Counters of one building stand in the order in which one walks past them. */
  readonly edition: Pick<LocalEdition, "buildings" | "counters" | "closedDays" | "procedures">;
  /** In a move between two municipalities: which of them it is. */
  readonly side?: Side;
}

/** The towns whose editions are known: none, one, or both of a move. */
export type Places = readonly Town[];

/** Without a local edition nothing is known about buildings. */
export const noPlaces: Places = [];

/** The counters of a building that are open at the same hours. */
export interface CounterGroup {
  readonly building: Building;
  readonly counters: readonly Counter[];
  readonly hours: Building["hours"];
}

/** The counters of a town by building and, where counters have hours of their own, by these. */
export function groupCounters({ edition }: Town): readonly CounterGroup[] {
  return edition.buildings.flatMap((building) => {
    const counters = edition.counters.filter((counter) => counter.building === building.id);
    const usual = counters.filter(({ hours }) => hours === undefined);
    const special = counters.flatMap((counter) =>
      counter.hours === undefined ? [] : [{ building, counters: [counter], hours: counter.hours }],
    );
    return [{ building, counters: usual, hours: building.hours }, ...special];
  });
}

/** The first of these counters that takes a procedure: one that the edition names for it, else one of the office. */
export function counterFor(
  { edition }: Town,
  counters: readonly Counter[],
  procedure: string,
  office: string,
): Counter | undefined {
  const named = Object.hasOwn(edition.procedures, procedure)
    ? edition.procedures[procedure]?.counters
    : undefined;
  return counters.find((counter) =>
    named === undefined ? counter.office === office : named.includes(counter.id),
  );
}
