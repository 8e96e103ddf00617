import type { CalendarDate } from "../model/calendar-date.ts";
import { comesBefore, type Errand, type ErrandOrder } from "./errand.ts";
import type { Site, SiteChoice } from "./find-sites.ts";
import { dayOf, endOfDay, type Moment } from "./moment.ts";
import { pressingDayOf } from "./pace.ts";
import { lastMomentOf, type Route } from "./route-errands.ts";
import { sortInOrder } from "./sort-in-order.ts";
import { lastMomentBefore } from "./solver/job-graph.ts";

/** A visit in time, before it is put in words. */
export interface Trip {
  /** More than one where counters of a building have different hours and it is gone to once for them. */
  readonly parts: readonly TripPart[];
  readonly at: Moment;
  /** The last moment at which it keeps every last day, here and later; Infinity where nothing presses. */
  readonly latest: Moment;
  /** The day of the plan by which it presses, a last day or not; Infinity where nothing does. */
  readonly pressing: number;
  readonly errands: readonly Errand[];
  readonly late: readonly Errand[];
}

export interface TripPart {
  readonly site: Site;
  readonly errands: readonly Errand[];
}

/** The trips of a route with how long each can wait, in an order that works: by day, then what presses first. */
export function scheduleTrips(
  errands: readonly Errand[],
  { visits, windows, orders }: Route,
  { sites, openings }: SiteChoice,
  today: CalendarDate,
): readonly Trip[] {
  const trips: Trip[] = [];
  for (const { place, at, jobs } of visits.toReversed()) {
    const here = jobs.flatMap((job) => errands[job] ?? []);
    const late = jobs
      .filter((job) => windows[job]?.isLate)
      .flatMap((job) => errands[job] ?? [])
      .filter(hasLastDay);
    const waiting = tripsAfter(here, trips, orders);
    const latest = Math.min(
      ...here.map((errand) =>
        late.includes(errand) ? endOfDay(dayOf(at)) : lastMomentOf(errand, today),
      ),
      ...waiting.map(({ trip, waitDays }) => lastMomentBefore(trip.latest, waitDays)),
    );
    const open = openings[place]?.lastUntil(latest) ?? latest;
    const pressing = Math.min(
      dayOf(open),
      ...here.map(pressingDayOf),
      ...waiting.map(({ trip }) => trip.pressing),
    );
    const site = sites[place];
    if (site === undefined) continue;
    const parts = [{ site, errands: here }];
    trips.push({ parts, at, latest: open, pressing, errands: here, late });
  }
  return joinTrips(sortTrips(trips.toReversed(), orders));
}

/** What only presses cannot be late. */
function hasLastDay({ assessment: { due } }: Errand): boolean {
  return due.kind === "dated";
}

/** Trips that wait for one of these errands. */
function tripsAfter(
  errands: readonly Errand[],
  trips: readonly Trip[],
  orders: readonly ErrandOrder[],
): readonly { readonly trip: Trip; readonly waitDays: number }[] {
  return orders
    .filter(({ first, next }) => errands.includes(first) && !errands.includes(next))
    .flatMap(({ next, link: { waitDays } }) =>
      trips.filter((trip) => trip.errands.includes(next)).map((trip) => ({ trip, waitDays })),
    );
}

function sortTrips(trips: readonly Trip[], orders: readonly ErrandOrder[]): readonly Trip[] {
  const wished = trips.toSorted(
    (a, b) => a.at - b.at || compare(a.pressing, b.pressing) || trips.indexOf(a) - trips.indexOf(b),
  );
  return sortInOrder(wished, (one, other) => comesBefore(one.errands, other.errands, orders));
}

/** Trips to one building that follow each other on one day are one. */
function joinTrips(trips: readonly Trip[]): readonly Trip[] {
  const joined: Trip[] = [];
  for (const trip of trips) {
    const before = joined.at(-1);
    if (before === undefined || !isSameTrip(before, trip)) joined.push(trip);
    else joined.splice(-1, 1, join(before, trip));
  }
  return joined;
}

function isSameTrip(one: Trip, other: Trip): boolean {
  const [here, there] = [one.parts[0]?.site, other.parts[0]?.site];
  return (
    here?.kind === "building" &&
    there?.kind === "building" &&
    here.building === there.building &&
    dayOf(one.at) === dayOf(other.at)
  );
}

function join(one: Trip, other: Trip): Trip {
  return {
    parts: [...one.parts, ...other.parts],
    at: one.at,
    latest: Math.min(one.latest, other.latest),
    pressing: Math.min(one.pressing, other.pressing),
    errands: [...one.errands, ...other.errands],
    late: [...one.late, ...other.late],
  };
}

/** Infinity is as late as Infinity. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
