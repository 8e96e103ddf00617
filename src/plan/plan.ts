import type { CalendarDate } from "../model/calendar-date.ts";
import type { NotBefore } from "./errand.ts";
import type { Site } from "./find-sites.ts";
import type { LinkReason } from "./link-procedures.ts";
import type { Elsewhere } from "./list-to-do.ts";
import type { Stop } from "./order-stops.ts";
import type { Pace } from "./pace.ts";
import type { VisitPaper } from "./visit-bag.ts";

/** The visits that a resident has to make, and what needs none. */
export interface Plan {
  /** In an order that works, what presses first. */
  readonly visits: readonly Visit[];
  readonly elsewhere: Elsewhere;
  /** Buildings are not known for all of it, so how many trips it takes is not claimed. */
  readonly isByKind: boolean;
}

/** One trip to one place on one day. */
export interface Visit {
  readonly site: Site;
  /** The first day on which it can be made, with this plan. */
  readonly earliest: CalendarDate;
  /** The last day on which it keeps every last day, here and later; none where nothing presses. */
  readonly latest?: CalendarDate;
  readonly pace: Pace;
  /** In the order to walk. */
  readonly stops: readonly Stop[];
  readonly bag: readonly VisitPaper[];
  /** How long to allow, where it is known for every counter. */
  readonly minutes?: number;
  /** Errands whose last day cannot be kept; here they are done as early as can be. */
  readonly late: readonly string[];
  readonly reasons: readonly VisitReason[];
}

/** Why a visit is as it is; procedures by id. */
export type VisitReason =
  /** Why this order. The first one is done at this visit, sooner, or the second one at a later visit. */
  | {
      readonly kind: "order";
      readonly first: string;
      readonly next: string;
      readonly because: LinkReason;
      readonly within: "this-visit" | "earlier-visit" | "later-visit";
    }
  /** Why by then: the last day that comes first. */
  | { readonly kind: "deadline"; readonly procedure: string; readonly dueOn: CalendarDate }
  | { readonly kind: "late"; readonly procedure: string; readonly dueOn: CalendarDate }
  /** Why soon though no last day is counted: it comes before something whose day is not known, or the law says soon. */
  | { readonly kind: "before-event" | "soon"; readonly procedure: string }
  /** Why not before. */
  | { readonly kind: "not-before"; readonly procedure: string; readonly notBefore: NotBefore }
  | {
      readonly kind: "result-ready";
      readonly procedure: string;
      readonly first: string;
      readonly day: CalendarDate;
    }
  /** Closed until then. */
  | { readonly kind: "opens"; readonly day: CalendarDate }
  /** Why together: one place for all of them. */
  | { readonly kind: "together"; readonly procedures: readonly string[] };
