import { addDays, type CalendarDate } from "../model/calendar-date.ts";
import type { CountingRule, Procedure, Side } from "../model/life-event.ts";
import type { Assessment, NeededDocument } from "./assessment.ts";
import type { Link } from "./link-procedures.ts";

/** What one procedure asks for at one kind of office; a procedure that leads to two offices is two errands. */
export interface Errand {
  readonly assessment: Assessment;
  readonly office: string;
  /** In a move between two municipalities: where it is done. */
  readonly side?: Side;
  /** Kinds of office that are in charge instead if an open answer says so. */
  readonly orAt: readonly string[];
  readonly documents: readonly NeededDocument[];
  readonly notBefore?: NotBefore;
}

/** The first day on which something can be done, where it is after today. */
export interface NotBefore {
  readonly day: CalendarDate;
  /** The time to apply opens, the event that the deadline counts from comes, or what is done elsewhere is ready. */
  readonly because: "opens" | "starts" | "waits";
}

/** That one errand comes before another. */
export interface ErrandOrder {
  readonly first: Errand;
  readonly next: Errand;
  readonly link: Link;
}

/** Whether one of these errands comes before one of the others. */
export function comesBefore(
  errands: readonly Errand[],
  others: readonly Errand[],
  orders: readonly ErrandOrder[],
): boolean {
  return orders.some(({ first, next }) => errands.includes(first) && others.includes(next));
}

/**
 * Rules that do not count on from an event. Of what they count from one need not wait for: they lead up to an event, or
 * begin with the month after a payment, and one may claim before that.
 */
const notCountedFromEvent: readonly CountingRule[] = [
  "limitation-day-one",
  "by-day",
  "before-event",
  "days-before",
  "look-back",
  "announced",
  "asap",
  "none",
];

/** When and where the errands of a procedure can be done. */
export interface ErrandFrame {
  readonly today: CalendarDate;
  /** How long what it needs from elsewhere takes. */
  readonly waitDays: number;
  /** The two sides of the move are the same place. */
  readonly staysInTown: boolean;
}

/** The errands of a procedure: one for each office that it leads to, on each side. */
export function errandsOf(
  assessment: Assessment,
  { today, waitDays, staysInTown }: ErrandFrame,
): readonly Errand[] {
  const { procedure, offices } = assessment;
  const [usual = procedure.office, ...others] = offices;
  const too = others.filter((office) =>
    procedure.officeToo?.some((further) => further.office === office),
  );
  const instead = others.filter((office) => !too.includes(office));
  const sides = staysInTown ? [undefined] : sidesOf(procedure);
  return [usual, ...too].flatMap((office) =>
    sides.map((side) => {
      const notBefore = notBeforeOf(assessment, side, addDays(today, waitDays), today);
      return {
        assessment,
        office,
        ...(side === undefined ? {} : { side }),
        orAt: office === usual ? instead : [],
        documents: documentsFor(assessment, side),
        ...(notBefore === undefined ? {} : { notBefore }),
      };
    }),
  );
}

function sidesOf({ side }: Procedure): readonly (Side | undefined)[] {
  return side === "both" ? ["old", "new"] : [side];
}

function documentsFor(
  { documents }: Assessment,
  side: Side | undefined,
): readonly NeededDocument[] {
  return side === undefined
    ? documents
    : documents.filter(({ document }) => (document.side ?? side) === side);
}

function notBeforeOf(
  { procedure, due }: Assessment,
  side: Side | undefined,
  readyOn: CalendarDate,
  today: CalendarDate,
): NotBefore | undefined {
  const days: NotBefore[] = [{ day: readyOn, because: "waits" }];
  if (due.kind === "coming") days.push({ day: due.opensOn, because: "opens" });
  // Notices and claims follow the event, a birth or a funeral; but who moves settles things in the old town before it.
  const awaitsEvent = !notCountedFromEvent.includes(procedure.deadline.rule) && side !== "old";
  if (due.kind === "dated" && awaitsEvent) days.push({ day: due.startDay, because: "starts" });
  const last = days.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  return last === undefined || last.day <= today ? undefined : last;
}
