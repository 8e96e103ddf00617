import type { Counter } from "../model/local-edition.ts";
import { comesBefore, type Errand, type ErrandOrder } from "./errand.ts";
import type { Site } from "./find-sites.ts";
import { pressingDayOf } from "./pace.ts";
import { counterFor } from "./place.ts";
import { sortInOrder } from "./sort-in-order.ts";
import { findFewestVisits } from "./solver/find-fewest-visits.ts";
import type { Opening } from "./solver/visit-problem.ts";

/** A counter, or a kind of office where no counter is known, with everything to be done there. */
export interface Stop {
  readonly office: string;
  readonly counter?: Counter;
  readonly errands: readonly Errand[];
}

const always: Opening = { firstFrom: (moment) => moment, lastUntil: (moment) => moment };

/**
 * The stops of a visit in the order to walk: no counter twice unless an order of the errands demands it, then as the
 * building lays them out, or what is due first where that is not known. It is the question of the fewest visits again,
 * with counters for places.
 */
export function orderStops(
  site: Site,
  unsorted: readonly Errand[],
  orders: readonly ErrandOrder[],
): readonly Stop[] {
  const errands = unsorted.toSorted(byUrgency);
  const counterOf = ({ assessment, office }: Errand): Counter | undefined =>
    site.kind === "building"
      ? counterFor(site.town, site.counters, assessment.procedure.id, office)
      : undefined;
  const keyOf = (errand: Errand): string => counterOf(errand)?.id ?? errand.office;
  const layout = site.kind === "building" ? site.counters.map(({ id }) => id) : [];
  const used = new Set(errands.map(keyOf));
  const keys = [...new Set([...layout, ...used])].filter((key) => used.has(key));
  const { visits } = findFewestVisits({
    jobs: errands.map((errand) => ({
      places: [keys.indexOf(keyOf(errand))],
      from: 0,
      until: Number.POSITIVE_INFINITY,
      papers: [],
    })),
    orders: orders
      .map(({ first, next }) => ({
        first: errands.indexOf(first),
        next: errands.indexOf(next),
        waitDays: 0,
      }))
      .filter(({ first, next }) => first >= 0 && next >= 0),
    places: keys.map(() => always),
  });
  const stops = visits
    .toSorted((a, b) => a.place - b.place)
    .flatMap(({ jobs }) => {
      const here = jobs.flatMap((job) => errands[job] ?? []);
      const [first] = here;
      if (first === undefined) return [];
      const counter = counterOf(first);
      return [
        { office: first.office, ...(counter === undefined ? {} : { counter }), errands: here },
      ];
    });
  return sortInOrder(stops, (one, other) => comesBefore(one.errands, other.errands, orders));
}

/** What has the nearest last day first; then, where the day it counts from is not known, what leaves the fewest days. */
function byUrgency(one: Errand, other: Errand): number {
  const [day, otherDay] = [lastDayOf(one), lastDayOf(other)];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  // Two that leave no count of days differ by nothing, and Infinity minus Infinity is no number.
  const [days, otherDays] = [daysLeftBy(one), daysLeftBy(other)];
  return days === otherDays ? 0 : days - otherDays;
}

/** Text that sorts after every day where there is no last day. */
function lastDayOf({ assessment: { due } }: Errand): string {
  return due.kind === "dated" ? due.dueOn : "none";
}

const daysIn = { days: 1, months: 30, years: 365 } as const;

/** About how many days the law leaves, from whichever day it counts. */
function daysLeftBy(errand: Errand): number {
  const { within } = errand.assessment.procedure.deadline;
  const period =
    within === undefined ? Number.POSITIVE_INFINITY : within.amount * daysIn[within.unit];
  return Math.min(pressingDayOf(errand), period);
}
