import type { CalendarDate } from "../model/calendar-date.ts";
import type { Assessment } from "./assessment.ts";
import { errandsOf, type Errand, type ErrandOrder } from "./errand.ts";
import { linkProcedures } from "./link-procedures.ts";
import { settleChoices, type Choice } from "./settle-choices.ts";
import { skipLinks } from "./skip-links.ts";
import type { Channel, Wishes } from "./wishes.ts";

/** What needs no visit, by procedure, in the order of the catalogue. */
export interface Elsewhere {
  readonly online: readonly string[];
  readonly post: readonly string[];
  readonly phone: readonly string[];
  readonly nobody: readonly string[];
  /** To be chosen between, or chosen already; one of each stands in the plan. */
  readonly choose: readonly Choice[];
}

/** What is left to do, parted into what is done at counters, in which order, and what is not. */
export interface ToDo {
  readonly errands: readonly Errand[];
  readonly orders: readonly ErrandOrder[];
  readonly elsewhere: Elsewhere;
}

/** What is left to do of these procedures: those that apply, are not done and have not lapsed. */
export function listToDo(
  assessments: readonly Assessment[],
  today: CalendarDate,
  wishes: Wishes = {},
): ToDo {
  const { channelOf = (): Channel => "visit", staysInTown = false } = wishes;
  const { left, choices } = settleChoices(assessments.filter(isOpen), wishes);
  const channels = new Map(left.map((one) => [one.procedure.id, channelOf(one)]));
  const idsBy = (channel: Channel): readonly string[] =>
    [...channels].filter(([, chosen]) => chosen === channel).map(([id]) => id);
  const { links, waits } = skipLinks(
    linkProcedures(left, wishes),
    (procedure) => channels.get(procedure) !== "visit",
  );
  const errands = left
    .filter(({ procedure }) => channels.get(procedure.id) === "visit")
    .flatMap((assessment) =>
      errandsOf(assessment, {
        today,
        waitDays: waits.get(assessment.procedure.id) ?? 0,
        staysInTown,
      }),
    );
  const errandsFor = (id: string): readonly Errand[] =>
    errands.filter(({ assessment }) => assessment.procedure.id === id);
  return {
    errands,
    orders: links.flatMap((link) =>
      errandsFor(link.first).flatMap((first) =>
        errandsFor(link.next)
          .filter((next) => !leadsBack(first, next))
          .map((next) => ({ first, next, link })),
      ),
    ),
    elsewhere: {
      online: idsBy("online"),
      post: idsBy("post"),
      phone: idsBy("phone"),
      nobody: idsBy("nobody"),
      choose: choices,
    },
  };
}

/** Where one of two procedures is done in both towns of a move, the old town waits for nothing in the new one. */
function leadsBack(first: Errand, next: Errand): boolean {
  const isInBoth = [first, next].some(({ assessment }) => assessment.procedure.side === "both");
  return isInBoth && first.side === "new" && next.side === "old";
}

function isOpen({ verdict, due }: Assessment): boolean {
  return verdict === "applies" && !(due.kind === "dated" && due.state === "lapsed");
}
