import { addDays } from "../model/calendar-date.ts";
import type { Calendar } from "./assessment.ts";
import { explainVisit } from "./explain-visit.ts";
import { findSites, type Site } from "./find-sites.ts";
import type { ToDo } from "./list-to-do.ts";
import { dayOf } from "./moment.ts";
import { orderStops, type Stop } from "./order-stops.ts";
import { paceOf } from "./pace.ts";
import type { Places } from "./place.ts";
import type { Plan, Visit } from "./plan.ts";
import { routeErrands } from "./route-errands.ts";
import { scheduleTrips, type Trip } from "./schedule-trips.ts";
import { packVisitBag } from "./visit-bag.ts";
import type { PaperTraits } from "./wishes.ts";

/**
 * The plan for what is left to do. Every last day that can be kept is kept; then the visits are as few as possible,
 * then as early, then with as few papers carried twice. What is late, and what has to come before something whose day
 * nobody has told, is done as early as can be; what the law wants soon, within a week. A visit takes no time: how long
 * counters take is told, not planned with.
 */
export function makePlan(
  toDo: ToDo,
  places: Places,
  calendar: Calendar,
  paperOf: (paper: string) => PaperTraits | undefined = () => undefined,
): Plan {
  const { errands, elsewhere } = toDo;
  const choice = findSites(errands, places, calendar);
  const route = routeErrands(toDo, choice, calendar.today);
  const trips = scheduleTrips(errands, route, choice, calendar.today);
  const visits = trips.flatMap((trip) => {
    const [first] = trip.parts;
    return first === undefined ? [] : [describe(trip, first.site)];
  });
  return { visits, elsewhere, isByKind: visits.some(({ site }) => site.kind !== "building") };

  function describe(trip: Trip, site: Site): Visit {
    const { today } = calendar;
    const day = addDays(today, dayOf(trip.at));
    const stops = trip.parts.flatMap((part) => orderStops(part.site, part.errands, route.orders));
    const minutes = minutesAt(stops);
    return {
      site,
      earliest: day,
      ...(Number.isFinite(trip.latest) ? { latest: addDays(today, dayOf(trip.latest)) } : {}),
      pace: paceOf(trip.at, trip.pressing),
      stops,
      bag: packVisitBag(
        stops.flatMap((stop) => stop.errands),
        route.orders,
        day,
        paperOf,
      ),
      ...(minutes === undefined ? {} : { minutes }),
      late: [...new Set(trip.late.map(({ assessment }) => assessment.procedure.id))],
      reasons: explainVisit(trip, trips, route.orders, today),
    };
  }
}

function minutesAt(stops: readonly Stop[]): number | undefined {
  let sum = 0;
  for (const { counter } of stops) {
    if (counter?.minutes === undefined) return undefined;
    sum += counter.minutes;
  }
  return sum;
}
