import type { Journey } from "../model/journey.ts";

/** The journeys by the instant they were changed, the last one first. */
export function newestFirst(journeys: readonly Journey[]): readonly Journey[] {
  // Not toSorted: phones with iOS 15 do not have it.
  const sorted = [...journeys];
  sorted.sort(compare);
  return sorted;
}

/** Instants in UTC compare as text. */
function compare(one: Journey, other: Journey): number {
  if (one.changedAt === other.changedAt) return one.id < other.id ? -1 : 1;
  return one.changedAt < other.changedAt ? 1 : -1;
}
