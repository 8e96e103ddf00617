import type { FactId, FactValue, StartDayId } from "./answers.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type {
  ClosingRule,
  CountingRule,
  Period,
  Procedure,
  Reference,
  RequiredDocument,
  Source,
} from "./life-event.ts";

/** Words of a municipality. Where a language is missing, the Japanese ones are shown. */
export interface LocalText {
  readonly ja: string;
  readonly en?: string;
}

/** When something is open: 1 is Monday, 7 is Sunday; times are "08:30" in Japan. */
export interface OpeningHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** One building of a municipality where residents go. */
export interface Building {
  readonly id: string;
  readonly name: LocalText;
  readonly address: string;
  readonly phone?: string;
  readonly hours: readonly OpeningHours[];
  /** Closed days of its own, besides those of the whole municipality. */
  readonly closedDays: readonly CalendarDate[];
  readonly wheelchair?: boolean;
  readonly signLanguage?: boolean;
}

/** One window in a building. */
export interface Counter {
  readonly id: string;
  readonly building: string;
  /** The kind of office that it is. */
  readonly office: string;
  readonly name: LocalText;
  readonly floor?: string;
  readonly window?: string;
  /** Where they differ from those of the building. */
  readonly hours?: readonly OpeningHours[];
  readonly booking?: { readonly needed: boolean; readonly url?: string };
  /** How long it usually takes there. */
  readonly minutes?: number;
  readonly phone?: string;
}

/** A last day that the municipality has set: a period from a start day, or a day of the calendar. */
export type LocalDeadline =
  | {
      readonly rule: CountingRule;
      readonly within: Period;
      readonly from: StartDayId;
      readonly closing: ClosingRule;
    }
  | { readonly date: CalendarDate };

/** What is different with a national procedure. What is not named stays as it is in the nation. */
export interface ProcedureChange {
  /** The municipality does not have it; `note` says why, or what it has in its place. */
  readonly offered?: false;
  readonly name?: LocalText;
  readonly note?: LocalText;
  /** Another kind of office is in charge. */
  readonly office?: string;
  /** The counters that take it, where not every counter of the office does. */
  readonly counters?: readonly string[];
  readonly documents?: {
    readonly add?: readonly RequiredDocument[];
    /** Keys of papers that are not asked for here. */
    readonly remove?: readonly string[];
    /** By key of the paper that another one stands for. */
    readonly replace?: Readonly<Record<string, RequiredDocument>>;
  };
  readonly deadline?: LocalDeadline;
  readonly fee?: Procedure["fee"];
  /** Where it can be done online. */
  readonly online?: { readonly url: string };
  /** Where the municipality says so. */
  readonly sources?: readonly Source[];
}

/** The sentences about one procedure of its own. */
export interface OwnProcedureWords {
  readonly name: LocalText;
  readonly plain: LocalText;
  readonly summary: LocalText;
  readonly who?: LocalText;
  readonly gives?: LocalText;
  readonly late?: LocalText;
  readonly tips?: LocalText;
}

/** A procedure that only this municipality has. */
export interface OwnProcedure {
  readonly lifeEvents: readonly string[];
  readonly procedure: Procedure;
  readonly reference: Reference;
  readonly sources: readonly Source[];
  readonly words: OwnProcedureWords;
}

/** A paper that the national catalogue does not know. */
export interface LocalPaper {
  readonly id: string;
  readonly name: LocalText;
  /** Where to get it. */
  readonly get?: LocalText;
}

/** Last days put off by a decree, such as after a disaster. */
export interface Extension {
  readonly procedures: "all" | readonly string[];
  /** Last days before this one were past already, and stay so. */
  readonly endingFrom: CalendarDate;
  /** No last day from then on is earlier than this. */
  readonly until: CalendarDate;
  /** Decree and article. */
  readonly basis: string;
  readonly source: Source;
}

/** A key (EC, P-256) to which an application for this municipality is sealed. */
export interface SealingKey {
  readonly id: string;
  readonly x: string;
  readonly y: string;
}

/** What one municipality adds to the national catalogue, or changes in it. */
export interface LocalEdition {
  readonly format: 1;
  /** 全国地方公共団体コード, six digits. */
  readonly municipality: string;
  readonly name: LocalText;
  /** Made up to show what an edition can do; the place does not exist. */
  readonly sample?: true;
  /** Grows with each edition. */
  readonly version: number;
  readonly issuedOn: CalendarDate;
  /** The last day on which it may be shown. */
  readonly expiresOn: CalendarDate;
  /** Days on which all its offices are closed, besides those of the nation. */
  readonly closedDays: readonly CalendarDate[];
  readonly buildings: readonly Building[];
  readonly counters: readonly Counter[];
  /** By id of the national procedure. */
  readonly procedures: Readonly<Record<string, ProcedureChange>>;
  readonly own: readonly OwnProcedure[];
  readonly papers: readonly LocalPaper[];
  /** What the municipality knows and nobody needs to be asked: facts of a place and a day. */
  readonly facts: Readonly<Record<FactId, FactValue>>;
  readonly extensions: readonly Extension[];
  readonly sealingKeys: readonly SealingKey[];
}
