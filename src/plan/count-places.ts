import type { Plan } from "./plan.ts";

/** At how many places the visits of a plan are made: buildings, and kinds of office where no building is known. */
export function countPlaces({ visits }: Plan): number {
  return new Set(visits.map(({ site }) => (site.kind === "building" ? site.building : site))).size;
}
