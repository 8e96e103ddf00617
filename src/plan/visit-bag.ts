import { addDays, type CalendarDate } from "../model/calendar-date.ts";
import type { Period } from "../model/life-event.ts";
import { addMonths } from "../rules/counting.ts";
import { mergePapers, type BagItem } from "./bag-list.ts";
import type { Errand, ErrandOrder } from "./errand.ts";
import type { PaperTraits } from "./wishes.ts";

/** A paper to bring to a visit, once for everything that asks for it there. */
export interface VisitPaper extends BagItem {
  readonly form?: "original" | "copy";
  /** How many copies: one for each procedure that surely asks for it. Of an original one is enough. */
  readonly copies?: number;
  /** It must have been issued on this day or later. */
  readonly issuedFrom?: CalendarDate;
  /** The procedure that yields it, done sooner: nothing to look for. */
  readonly yieldedBy?: {
    readonly procedure: string;
    readonly within: "this-visit" | "earlier-visit";
  };
}

/** Everything to bring to a visit, merged over its counters; orders are those of the whole plan. */
export function packVisitBag(
  errands: readonly Errand[],
  orders: readonly ErrandOrder[],
  day: CalendarDate,
  paperOf: (paper: string) => PaperTraits | undefined,
): readonly VisitPaper[] {
  const items = mergePapers(
    errands.map(({ assessment, office, documents }) => ({
      procedure: assessment.procedure.id,
      office,
      documents,
    })),
  );
  return items.map((item) => {
    const { form, validFor, gotFrom = [] } = paperOf(item.paper) ?? {};
    const yieldedBy = supplierOf(item, gotFrom, errands, orders);
    return {
      ...item,
      ...(form === undefined ? {} : { form }),
      ...(form === "copy" ? { copies: countCopies(item, errands) } : {}),
      ...(validFor === undefined ? {} : { issuedFrom: earliestIssue(day, validFor) }),
      ...(yieldedBy === undefined ? {} : { yieldedBy }),
    };
  });
}

function supplierOf(
  { uses }: BagItem,
  gotFrom: readonly string[],
  errands: readonly Errand[],
  orders: readonly ErrandOrder[],
): VisitPaper["yieldedBy"] {
  const order = orders.find(
    ({ next, link }) =>
      gotFrom.includes(link.first) &&
      errands.includes(next) &&
      uses.some(({ procedure }) => procedure === link.next),
  );
  return (
    order && {
      procedure: order.link.first,
      within: errands.includes(order.first) ? "this-visit" : "earlier-visit",
    }
  );
}

function countCopies({ paper }: BagItem, errands: readonly Errand[]): number {
  const asking = errands.filter(({ documents }) =>
    documents.some(({ document, need }) => document.paper === paper && need === "needed"),
  );
  return Math.max(1, asking.length);
}

function earliestIssue(day: CalendarDate, { amount, unit }: Period): CalendarDate {
  if (unit === "days") return addDays(day, -amount);
  return addMonths(day, unit === "months" ? -amount : -12 * amount);
}
