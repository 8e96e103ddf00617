import type { StartDayId, StartDays } from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Condition } from "../model/condition.ts";
import type { ConditionalOffice, Procedure, RequiredDocument } from "../model/life-event.ts";
import { countDeadline, type Due } from "../rules/deadline.ts";
import type { Knowledge } from "../rules/knowledge.ts";
import type { IsClosed } from "../rules/open-days.ts";
import { resolveStartDay } from "../rules/start-days.ts";
import { targetOf } from "../rules/target.ts";
import { decide, type Verdict } from "../rules/verdict.ts";

/** A paper with how surely it is needed. */
export interface NeededDocument {
  readonly document: RequiredDocument;
  /** `sometimes` depends on something the guide does not ask, `undecided` on an answer that is open. */
  readonly need: "needed" | "sometimes" | "undecided";
}

/** One procedure as it stands for this resident today. */
export interface Assessment {
  readonly procedure: Procedure;
  readonly verdict: Verdict;
  /** Where to go first; further ones where a second is named, or where an open answer decides between two. */
  readonly offices: readonly string[];
  readonly documents: readonly NeededDocument[];
  readonly due: Due;
  /** Nothing is handed in: the office does it of itself. */
  readonly isByOffice?: true;
}

/** What deadlines are counted with besides the answers. */
export interface Calendar {
  readonly today: CalendarDate;
  readonly isClosed: IsClosed;
  /** On which days the office of a procedure is closed, where towns have closed days of their own. */
  readonly isClosedAt?: (procedure: Procedure, office: string) => IsClosed;
}

/** Every procedure of the event as it stands after what is known, in the order of the catalogue. */
export function assessAll(
  knowledge: Knowledge,
  startDays: StartDays,
  calendar: Calendar,
): readonly Assessment[] {
  return knowledge.book.lifeEvent.procedures.map((procedure) =>
    assess(knowledge, procedure, startDays, calendar),
  );
}

/** One procedure as it stands after what is known. */
export function assess(
  knowledge: Knowledge,
  procedure: Procedure,
  startDays: StartDays,
  { today, isClosed, isClosedAt }: Calendar,
): Assessment {
  const { from, opens } = procedure.deadline;
  const dayOf = (id: StartDayId | undefined): CalendarDate | undefined =>
    id === undefined
      ? undefined
      : resolveStartDay(id, startDays, knowledge.book.lifeEvent.startDays, today);
  const offices = officesOf(knowledge, procedure);
  const { byOffice } = procedure;
  const isByOffice =
    byOffice !== undefined && decideCondition(knowledge, procedure.id, byOffice) === "applies";
  return {
    procedure,
    verdict: decideCondition(knowledge, procedure.id, procedure.appliesWhen),
    offices,
    documents: procedure.documents.flatMap((document) => {
      const need = needOf(knowledge, procedure, document);
      return need === undefined ? [] : [{ document, need }];
    }),
    due: countDeadline(
      procedure.deadline,
      { startDay: dayOf(from), opensBefore: dayOf(opens?.before) },
      today,
      isClosedAt?.(procedure, offices[0] ?? procedure.office) ?? isClosed,
    ),
    ...(isByOffice ? { isByOffice } : {}),
  };
}

/** The usual office or the one that replaces it, then any that has to be visited too. */
function officesOf(knowledge: Knowledge, procedure: Procedure): readonly string[] {
  const offices: string[] = [];
  let isReplaced = false;
  for (const { office, when } of procedure.officeInstead ?? []) {
    const verdict = decideCondition(knowledge, procedure.id, when);
    if (verdict === "doesNotApply") continue;
    offices.push(office);
    isReplaced = verdict === "applies";
    if (isReplaced) break;
  }
  // While it is open which office is in charge, the usual one stands first.
  if (!isReplaced) offices.unshift(procedure.office);
  const further = (procedure.officeToo ?? [])
    .filter(
      ({ when }: ConditionalOffice) =>
        decideCondition(knowledge, procedure.id, when) !== "doesNotApply",
    )
    .map(({ office }) => office);
  return [...new Set([...offices, ...further])];
}

function needOf(
  knowledge: Knowledge,
  procedure: Procedure,
  { when }: RequiredDocument,
): NeededDocument["need"] | undefined {
  if (when === "sometimes") return "sometimes";
  const verdict = decideCondition(knowledge, procedure.id, when);
  if (verdict === "doesNotApply") return undefined;
  return verdict === "applies" ? "needed" : "undecided";
}

function decideCondition(knowledge: Knowledge, procedure: string, condition: Condition): Verdict {
  if ("always" in condition) return "applies";
  return decide(knowledge, targetOf(procedure, condition, knowledge.book.space));
}
