import { dayOf, endOfDay, type Moment } from "../moment.ts";
import { lastMomentBefore, resultOf, type JobGraph } from "./job-graph.ts";
import type { JobOrder, VisitProblem } from "./visit-problem.ts";

/** When a job can be done in a plan that keeps every last day that can be kept. */
export interface JobWindow {
  readonly earliest: Moment;
  /** Infinity where nothing presses. */
  readonly latest: Moment;
  /** Its last day cannot be kept; it has to be done on the first day on which it can. */
  readonly isLate: boolean;
}

/**
 * The window of every job. Jobs take no time and visits may be many, so doing each job at its `earliest` is a plan,
 * and no plan does any job earlier: a last day can be kept exactly if that plan keeps it, and all of those together.
 * `latest` is counted back from these last days through the orders. Throws where a job's places never open.
 */
export function windowsOf(problem: VisitProblem, graph: JobGraph): readonly JobWindow[] {
  const earliest = earliestMoments(problem, graph);
  const latest = latestMoments(problem, graph, earliest);
  return problem.jobs.map(({ until }, job) => {
    const first = read(earliest, job);
    return { earliest: first, latest: read(latest, job), isLate: first > until };
  });
}

function earliestMoments({ jobs, places }: VisitProblem, graph: JobGraph): readonly Moment[] {
  const earliest: Moment[] = jobs.map(() => Number.NaN);
  for (const index of graph.sequence) {
    const job = jobs[index];
    if (job === undefined) continue;
    const ready = Math.max(job.from, ...resultsBefore(graph.before[index] ?? [], earliest));
    const moment = Math.min(...job.places.map((place) => places[place]?.firstFrom(ready) ?? NaN));
    if (!Number.isFinite(moment)) throw new RangeError("a job can be done nowhere within a year");
    earliest[index] = moment;
  }
  return earliest;
}

function resultsBefore(before: readonly JobOrder[], moments: readonly Moment[]): readonly Moment[] {
  return before.map(({ first, waitDays }) => resultOf(read(moments, first), waitDays));
}

function latestMoments(
  { jobs, places }: VisitProblem,
  graph: JobGraph,
  earliest: readonly Moment[],
): readonly Moment[] {
  const latest: Moment[] = jobs.map(() => Number.NaN);
  for (const index of graph.sequence.toReversed()) {
    const job = jobs[index];
    if (job === undefined) continue;
    const first = read(earliest, index);
    const until = first > job.until ? endOfDay(dayOf(first)) : job.until;
    const bound = Math.min(
      until,
      ...(graph.after[index] ?? []).map(({ next, waitDays }) =>
        lastMomentBefore(read(latest, next), waitDays),
      ),
    );
    latest[index] = Math.max(...job.places.map((place) => places[place]?.lastUntil(bound) ?? NaN));
  }
  return latest;
}

function read(moments: readonly Moment[], index: number): Moment {
  return moments[index] ?? Number.NaN;
}
