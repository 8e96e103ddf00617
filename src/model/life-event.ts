import type { FactId, FactValue, StartDayId } from "./answers.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { Condition } from "./condition.ts";

/** What may be answered about one fact. */
export type FactKind =
  | { readonly type: "boolean" }
  | { readonly type: "choice"; readonly options: readonly string[] }
  /** Whole numbers from `min` to `max`; `atMost` names a fact that this one cannot exceed. */
  | {
      readonly type: "number";
      readonly min: number;
      readonly max: number;
      readonly unit: "years" | "people" | "days" | "grams";
      readonly atMost?: FactId;
    };

/** A fact as the guide uses it. */
export type Fact = FactKind & {
  readonly id: FactId;
  /** Ask only while this can hold. Where it is false the fact takes `otherwise`, if there is one, and is not asked. */
  readonly askIf?: Condition;
  readonly otherwise?: FactValue;
  /** A value of a place and a day; asked only while no data give it. */
  readonly local?: true;
  /** A lasting trait, which may be kept for the next time unless it is sensitive. */
  readonly trait?: true;
  /** Not to be shown or kept without need. */
  readonly sensitive?: true;
};

/** Kinds of thing to do: notify, claim, change, return, protect a right. */
export type ProcedureKind = "duty" | "benefit" | "change" | "return" | "protect";

export type CountingRule =
  | "day-one-counts"
  | "next-day-counts"
  | "calendar-next-day"
  | "calendar-day-one"
  | "limitation"
  | "limitation-day-one"
  | "calendar-then-month-end"
  | "calendar-day-one-then-month-end"
  | "calendar-then-year-end"
  | "by-day"
  | "before-event"
  | "days-before"
  | "look-back"
  | "announced"
  | "asap"
  | "none";

/** What happens when the last day is a day on which the office is closed. */
export type ClosingRule = "next-open-day" | "none" | "unknown";

export interface Period {
  readonly amount: number;
  readonly unit: "days" | "months" | "years";
}

/** A decree about last days: those from `endingFrom` on end on `until` at the earliest. */
export interface PutOff {
  readonly endingFrom: CalendarDate;
  readonly until: CalendarDate;
}

export interface Deadline {
  readonly rule: CountingRule;
  readonly within?: Period;
  readonly from?: StartDayId;
  readonly closing: ClosingRule;
  /** False: the source does not say how to count; the day before is shown as the safe one. */
  readonly sure?: false;
  /** The right ends with the last day, as a whole or for each older month, year or payment on its own. */
  readonly lapses?: "whole" | "older-parts";
  /** The last day is never earlier than this (grace day of an amendment). */
  readonly notBefore?: CalendarDate;
  /** Last days put off by decree, in the order of the decrees; one that was past before a decree stays past. */
  readonly extended?: readonly PutOff[];
  /** One can apply from this long before a start day on; a period of no days is that very day. */
  readonly opens?: { readonly within: Period; readonly before: StartDayId };
  /** The municipality sets the period or the day. */
  readonly local?: true;
}

/** In a move between two municipalities: the one that is left, the one that is arrived at. */
export type Side = "old" | "new";

/** What has to be done before a procedure; skipped where it does not apply itself. */
export interface Prerequisite {
  readonly procedure: string;
  /** It helps, or is needed in some cases only. */
  readonly optional?: true;
  readonly when?: Condition;
  /** Days until what it yields is there, where a source says so. */
  readonly waitDays?: number;
}

/** A paper that one procedure asks for. */
export interface RequiredDocument {
  /** Key of its own words within the procedure. */
  readonly key: string;
  /** Id in the registry of papers; the same id is the same paper, so lists can be merged. */
  readonly paper: string;
  /** `sometimes`: depends on something the guide does not ask; shown with its note, never as required. */
  readonly when: Condition | "sometimes";
  readonly side?: Side;
}

/** Where a statement was read. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Year and month in which it was read. */
  readonly readOn: string;
  /** Year and month of the state of law it shows, where it says so. */
  readonly asOf?: string;
}

/** An office that replaces or joins the usual one under a condition. */
export interface ConditionalOffice {
  readonly office: string;
  readonly when: Condition;
}

export type Confidence = "high" | "medium" | "low";

export interface Procedure {
  readonly id: string;
  readonly kind: ProcedureKind;
  readonly office: string;
  readonly officeInstead?: readonly ConditionalOffice[];
  readonly officeToo?: readonly ConditionalOffice[];
  readonly appliesWhen: Condition;
  readonly side?: Side | "both";
  /** Procedures that exclude one another with this one. */
  readonly alternatives?: readonly string[];
  readonly after?: readonly Prerequisite[];
  readonly deadline: Deadline;
  readonly documents: readonly RequiredDocument[];
  readonly proxy: "yes" | "with-letter" | "no" | "unknown";
  readonly fee: { readonly yen: number } | { readonly varies: true };
  readonly online: "no" | "yes" | "partly" | "by-municipality" | "unknown";
  /** Whether it can be sent; by-municipality: some towns take it by post. Missing where no source says so. */
  readonly post?: "yes" | "by-municipality";
  /** Where this holds nothing is handed in: the office does it of itself, and the resident need only know. */
  readonly byOffice?: Condition;
  readonly seeAlso?: readonly string[];
  readonly confidence: Confidence;
}

/** What a procedure's rule rests on. Shown on its page, not needed to decide anything, so it is loaded later. */
export interface Reference {
  /** Law and article of the deadline. */
  readonly basis: string;
  /** Year and month in which the newest of its sources was read; undefined where it has none. */
  readonly checkedIn?: string;
}

/** The pages that were read for each procedure: of use only where there is a network to open them. */
export type Sources = Readonly<Record<string, readonly Source[]>>;

/** References by procedure id. */
export type References = Readonly<Record<string, Reference>>;

/** How a start day follows from others, or from the year, where nobody gives it. */
export type Derivation =
  | { readonly firstOfMonthAfter: StartDayId }
  | { readonly endOfMonthOf: StartDayId }
  /** The day before the birthday of that age (年齢計算ニ関する法律). */
  | { readonly reaches: { readonly day: StartDayId; readonly age: number } }
  | {
      readonly after: {
        readonly day: StartDayId;
        readonly years?: number;
        readonly months?: number;
        readonly days?: number;
      };
    }
  | { readonly latestOf: readonly StartDayId[] }
  /** Month and day, MM-DD: the next one, today included. */
  | { readonly yearly: string }
  /** The end of the month of that day, each year: the next one, today included. */
  | { readonly yearlyMonthEndOf: StartDayId }
  | { readonly firstMay31HeldOnApril1After: StartDayId };

/** A day from which deadlines are counted, and how it follows from another where it is not asked. */
export interface StartDay {
  readonly id: StartDayId;
  /** Taken to be the same day as this one unless the resident says otherwise. */
  readonly sameAs?: StartDayId;
  readonly derived?: Derivation;
  /** Only the month is known and asked: it stands for its first day. */
  readonly monthOnly?: true;
  /** It has happened already when somebody asks. */
  readonly notAfterToday?: true;
  /** It cannot be earlier than this one. */
  readonly notBefore?: StartDayId;
}

/** One topic of the interview: a few short questions that belong together, or one list to tick. */
export interface Topic {
  readonly id: string;
  readonly form: "questions" | "checklist";
  readonly facts: readonly FactId[];
  readonly startDays: readonly StartDayId[];
}

export interface Section {
  readonly id: string;
  /** Asked last, as one optional block; the result says so while it is unanswered. */
  readonly rare?: true;
  readonly topics: readonly Topic[];
}

/** A combination of answers that cannot be, with the reason. */
export interface Impossibility {
  readonly id: string;
  readonly when: Condition;
}

/** Everything the guide knows about one life event: the compiled catalogue. */
export interface LifeEvent {
  readonly id: string;
  readonly facts: readonly Fact[];
  readonly procedures: readonly Procedure[];
  readonly impossible: readonly Impossibility[];
  /** Values taken for facts this event does not ask; any answer wins over them. */
  readonly assume: Readonly<Record<FactId, FactValue>>;
  readonly startDays: readonly StartDay[];
  readonly sections: readonly Section[];
}
