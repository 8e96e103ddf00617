import type { Moment } from "../moment.ts";
import { resultOf, type JobGraph } from "./job-graph.ts";
import type { JobWindow } from "./job-windows.ts";
import type { Opening, SolvedVisit, VisitProblem } from "./visit-problem.ts";

/** How far a plan has got. */
export interface VisitState {
  /** The moment of the last visit. */
  readonly now: Moment;
  /** By job: from when on it can be done as far as the jobs done before it say; undefined where it is done itself. */
  readonly readyFrom: readonly (Moment | undefined)[];
}

/** A visit that can come next, with all that can be done at it. */
export interface NextVisit extends SolvedVisit {
  /**
   * Nothing is left to do at this place after it, nothing done at it could be done elsewhere, and nothing elsewhere
   * waits for it.
   */
  readonly settlesPlace: boolean;
}

/** What can follow from a state. */
export interface VisitMoves {
  readonly start: VisitState;
  readonly visitsFrom: (state: VisitState) => readonly NextVisit[];
  readonly stateAfter: (state: VisitState, visit: SolvedVisit) => VisitState;
}

/**
 * The moves of a problem. At a visit everything is done that can be done there, since doing a thing early forbids
 * nothing. A visit need only be looked at where it is the first to do what it does: as soon as the place is open after
 * one of its jobs has become possible, and before a last day passes.
 */
export function movesOf(
  { jobs, places }: VisitProblem,
  { sequence, before, after }: JobGraph,
  windows: readonly JobWindow[],
): VisitMoves {
  const jobsAt = places.map((_, place) =>
    sequence.filter((job) => jobs[job]?.places.includes(place) === true),
  );
  const isOnlyAt = (place: number, job: number): boolean =>
    jobs[job]?.places.every((other) => other === place) === true;
  const staysAt = (place: number, job: number): boolean =>
    isOnlyAt(place, job) && (after[job] ?? []).every(({ next }) => isOnlyAt(place, next));

  /** What can be done at a visit, in an order in which it can be done. */
  function doableAt(state: VisitState, place: number, at: Moment): readonly number[] {
    const done = new Set<number>();
    for (const job of jobsAt[place] ?? []) {
      const ready = state.readyFrom[job];
      if (ready === undefined || ready > at) continue;
      const isReady = (before[job] ?? []).every(
        ({ first, waitDays }) =>
          state.readyFrom[first] === undefined || (waitDays === 0 && done.has(first)),
      );
      if (isReady) done.add(job);
    }
    return [...done];
  }

  function visitsTo(
    place: number,
    open: Opening,
    state: VisitState,
    until: Moment,
  ): readonly NextVisit[] {
    const left = (jobsAt[place] ?? []).filter((job) => state.readyFrom[job] !== undefined);
    const moments = left
      .map((job) => open.firstFrom(Math.max(state.now, state.readyFrom[job] ?? 0)))
      .filter((moment) => moment <= until);
    const visits: NextVisit[] = [];
    for (const at of new Set(moments.toSorted((a, b) => a - b))) {
      const doable = doableAt(state, place, at);
      // The same jobs at a later moment are never better.
      if (doable.length === (visits.at(-1)?.jobs.length ?? 0)) continue;
      const settlesPlace =
        doable.length === left.length && doable.every((job) => staysAt(place, job));
      visits.push({ place, at, jobs: doable, settlesPlace });
    }
    return visits;
  }

  return {
    start: { now: 0, readyFrom: jobs.map(({ from }) => from) },
    visitsFrom(state) {
      const until = Math.min(
        ...windows.map(({ latest }, job) =>
          state.readyFrom[job] === undefined ? Infinity : latest,
        ),
      );
      return places.flatMap((open, place) => visitsTo(place, open, state, until));
    },
    stateAfter({ readyFrom }, { at, jobs: done }) {
      const ready = [...readyFrom];
      for (const job of done) {
        ready[job] = undefined;
        for (const { next, waitDays } of after[job] ?? []) {
          const soFar = ready[next];
          if (soFar !== undefined) ready[next] = Math.max(soFar, resultOf(at, waitDays));
        }
      }
      return { now: at, readyFrom: ready };
    },
  };
}
