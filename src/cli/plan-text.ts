import { inLanguage } from "../editions/local-words.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Side } from "../model/life-event.ts";
import type { Site } from "../plan/find-sites.ts";
import type { Visit, VisitReason } from "../plan/plan.ts";
import type { VisitPaper } from "../plan/visit-bag.ts";
import { formatDay } from "../text/format-day.ts";
import type { Text } from "../text/text.ts";
import { sayIn, type Say } from "./say.ts";

/** The sentences about a plan in one language. */
export interface PlanText {
  readonly nameOf: (procedure: string) => string;
  readonly officeName: (office: string) => string;
  readonly placeName: (site: Site) => string;
  /** Between which days, in both calendars. */
  readonly when: (visit: Visit, today: CalendarDate) => string;
  /** What to say at a counter. */
  readonly request: (lifeEvent: string, procedures: readonly string[]) => string;
  readonly reason: (reason: VisitReason) => string;
  /** What to know of a paper: original or copies, how old it may be, whether the plan itself yields it. */
  readonly paperNotes: (paper: VisitPaper) => readonly string[];
  readonly choice: (procedures: readonly string[], planned: string) => string;
}

const towns = { old: "oldTown", new: "newTown" } as const satisfies Record<Side, string>;

/** Puts plans in words: names from the catalogue's words, sentences from those of the command line. */
export function planTextIn(text: Text): PlanText {
  const say = sayIn(text.language);
  const dayOf = (day: CalendarDate): string => formatDay(day, text.language);
  const nameOf = (procedure: string): string => text.get("procedures", procedure, "name");
  const namesOf = (procedures: readonly string[]): string =>
    procedures.map((procedure) => say("plan", "name", { name: nameOf(procedure) })).join("");
  const officeName = (office: string): string => text.get("shared", "offices", office, "name");
  return {
    nameOf,
    officeName,
    placeName: (site) => placeName(site, text, say),
    when: (visit, today) => whenText(visit, today, say, dayOf),
    request: (lifeEvent, procedures) =>
      say("plan", "request", {
        event: text.get("app", "events", lifeEvent, "title"),
        names: procedures.map(nameOf).join(say("plan", "and")),
      }),
    reason: (reason) => reasonText(reason, { say, dayOf, nameOf, namesOf, text }),
    paperNotes: (paper) => paperNotes(paper, say, dayOf, nameOf),
    choice: (procedures, planned) =>
      say("plan", "choice", { names: namesOf(procedures), planned: nameOf(planned) }),
  };
}

function placeName(site: Site, text: Text, say: Say): string {
  if (site.kind === "building") return inLanguage(site.building.name, text.language);
  const place =
    site.kind === "city-office"
      ? say("plan", "cityOffice")
      : text.get("shared", "offices", site.office, "name");
  if (site.side === undefined) return place;
  return say("plan", "placeInTown", { place, town: say("plan", towns[site.side]) });
}

type DayText = (day: CalendarDate) => string;
type NameText = (procedure: string) => string;

function whenText(
  { earliest, latest, late, pace }: Visit,
  today: CalendarDate,
  say: Say,
  dayOf: DayText,
): string {
  const from = dayOf(earliest);
  if (late.length > 0) return say("plan", "whenLate", { from });
  if (latest === undefined) {
    if (earliest > today) return say("plan", "whenFrom", { from });
    return say("plan", pace === "later" ? "whenAnyDay" : "whenSoon");
  }
  if (earliest === latest) return say("plan", "whenOn", { from });
  const to = dayOf(latest);
  return say("plan", earliest > today ? "whenBetween" : "whenBy", { from, to });
}

interface ReasonWords {
  readonly say: Say;
  readonly dayOf: DayText;
  readonly nameOf: NameText;
  readonly namesOf: (procedures: readonly string[]) => string;
  readonly text: Text;
}

function reasonText(
  reason: VisitReason,
  { say, dayOf, nameOf, namesOf, text }: ReasonWords,
): string {
  switch (reason.kind) {
    case "order": {
      const { because } = reason;
      const gaps = { first: nameOf(reason.first), next: nameOf(reason.next) };
      return because.kind === "yields"
        ? say("plan", "yields", { ...gaps, paper: paperName(because.paper, text) })
        : say("plan", because.kind, gaps);
    }
    case "deadline":
    case "late":
      return say("plan", reason.kind, {
        name: nameOf(reason.procedure),
        day: dayOf(reason.dueOn),
      });
    case "before-event":
    case "soon":
      return say("plan", reason.kind, { name: nameOf(reason.procedure) });
    case "not-before": {
      const { day, because } = reason.notBefore;
      return say("plan", because, { name: nameOf(reason.procedure), day: dayOf(day) });
    }
    case "result-ready":
      return say("plan", "result-ready", {
        name: nameOf(reason.procedure),
        first: nameOf(reason.first),
        day: dayOf(reason.day),
      });
    case "opens":
      return say("plan", "closed", { day: dayOf(reason.day) });
    case "together":
      return say("plan", "together", { names: namesOf(reason.procedures) });
  }
}

/** The name of a paper as the registry has it. */
export function paperName(paper: string, text: Text): string {
  return text.get("shared", "documents", paper, "name");
}

function paperNotes(
  { need, form, copies, issuedFrom, yieldedBy }: VisitPaper,
  say: Say,
  dayOf: DayText,
  nameOf: NameText,
): readonly string[] {
  return [
    ...(need === "needed" ? [] : [say("plan", need)]),
    ...(form === "original" ? [say("plan", "original")] : []),
    ...(form === "copy" ? [say("plan", "copies", { count: copies ?? 1 })] : []),
    ...(issuedFrom === undefined ? [] : [say("plan", "issuedFrom", { day: dayOf(issuedFrom) })]),
    ...(yieldedBy === undefined
      ? []
      : [say("plan", yieldedBy.within, { name: nameOf(yieldedBy.procedure) })]),
  ];
}
