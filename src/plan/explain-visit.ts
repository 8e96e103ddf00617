import { addDays, daysBetween, type CalendarDate } from "../model/calendar-date.ts";
import type { Errand, ErrandOrder } from "./errand.ts";
import { dayOf } from "./moment.ts";
import { pressingDayOf } from "./pace.ts";
import type { VisitReason } from "./plan.ts";
import type { Trip } from "./schedule-trips.ts";
import { resultOf } from "./solver/job-graph.ts";

/** Why a visit comes in this order, on this day, with these things together. */
export function explainVisit(
  trip: Trip,
  trips: readonly Trip[],
  orders: readonly ErrandOrder[],
  today: CalendarDate,
): readonly VisitReason[] {
  return [
    ...lateReasons(trip),
    ...deadlineReason(trip),
    ...pressingReasons(trip),
    ...dayReasons(trip, trips, orders, today),
    ...orderReasons(trip, orders),
    ...togetherReason(trip),
  ];
}

function lateReasons({ late }: Trip): readonly VisitReason[] {
  return late.flatMap(({ assessment: { procedure, due } }) =>
    due.kind === "dated"
      ? [{ kind: "late" as const, procedure: procedure.id, dueOn: due.dueOn }]
      : [],
  );
}

function deadlineReason({ errands, late }: Trip): readonly VisitReason[] {
  return errands
    .filter((errand) => !late.includes(errand))
    .flatMap(({ assessment: { procedure, due } }) =>
      due.kind === "dated" ? [{ procedure: procedure.id, dueOn: due.dueOn }] : [],
    )
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .slice(0, 1)
    .map((first) => ({ kind: "deadline", ...first }));
}

function pressingReasons({ errands }: Trip): readonly VisitReason[] {
  return errands.flatMap((errand) => {
    const day = pressingDayOf(errand);
    const procedure = errand.assessment.procedure.id;
    return Number.isFinite(day) ? [{ kind: day === 0 ? "before-event" : "soon", procedure }] : [];
  });
}

/** What keeps the visit from being made sooner, where it is not made today. */
function dayReasons(
  trip: Trip,
  trips: readonly Trip[],
  orders: readonly ErrandOrder[],
  today: CalendarDate,
): readonly VisitReason[] {
  const holds = trip.errands.flatMap((errand) => [
    ...holdOf(errand, today),
    ...resultHolds(errand, trip, trips, orders, today),
  ]);
  const held = Math.max(0, ...holds.map(({ day }) => day));
  const reasons = holds.filter(({ day }) => day === held).map(({ reason }) => reason);
  const day = dayOf(trip.at);
  if (day > held) reasons.push({ kind: "opens", day: addDays(today, day) });
  return reasons;
}

/** A day of the plan before which something cannot be done, and why. */
interface Hold {
  readonly day: number;
  readonly reason: VisitReason;
}

function holdOf({ assessment, notBefore }: Errand, today: CalendarDate): readonly Hold[] {
  if (notBefore === undefined) return [];
  const reason = { kind: "not-before", procedure: assessment.procedure.id, notBefore } as const;
  return [{ day: daysBetween(today, notBefore.day), reason }];
}

function resultHolds(
  errand: Errand,
  trip: Trip,
  trips: readonly Trip[],
  orders: readonly ErrandOrder[],
  today: CalendarDate,
): readonly Hold[] {
  return orders
    .filter(({ next }) => next === errand)
    .flatMap(({ first, link }) => {
      const before = trips.find((other) => other !== trip && other.errands.includes(first));
      if (before === undefined) return [];
      const day = dayOf(resultOf(before.at, link.waitDays));
      if (day === 0) return [];
      const reason = {
        kind: "result-ready",
        procedure: link.next,
        first: link.first,
        day: addDays(today, day),
      } as const;
      return [{ day, reason }];
    });
}

function orderReasons({ errands }: Trip, orders: readonly ErrandOrder[]): readonly VisitReason[] {
  const reasons = new Map<string, VisitReason>();
  for (const { first, next, link } of orders) {
    const [isFirstHere, isThenHere] = [errands.includes(first), errands.includes(next)];
    if (!isFirstHere && !isThenHere) continue;
    const within = !isThenHere ? "later-visit" : isFirstHere ? "this-visit" : "earlier-visit";
    reasons.set(`${link.first} ${link.next} ${within}`, {
      kind: "order",
      first: link.first,
      next: link.next,
      because: link.because,
      within,
    });
  }
  return [...reasons.values()];
}

function togetherReason({ errands }: Trip): readonly VisitReason[] {
  const procedures = [...new Set(errands.map(({ assessment }) => assessment.procedure.id))];
  return procedures.length > 1 ? [{ kind: "together", procedures }] : [];
}
