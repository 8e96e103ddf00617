import type { JobGraph } from "./job-graph.ts";
import type { JobWindow } from "./job-windows.ts";
import type { VisitProblem } from "./visit-problem.ts";

/** A number of visits that is needed in any case for what is left. */
export type VisitBound = (isLeft: (job: number) => boolean) => number;

/**
 * A lower bound for the visits that are left to make. Two jobs that can be done at one place only need two visits to
 * it where one has to be done before the other can be: its last day is past by then, its result takes days, or
 * something at another place comes between them. A chain of such jobs needs as many visits as it has jobs, and visits
 * to different places are different visits: the longest chains of all places add up. A job with a choice of places
 * adds a visit where none of them is counted yet.
 */
export function boundFor(
  problem: VisitProblem,
  graph: JobGraph,
  windows: readonly JobWindow[],
): VisitBound {
  const { jobs, places } = problem;
  const own = places.map((_, place) =>
    jobs.flatMap((job, index) =>
      job.places.length === 1 && job.places[0] === place ? [index] : [],
    ),
  );
  const chains = own.map((group, place) => {
    const lengths = new Map<number, number>();
    const isLater = laterAt(problem, graph, windows, place);
    for (const job of group) measure(job, group, isLater, lengths);
    return [...lengths].toSorted(([, a], [, b]) => b - a);
  });
  const shared = jobs.flatMap((job, index) =>
    job.places.length > 1 ? [{ index, places: job.places }] : [],
  );
  return (isLeft) => {
    let visits = 0;
    const counted = new Set<number>();
    chains.forEach((longestFirst, place) => {
      const longest = longestFirst.find(([job]) => isLeft(job));
      if (longest === undefined) return;
      counted.add(place);
      visits += longest[1];
    });
    for (const { index, places: choice } of shared) {
      if (!isLeft(index) || choice.some((place) => counted.has(place))) continue;
      choice.forEach((place) => counted.add(place));
      visits += 1;
    }
    return visits;
  };
}

type IsLater = (first: number, next: number) => boolean;

/** The length of the longest chain that begins with a job. */
function measure(
  job: number,
  group: readonly number[],
  isLater: IsLater,
  lengths: Map<number, number>,
): number {
  const known = lengths.get(job);
  if (known !== undefined) return known;
  const rest = group
    .filter((other) => isLater(job, other))
    .map((other) => measure(other, group, isLater, lengths));
  const length = 1 + Math.max(0, ...rest);
  lengths.set(job, length);
  return length;
}

/** Whether of two jobs at a place the second can only be done at a later visit than the first. */
function laterAt(
  { jobs }: VisitProblem,
  { sequence, before }: JobGraph,
  windows: readonly JobWindow[],
  place: number,
): IsLater {
  const parted = jobs.map((_, first) => {
    const reached = new Map<number, "same visit" | "later visit">([[first, "same visit"]]);
    for (const job of sequence) {
      for (const order of before[job] ?? []) {
        const way = reached.get(order.first);
        if (way === undefined || reached.get(job) === "later visit") continue;
        const isParted = order.waitDays > 0 || jobs[job]?.places.includes(place) !== true;
        reached.set(job, isParted ? "later visit" : way);
      }
    }
    return reached;
  });
  return (first, next) =>
    parted[first]?.get(next) === "later visit" ||
    (windows[first]?.latest ?? Infinity) < (windows[next]?.earliest ?? 0);
}
