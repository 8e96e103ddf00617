import type { Moment } from "../moment.ts";

/** When one can be served at a place. */
export interface Opening {
  /** The first such moment from this one on; Infinity where there is none within a year. */
  readonly firstFrom: (moment: Moment) => Moment;
  /** The last such moment up to this one; Infinity stays, -Infinity where there is none within a year. */
  readonly lastUntil: (moment: Moment) => Moment;
}

/** One thing to be done at one of several places. It takes no time. */
export interface Job {
  /** Indexes of places; at least one. */
  readonly places: readonly number[];
  /** It cannot be done before. */
  readonly from: Moment;
  /** It should be done by then; Infinity where there is no last day. */
  readonly until: Moment;
  readonly papers: readonly string[];
}

/** Which job, by its index, has to be done before which. */
export interface JobOrder {
  readonly first: number;
  readonly next: number;
  /** Days until what the first one yields is there; 0: the other can follow at once, at the same visit too. */
  readonly waitDays: number;
}

/** Where to go when, so that everything is done in as few visits as possible. Orders make no circle. */
export interface VisitProblem {
  readonly jobs: readonly Job[];
  readonly orders: readonly JobOrder[];
  readonly places: readonly Opening[];
}

/** One trip to one place, with its jobs in an order in which they can be done. */
export interface SolvedVisit {
  readonly place: number;
  readonly at: Moment;
  readonly jobs: readonly number[];
}
