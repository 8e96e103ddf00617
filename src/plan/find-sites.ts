import type { Side } from "../model/life-event.ts";
import type { Building } from "../model/local-edition.ts";
import type { Calendar } from "./assessment.ts";
import { cityOfficeKinds, scatteredKinds } from "./city-office.ts";
import type { Errand } from "./errand.ts";
import { openingOf, usualOpening } from "./opening.ts";
import { counterFor, groupCounters, type CounterGroup, type Places, type Town } from "./place.ts";
import type { Opening } from "./solver/visit-problem.ts";

/** Where a visit leads. */
export type Site = BuildingSite | KindSite;

/** Counters of one building that are open at the same hours. */
export interface BuildingSite extends CounterGroup {
  readonly kind: "building";
  readonly building: Building;
  readonly town: Town;
}

/** Offices whose building is not known. */
export type KindSite =
  /** Those of the municipality: probably one building, which may differ. */
  | { readonly kind: "city-office"; readonly side?: Side; readonly mayDiffer: true }
  | { readonly kind: "office"; readonly office: string; readonly side?: Side };

/** Where errands can be done. */
export interface SiteChoice {
  readonly sites: readonly Site[];
  /** By site. */
  readonly openings: readonly Opening[];
  /** By errand: indexes of the sites where it can be done, at least one. */
  readonly choices: readonly (readonly number[])[];
}

/**
 * The places where these errands can be done: the buildings with a counter that takes them; where no edition knows
 * one, the kind of office itself. What belongs to one side of a move is done in a town of that side.
 */
export function findSites(
  errands: readonly Errand[],
  places: Places,
  calendar: Calendar,
): SiteChoice {
  const buildings = places
    .flatMap((town) => groupCounters(town).map((group) => ({ town, group })))
    .map(({ town, group }) => ({
      site: { kind: "building" as const, town, ...group },
      opening: openingOf(group, town, calendar),
    }))
    .filter(({ opening }) => Number.isFinite(opening.firstFrom(0)));
  const usual = usualOpening(calendar);
  const kinds = new Map<string, { readonly site: Site; readonly opening: Opening }>();
  const found = errands.map((errand) => {
    const serving = buildings.filter(({ site }) => serves(site, errand));
    if (serving.length > 0) return serving;
    const site = siteByKind(errand);
    const key = keyByKind(site, errand);
    const known = kinds.get(key) ?? { site, opening: usual };
    kinds.set(key, known);
    return [known];
  });
  const used = [...new Set(found.flat())];
  return {
    sites: used.map(({ site }) => site),
    openings: used.map(({ opening }) => opening),
    choices: found.map((some) => some.map((one) => used.indexOf(one))),
  };
}

function serves({ town, counters }: BuildingSite, { assessment, office, side }: Errand): boolean {
  const isThere = side === undefined || town.side === side;
  return isThere && counterFor(town, counters, assessment.procedure.id, office) !== undefined;
}

function siteByKind({ office, side }: Errand): KindSite {
  const beside = side === undefined ? {} : { side };
  return cityOfficeKinds.has(office)
    ? { kind: "city-office", mayDiffer: true, ...beside }
    : { kind: "office", office, ...beside };
}

function keyByKind(site: KindSite, { office, assessment }: Errand): string {
  const own = scatteredKinds.has(office) ? assessment.procedure.id : "";
  return `${site.kind} ${site.kind === "office" ? site.office : ""} ${site.side ?? ""} ${own}`;
}
