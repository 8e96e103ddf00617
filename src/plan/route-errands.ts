import { daysBetween, type CalendarDate } from "../model/calendar-date.ts";
import type { Errand, ErrandOrder } from "./errand.ts";
import type { SiteChoice } from "./find-sites.ts";
import type { ToDo } from "./list-to-do.ts";
import { endOfDay, startOfDay, type Moment } from "./moment.ts";
import { pressingDayOf } from "./pace.ts";
import { findFewestVisits, type SolvedPlan } from "./solver/find-fewest-visits.ts";

/** The best visits for the errands of a resident, by their indexes. */
export interface Route extends SolvedPlan {
  /** The orders that it keeps: all that are needed, and of those that only help the ones that cost nothing. */
  readonly orders: readonly ErrandOrder[];
}

/**
 * Finds the visits. What presses without a last day (see `pressingDayOf`) is planned as if it had one. What only helps
 * is put first where that costs neither a visit nor a last day.
 */
export function routeErrands(
  { errands, orders }: ToDo,
  { choices, openings }: SiteChoice,
  today: CalendarDate,
): Route {
  const jobs = errands.map((errand, index) => ({
    places: choices[index] ?? [],
    from: fromOf(errand, today),
    until: Math.min(lastMomentOf(errand, today), endOfDay(pressingDayOf(errand))),
    papers: errand.documents
      .filter(({ need }) => need !== "sometimes")
      .map(({ document }) => document.paper),
  }));
  const solve = (kept: readonly ErrandOrder[]): Route => ({
    ...findFewestVisits({
      jobs,
      orders: kept.map(({ first, next, link }) => ({
        first: errands.indexOf(first),
        next: errands.indexOf(next),
        waitDays: link.waitDays,
      })),
      places: openings,
    }),
    orders: kept,
  });
  const firm = solve(orders.filter((order) => !isHelp(order)));
  return orders.filter(isHelp).reduce((route, order) => {
    const tried = solve([...route.orders, order]);
    return costsMore(tried, firm) ? route : tried;
  }, firm);
}

function isHelp({ link }: ErrandOrder): boolean {
  return link.because.kind === "helps";
}

/** The moment from which an errand can be done. */
function fromOf({ notBefore }: Errand, today: CalendarDate): Moment {
  return notBefore === undefined ? 0 : startOfDay(daysBetween(today, notBefore.day));
}

/** The last moment that the law leaves for an errand; Infinity where no last day is counted. */
export function lastMomentOf({ assessment: { due } }: Errand, today: CalendarDate): Moment {
  return due.kind === "dated" ? endOfDay(daysBetween(today, due.dueOn)) : Number.POSITIVE_INFINITY;
}

function costsMore(tried: SolvedPlan, firm: SolvedPlan): boolean {
  const isLater = tried.windows.some(({ isLate, earliest }, job) => {
    const before = firm.windows[job];
    return isLate && (before?.isLate !== true || earliest > before.earliest);
  });
  return isLater || tried.visits.length > firm.visits.length;
}
