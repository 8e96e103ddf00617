import type { StartDays } from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Deadline, LifeEvent, Procedure, StartDay } from "../model/life-event.ts";
import type {
  LocalDeadline,
  LocalEdition,
  LocalText,
  ProcedureChange,
} from "../model/local-edition.ts";
import { isLocallySet } from "./catalogue-names.ts";
import { fillLocalFacts } from "./local-facts.ts";

/** A national procedure that the municipality does not have. */
export interface NotOffered {
  readonly procedure: string;
  /** Why, or what there is in its place. */
  readonly note?: LocalText;
}

/** A life event as it holds in one municipality. */
export interface LocalLifeEvent {
  readonly lifeEvent: LifeEvent;
  readonly notOffered: readonly NotOffered[];
}

/**
 * The life event with what the edition changes: procedures left out, changed and added, last days set or put off, and
 * local facts filled. What the edition says of procedures and facts of other life events is left alone.
 */
export function applyEdition(lifeEvent: LifeEvent, edition: LocalEdition): LocalLifeEvent {
  const offered = lifeEvent.procedures.filter(({ id }) => changeOf(edition, id).offered !== false);
  const own = edition.own
    .filter(({ lifeEvents }) => lifeEvents.includes(lifeEvent.id))
    .map(({ procedure }) => procedure);
  const there = new Set([...offered, ...own].map(({ id }) => id));
  const procedures = [...offered.map((procedure) => changeProcedure(procedure, edition)), ...own]
    .map((procedure) => extendDeadline(procedure, edition))
    .map((procedure) => forgetProcedures(procedure, there));
  return {
    lifeEvent: fillLocalFacts(
      { ...lifeEvent, procedures, startDays: [...lifeEvent.startDays, ...daysSet(procedures)] },
      edition,
    ),
    notOffered: lifeEvent.procedures
      .filter(({ id }) => !there.has(id))
      .map(({ id }) => {
        const { note } = changeOf(edition, id);
        return { procedure: id, ...(note === undefined ? {} : { note }) };
      }),
  };
}

/**
 * The last days that the edition names by their date, as start days to count with beside those that the resident
 * gave: `{ ...journey.startDays, ...localStartDays(edition) }`.
 */
export function localStartDays(edition: LocalEdition): StartDays {
  const days: Record<string, CalendarDate> = {};
  for (const [procedure, { deadline }] of Object.entries(edition.procedures)) {
    if (deadline !== undefined && "date" in deadline) days[setDayOf(procedure)] = deadline.date;
  }
  return days;
}

function changeOf({ procedures }: LocalEdition, id: string): ProcedureChange {
  return (Object.hasOwn(procedures, id) ? procedures[id] : undefined) ?? {};
}

function changeProcedure(procedure: Procedure, edition: LocalEdition): Procedure {
  const { office, fee, documents, deadline } = changeOf(edition, procedure.id);
  return {
    ...procedure,
    ...(office === undefined ? {} : { office }),
    ...(fee === undefined ? {} : { fee }),
    ...(documents === undefined ? {} : { documents: changeDocuments(procedure, documents) }),
    ...(deadline === undefined ? {} : { deadline: changeDeadline(procedure, deadline) }),
  };
}

function changeDocuments(
  { documents }: Procedure,
  { add = [], remove = [], replace = {} }: NonNullable<ProcedureChange["documents"]>,
): Procedure["documents"] {
  const kept = documents.filter(({ key }) => !remove.includes(key));
  return [
    ...kept.map(
      (document) =>
        (Object.hasOwn(replace, document.key) ? replace[document.key] : undefined) ?? document,
    ),
    ...add,
  ];
}

/** A last day that national law sets stays, whatever the edition says: only its checker complains. */
function changeDeadline({ id, deadline: national }: Procedure, local: LocalDeadline): Deadline {
  if (!isLocallySet(national)) return national;
  return "date" in local
    ? { rule: "by-day", from: setDayOf(id), closing: "none", local: true }
    : { ...local, local: true };
}

/** The start day that stands for a last day named by its date. */
function setDayOf(procedure: string): string {
  return `set-for-${procedure}`;
}

function daysSet(procedures: readonly Procedure[]): readonly StartDay[] {
  return procedures
    .filter(({ id, deadline }) => deadline.from === setDayOf(id))
    .map(({ id }) => ({ id: setDayOf(id) }));
}

/** Beside a grace day of the nation, which stands. */
function extendDeadline(procedure: Procedure, { extensions }: LocalEdition): Procedure {
  const { id, deadline } = procedure;
  const extended = extensions
    .filter(({ procedures }) => procedures === "all" || procedures.includes(id))
    .map(({ endingFrom, until }) => ({ endingFrom, until }))
    .toSorted((a, b) => (a.endingFrom < b.endingFrom ? -1 : 1));
  if (extended.length === 0) return procedure;
  const before = deadline.extended ?? [];
  return { ...procedure, deadline: { ...deadline, extended: [...before, ...extended] } };
}

/** Nothing refers to a procedure that is not there. */
function forgetProcedures(procedure: Procedure, there: ReadonlySet<string>): Procedure {
  const { alternatives, after, seeAlso, ...rest } = procedure;
  const others = {
    alternatives: alternatives?.filter((id) => there.has(id)),
    after: after?.filter((need) => there.has(need.procedure)),
    seeAlso: seeAlso?.filter((id) => there.has(id)),
  };
  return {
    ...rest,
    ...(others.alternatives === undefined ? {} : { alternatives: others.alternatives }),
    ...(others.after === undefined ? {} : { after: others.after }),
    ...(others.seeAlso === undefined ? {} : { seeAlso: others.seeAlso }),
  };
}
