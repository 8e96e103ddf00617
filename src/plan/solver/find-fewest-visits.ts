import { dayOf } from "../moment.ts";
import { graphOf } from "./job-graph.ts";
import { windowsOf, type JobWindow } from "./job-windows.ts";
import { boundFor } from "./visit-bound.ts";
import type { SolvedVisit, VisitProblem } from "./visit-problem.ts";
import { movesOf, type NextVisit, type VisitState } from "./visit-state.ts";

export interface SolvedPlan {
  /** In the order in which they are made. */
  readonly visits: readonly SolvedVisit[];
  /** By job. */
  readonly windows: readonly JobWindow[];
}

/** The rest of a plan: a visit and what follows it. */
interface Rest {
  readonly visit: SolvedVisit;
  readonly following: Rest | undefined;
  /** How many visits it makes. */
  readonly count: number;
  /** Papers carried, counted anew for each visit. */
  readonly papers: number;
}

type Found = { readonly rest: Rest | undefined } | "too few";

/**
 * The best plan: every last day kept that can be kept (see `windowsOf`), then the fewest visits, then the earliest
 * days, compared visit by visit, then the fewest papers carried again to another visit. At each visit everything is
 * done that can be. Exact: a number of visits is tried only after every smaller one has been refuted, beginning with
 * the lower bound of `boundFor`, which also cuts off what cannot succeed on the way. States are the same if the same
 * things are done and open at the same moment, however one got there, and each is solved once.
 */
export function findFewestVisits(problem: VisitProblem): SolvedPlan {
  const graph = graphOf(problem);
  const windows = windowsOf(problem, graph);
  const boundOf = boundFor(problem, graph, windows);
  const moves = movesOf(problem, graph, windows);
  const solved = new Map<string, Rest>();
  const refuted = new Map<string, number>();

  function finish(state: VisitState, budget: number): Found {
    const isLeft = (job: number): boolean => state.readyFrom[job] !== undefined;
    if (!problem.jobs.some((_, job) => isLeft(job))) return { rest: undefined };
    if (boundOf(isLeft) > budget) return "too few";
    const key = keyOf(state);
    const known = solved.get(key);
    if (known !== undefined) return known.count > budget ? "too few" : { rest: known };
    if ((refuted.get(key) ?? 0) >= budget) return "too few";
    const best = findBest(state, budget);
    if (best === undefined) {
      refuted.set(key, budget);
      return "too few";
    }
    solved.set(key, best);
    return { rest: best };
  }

  function findBest(state: VisitState, budget: number): Rest | undefined {
    let best: Rest | undefined;
    for (const visit of worthTrying(moves.visitsFrom(state))) {
      // Visits come by day, and an earlier day wins whatever follows.
      if (best !== undefined && dayOf(visit.at) > dayOf(best.visit.at)) break;
      const found = finish(moves.stateAfter(state, visit), budget - 1);
      if (found === "too few") continue;
      const { rest } = found;
      const candidate = {
        visit,
        following: rest,
        count: 1 + (rest?.count ?? 0),
        papers: countPapers(problem, visit) + (rest?.papers ?? 0),
      };
      if (best === undefined || isBetter(candidate, best)) best = candidate;
    }
    return best;
  }

  for (let budget = 0; budget <= problem.jobs.length; budget++) {
    const found = finish(moves.start, budget);
    if (found !== "too few") return { visits: visitsOf(found.rest), windows };
  }
  throw new RangeError("no plan keeps the windows of its jobs");
}

/**
 * The visits to try, the earliest first. One that could be made before any other and settles its place can be taken
 * without trying the others: the place has to be visited anyway, no later visit there is left, and neither the days of
 * the other visits nor what is done at them depend on when it is made.
 */
function worthTrying(visits: readonly NextVisit[]): readonly NextVisit[] {
  const sorted = visits.toSorted((a, b) => a.at - b.at || a.place - b.place);
  const settling = sorted.find(({ at, settlesPlace }) => settlesPlace && at === sorted[0]?.at);
  return settling === undefined ? sorted : [settling];
}

function countPapers({ jobs }: VisitProblem, visit: SolvedVisit): number {
  return new Set(visit.jobs.flatMap((job) => jobs[job]?.papers ?? [])).size;
}

/** Both have the same number of visits. */
function isBetter(first: Rest, second: Rest): boolean {
  let [a, b]: [Rest | undefined, Rest | undefined] = [first, second];
  while (a !== undefined && b !== undefined) {
    const days = dayOf(a.visit.at) - dayOf(b.visit.at);
    if (days !== 0) return days < 0;
    [a, b] = [a.following, b.following];
  }
  return first.papers < second.papers;
}

function visitsOf(rest: Rest | undefined): readonly SolvedVisit[] {
  return rest === undefined ? [] : [rest.visit, ...visitsOf(rest.following)];
}

function keyOf({ now, readyFrom }: VisitState): string {
  const open = readyFrom.map((ready) => (ready === undefined ? "" : ready <= now ? 0 : ready));
  return `${String(now)} ${open.join()}`;
}
