import { dayOf, endOfDay, startOfDay, type Moment } from "../moment.ts";
import type { JobOrder, VisitProblem } from "./visit-problem.ts";

/** The orders of a problem, by job. */
export interface JobGraph {
  /** Every job, what has to be done before it first. */
  readonly sequence: readonly number[];
  /** Orders by the job that has to wait. */
  readonly before: readonly (readonly JobOrder[])[];
  /** Orders by the job that comes first. */
  readonly after: readonly (readonly JobOrder[])[];
}

/** Looks the orders up by job. Throws where they make a circle. */
export function graphOf({ jobs, orders }: VisitProblem): JobGraph {
  const before = jobs.map((_, job) => orders.filter(({ next }) => next === job));
  const after = jobs.map((_, job) => orders.filter(({ first }) => first === job));
  const sequence: number[] = [];
  const placed = new Set<number>();
  while (sequence.length < jobs.length) {
    const next = jobs.findIndex(
      (_, job) => !placed.has(job) && (before[job] ?? []).every(({ first }) => placed.has(first)),
    );
    if (next < 0) throw new RangeError("the orders of the jobs make a circle");
    placed.add(next);
    sequence.push(next);
  }
  return { sequence, before, after };
}

/** The moment from which a job can follow one that is done at this moment. */
export function resultOf(doneAt: Moment, waitDays: number): Moment {
  return waitDays === 0 ? doneAt : startOfDay(dayOf(doneAt) + waitDays);
}

/** The last moment at which the first of two jobs can be done so that the other can still be done at this moment. */
export function lastMomentBefore(moment: Moment, waitDays: number): Moment {
  return waitDays === 0 || moment === Infinity ? moment : endOfDay(dayOf(moment) - waitDays);
}
