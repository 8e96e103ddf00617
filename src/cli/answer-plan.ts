import type { CalendarDate } from "../model/calendar-date.ts";
import type { Side } from "../model/life-event.ts";
import type { OpeningHours } from "../model/local-edition.ts";
import { inLanguage } from "../editions/local-words.ts";
import type { Site } from "../plan/find-sites.ts";
import type { Stop } from "../plan/order-stops.ts";
import type { Pace } from "../plan/pace.ts";
import type { Plan, Visit, VisitReason } from "../plan/plan.ts";
import type { VisitPaper } from "../plan/visit-bag.ts";
import type { Text } from "../text/text.ts";
import { paperName, planTextIn, type PlanText } from "./plan-text.ts";

/** What `--plan` adds to the output. */
export interface PlanAnswer {
  /** Some buildings are not known, so how many trips it takes is not claimed. */
  readonly isByKind: boolean;
  /** In an order that works. */
  readonly visits: readonly VisitAnswer[];
  readonly elsewhere: {
    readonly online: readonly NamedProcedure[];
    readonly post: readonly NamedProcedure[];
    readonly phone: readonly NamedProcedure[];
    readonly nobody: readonly NamedProcedure[];
    readonly choose: readonly ChoiceAnswer[];
  };
}

interface NamedProcedure {
  readonly procedure: string;
  readonly name: string;
}

/** Procedures of which only one can be had. */
interface ChoiceAnswer {
  readonly procedures: readonly NamedProcedure[];
  /** Stands in the plan for all of them. */
  readonly planned: string;
  readonly text: string;
}

interface VisitAnswer {
  readonly place: PlaceAnswer;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate | null;
  readonly when: string;
  readonly pace: Pace;
  /** In the order to walk. */
  readonly stops: readonly StopAnswer[];
  readonly bag: readonly PaperAnswer[];
  readonly minutes: number | null;
  readonly late: readonly string[];
  readonly reasons: readonly { readonly kind: VisitReason["kind"]; readonly text: string }[];
}

interface PlaceAnswer {
  readonly kind: Site["kind"];
  readonly name: string;
  readonly building?: string;
  readonly address?: string;
  readonly hours?: readonly OpeningHours[];
  readonly office?: string;
  readonly side?: Side;
}

interface StopAnswer {
  readonly office: string;
  readonly name: string;
  readonly counter?: string;
  readonly floor?: string;
  readonly window?: string;
  readonly isBookingNeeded?: boolean;
  readonly procedures: readonly NamedProcedure[];
  /** In Japanese, whatever the language: it is said or shown at the counter. */
  readonly say: string;
  /** What it means, where the output speaks another language. */
  readonly meaning?: string;
}

interface PaperAnswer {
  readonly paper: string;
  readonly name: string;
  readonly need: VisitPaper["need"];
  readonly form?: "original" | "copy";
  readonly copies?: number;
  readonly issuedFrom?: CalendarDate;
  readonly yieldedBy?: string;
  readonly notes: readonly string[];
}

/** What a plan is told from. */
export interface PlanTelling {
  readonly lifeEvent: string;
  readonly today: CalendarDate;
  readonly text: Text;
  /** The words in Japanese, which are those for the counters. */
  readonly japanese: Text;
}

/** A plan in words. */
export function answerPlan(plan: Plan, telling: PlanTelling): PlanAnswer {
  const words = planTextIn(telling.text);
  const named = (procedure: string): NamedProcedure => ({
    procedure,
    name: words.nameOf(procedure),
  });
  const { online, post, phone, nobody, choose } = plan.elsewhere;
  return {
    isByKind: plan.isByKind,
    visits: plan.visits.map((visit) => answerVisit(visit, words, telling)),
    elsewhere: {
      online: online.map(named),
      post: post.map(named),
      phone: phone.map(named),
      nobody: nobody.map(named),
      choose: choose.map(({ procedures, planned }) => ({
        procedures: procedures.map(named),
        planned,
        text: words.choice(procedures, planned),
      })),
    },
  };
}

function answerVisit(visit: Visit, words: PlanText, telling: PlanTelling): VisitAnswer {
  const { site, earliest, latest, pace, stops, bag, minutes, late, reasons } = visit;
  return {
    place: answerPlace(site, words),
    earliest,
    latest: latest ?? null,
    when: words.when(visit, telling.today),
    pace,
    stops: stops.map((stop) => answerStop(stop, words, telling)),
    bag: bag.map((paper) => answerPaper(paper, words, telling.text)),
    minutes: minutes ?? null,
    late,
    reasons: reasons.map((reason) => ({ kind: reason.kind, text: words.reason(reason) })),
  };
}

function answerPlace(site: Site, words: PlanText): PlaceAnswer {
  const { kind } = site;
  const name = words.placeName(site);
  if (kind === "building") {
    const { building, hours, town } = site;
    const side = town.side === undefined ? {} : { side: town.side };
    return { kind, name, building: building.id, address: building.address, hours, ...side };
  }
  return {
    kind,
    name,
    ...(kind === "office" ? { office: site.office } : {}),
    ...(site.side === undefined ? {} : { side: site.side }),
  };
}

function answerStop(
  { office, counter, errands }: Stop,
  words: PlanText,
  { lifeEvent, text, japanese }: PlanTelling,
): StopAnswer {
  const procedures = [...new Set(errands.map(({ assessment }) => assessment.procedure.id))];
  return {
    office,
    name:
      counter === undefined ? words.officeName(office) : inLanguage(counter.name, text.language),
    ...(counter === undefined ? {} : { counter: counter.id }),
    ...(counter?.floor === undefined ? {} : { floor: counter.floor }),
    ...(counter?.window === undefined ? {} : { window: counter.window }),
    ...(counter?.booking === undefined ? {} : { isBookingNeeded: counter.booking.needed }),
    procedures: procedures.map((procedure) => ({ procedure, name: words.nameOf(procedure) })),
    say: planTextIn(japanese).request(lifeEvent, procedures),
    ...(text.language === japanese.language
      ? {}
      : { meaning: words.request(lifeEvent, procedures) }),
  };
}

function answerPaper(paper: VisitPaper, words: PlanText, text: Text): PaperAnswer {
  const { form, copies, issuedFrom, yieldedBy } = paper;
  return {
    paper: paper.paper,
    name: paperName(paper.paper, text),
    need: paper.need,
    ...(form === undefined ? {} : { form }),
    ...(copies === undefined ? {} : { copies }),
    ...(issuedFrom === undefined ? {} : { issuedFrom }),
    ...(yieldedBy === undefined ? {} : { yieldedBy: yieldedBy.procedure }),
    notes: words.paperNotes(paper),
  };
}
