import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, endOfDay, startOfDay, type Moment } from "../moment.ts";
import { findFewestVisits, type SolvedPlan } from "./find-fewest-visits.ts";
import type { Opening, VisitProblem } from "./visit-problem.ts";

/** A small town: buildings open on some days, in the morning, in the afternoon or both, and later on every day. */
interface SmallCase extends VisitProblem {
  readonly hours: readonly (readonly Hours[])[];
}

type Hours = readonly [first: number, last: number] | undefined;

const placeCount = 3;
const knownDays = 5;
const lastDay = 12;

const hours = fc.constantFrom<Hours>(undefined, [540, 720], [780, 1020], [540, 1020]);
const papers = fc.subarray(["id-card", "koseki", "bankbook"]);

const smallCases: fc.Arbitrary<SmallCase> = fc.integer({ min: 1, max: 5 }).chain((jobCount) =>
  fc
    .record({
      hours: fc.array(fc.array(hours, { minLength: knownDays, maxLength: knownDays }), {
        minLength: placeCount,
        maxLength: placeCount,
      }),
      jobs: fc.array(
        fc.record({
          places: fc.subarray([...Array(placeCount).keys()], { minLength: 1, maxLength: 2 }),
          from: fc.integer({ min: 0, max: 5 }).map((day) => (day < 3 ? 0 : startOfDay(day - 2))),
          until: fc.integer({ min: -1, max: 8 }).map((day) => (day > 5 ? Infinity : endOfDay(day))),
          papers,
        }),
        { minLength: jobCount, maxLength: jobCount },
      ),
      orders: fc.array(
        fc.record({
          first: fc.nat({ max: jobCount - 1 }),
          next: fc.nat({ max: jobCount - 1 }),
          waitDays: fc.constantFrom(0, 0, 0, 1, 2),
        }),
        { maxLength: 4 },
      ),
    })
    .map((written) => ({
      ...written,
      orders: written.orders.filter(({ first, next }) => first < next),
      places: written.hours.map(openingFor),
    })),
);

const spanOn = (days: readonly Hours[], day: number): Hours =>
  day < knownDays ? days[day] : [540, 1020];

function openingFor(days: readonly Hours[]): Opening {
  const moments = Array.from({ length: 60 }, (_, day) => {
    const span = spanOn(days, day);
    return span === undefined ? [] : [[startOfDay(day) + span[0], startOfDay(day) + span[1]]];
  }).flat();
  return {
    firstFrom: (moment) =>
      Math.min(
        ...moments.filter(([, to = 0]) => to >= moment).map(([from = 0]) => Math.max(from, moment)),
      ),
    lastUntil: (moment) =>
      moment === Infinity
        ? moment
        : Math.max(
            ...moments
              .filter(([from = 0]) => from <= moment)
              .map(([, to = 0]) => Math.min(to, moment)),
          ),
  };
}

/** How far a plan got: what is done since when, and the days and papers of its visits. */
interface Way {
  readonly now: Moment;
  readonly doneAt: readonly (Moment | undefined)[];
  readonly days: readonly number[];
  readonly papers: number;
}

interface Step extends Way {
  readonly did: readonly number[];
}

/** Every visit that can follow: any day, any building, any part of what can be done; or all of it only. */
function stepsFrom(town: SmallCase, way: Way, doesAll: boolean): readonly Step[] {
  return town.hours.flatMap((days, place) =>
    Array.from(
      { length: lastDay + 1 - dayOf(way.now) },
      (_, ahead) => dayOf(way.now) + ahead,
    ).flatMap((day) => {
      const span = spanOn(days, day);
      if (span === undefined) return [];
      const at = Math.max(way.now, startOfDay(day) + span[0]);
      if (at > startOfDay(day) + span[1]) return [];
      const sets = doableSets(town, way, place, at);
      const most = Math.max(0, ...sets.map((set) => set.length));
      return sets
        .filter(({ length }) => length > 0 && (!doesAll || length === most))
        .map((did) => ({
          now: at,
          doneAt: way.doneAt.map((before, job) => (did.includes(job) ? at : before)),
          days: [...way.days, day],
          papers: way.papers + new Set(did.flatMap((job) => town.jobs[job]?.papers ?? [])).size,
          did,
        }));
    }),
  );
}

function doableSets(
  town: SmallCase,
  { doneAt }: Way,
  place: number,
  at: Moment,
): readonly (readonly number[])[] {
  // Orders lead from lower to higher indexes, so a set grows in an order that keeps them.
  return town.jobs.reduce<readonly (readonly number[])[]>(
    (sets, job, index) => {
      if (doneAt[index] !== undefined || !job.places.includes(place) || job.from > at) return sets;
      const grown = sets.filter((set) =>
        town.orders
          .filter(({ next }) => next === index)
          .every(({ first, waitDays }) => {
            const before = set.includes(first) ? at : doneAt[first];
            if (before === undefined) return false;
            return waitDays === 0 || dayOf(at) >= dayOf(before) + waitDays;
          }),
      );
      return [...sets, ...grown.map((set) => [...set, index])];
    },
    [[]],
  );
}

const nothingDone = ({ jobs }: SmallCase): Way => ({
  now: 0,
  doneAt: jobs.map(() => undefined),
  days: [],
  papers: 0,
});

/** Of ways with the same things done and the same results to wait for, the best is enough. */
function bestOfEach({ jobs, orders }: SmallCase, ways: readonly Way[]): readonly Way[] {
  const isAwaited = jobs.map((_, job) =>
    orders.some(({ first, waitDays }) => first === job && waitDays > 0),
  );
  const best = new Map<string, Way>();
  for (const way of ways) {
    const done = way.doneAt.map((at, job) => (at === undefined || isAwaited[job] ? at : "done"));
    const key = `${String(way.now)} ${done.join()}`;
    const other = best.get(key);
    if (other === undefined || compareWays(way, other) < 0) best.set(key, way);
  }
  return [...best.values()];
}

function compareWays(one: Way, other: Way): number {
  const differing = one.days.findIndex((day, at) => day !== other.days[at]);
  if (differing >= 0) return (one.days[differing] ?? 0) - (other.days[differing] ?? 0);
  return one.papers - other.papers;
}

/** The first day on which each job can be done in any plan at all. */
function firstDays(town: SmallCase): readonly number[] {
  const first = town.jobs.map(() => Infinity);
  let ways: readonly Way[] = [nothingDone(town)];
  while (ways.length > 0) {
    const steps = ways.flatMap((way) => stepsFrom(town, way, true));
    for (const { did, now } of steps) {
      for (const job of did) first[job] = Math.min(first[job] ?? Infinity, dayOf(now));
    }
    ways = bestOfEach(town, steps);
  }
  return first;
}

/** The best of all plans with the fewest visits that keep each last day that can be kept. */
function bestOfAll(town: SmallCase, doesAll: boolean): Way {
  const until = firstDays(town).map((day, job) => Math.max(day, dayOf(town.jobs[job]?.until ?? 0)));
  const isInTime = ({ did, now }: Step): boolean =>
    did.every((job) => dayOf(now) <= (until[job] ?? Infinity));
  let ways: readonly Way[] = [nothingDone(town)];
  for (let visits = 0; visits <= town.jobs.length; visits++) {
    const whole = ways.filter(({ doneAt }) => !doneAt.includes(undefined));
    const [best] = whole.toSorted(compareWays);
    if (best !== undefined) return best;
    ways = bestOfEach(
      town,
      ways.flatMap((way) => stepsFrom(town, way, doesAll).filter(isInTime)),
    );
  }
  throw new Error("no plan at all");
}

const daysOf = ({ visits }: SolvedPlan): readonly number[] => visits.map(({ at }) => dayOf(at));

describe("in any small town", () => {
  it("no plan keeps the same last days with fewer visits, or on earlier days", () => {
    fc.assert(
      fc.property(smallCases, (town) => {
        expect(daysOf(findFewestVisits(town))).toEqual(bestOfAll(town, false).days);
      }),
      { numRuns: 120 },
    );
  });

  it("no plan that does everything as soon as it is there carries fewer papers on these days", () => {
    fc.assert(
      fc.property(smallCases, (town) => {
        const carried = findFewestVisits(town).visits.map(
          ({ jobs }) => new Set(jobs.flatMap((job) => town.jobs[job]?.papers ?? [])).size,
        );
        const best = bestOfAll(town, true);
        expect(carried.reduce((sum, count) => sum + count, 0)).toBe(best.papers);
      }),
      { numRuns: 120 },
    );
  });

  it("no order is broken, nothing is done where it cannot be, and everything is done once", () => {
    fc.assert(
      fc.property(smallCases, (town) => {
        const { visits } = findFewestVisits(town);
        const done = visits.flatMap(({ jobs }) => jobs);
        expect(done.toSorted((a, b) => a - b)).toEqual([...town.jobs.keys()]);
        const momentOf = (job: number): Moment =>
          visits.find(({ jobs }) => jobs.includes(job))?.at ?? Number.NaN;
        for (const { place, at, jobs } of visits) {
          expect(town.places[place]?.firstFrom(at)).toBe(at);
          for (const job of jobs) {
            expect(town.jobs[job]?.places).toContain(place);
            expect(town.jobs[job]?.from).toBeLessThanOrEqual(at);
          }
        }
        for (const { first, next, waitDays } of town.orders) {
          expect(done.indexOf(first)).toBeLessThan(done.indexOf(next));
          expect(dayOf(momentOf(next)) - dayOf(momentOf(first))).toBeGreaterThanOrEqual(waitDays);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("a last day is kept where it could be kept at all, else the thing is done on its first day", () => {
    fc.assert(
      fc.property(smallCases, (town) => {
        const { visits, windows } = findFewestVisits(town);
        const first = firstDays(town);
        for (const [job, { until }] of town.jobs.entries()) {
          const day = dayOf(visits.find(({ jobs }) => jobs.includes(job))?.at ?? Number.NaN);
          const canBeKept = endOfDay(first[job] ?? Infinity) <= until;
          expect(windows[job]?.isLate).toBe(!canBeKept);
          if (canBeKept) expect(endOfDay(day)).toBeLessThanOrEqual(until);
          else expect(day).toBe(first[job]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
