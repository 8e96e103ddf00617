import type { FactId, FactValue, StartDayId, Unknown } from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Fact } from "../model/life-event.ts";
import type { LocatedFault } from "./check-edition-file.ts";
import type { ContradictionCause } from "./contradiction-causes.ts";

/** What is wrong with the words of the command. */
export type CommandProblem =
  | { readonly kind: "no-life-event"; readonly known: readonly string[] }
  | {
      readonly kind: "unknown-life-event";
      readonly given: string;
      readonly known: readonly string[];
    }
  | { readonly kind: "surplus-word"; readonly given: string }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "no-value"; readonly option: string }
  | { readonly kind: "not-together"; readonly option: string; readonly other: string }
  | { readonly kind: "needs-other"; readonly option: string; readonly other: string }
  | { readonly kind: "unknown-language"; readonly given: string; readonly known: readonly string[] }
  | {
      readonly kind: "not-a-number";
      readonly option: string;
      readonly given: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "no-answers" }
  | DayProblem;

/** A text that is no day; `name` says which one it should be. */
export type DayProblem =
  | { readonly kind: "not-a-day"; readonly name: string; readonly given: string }
  | { readonly kind: "no-such-month"; readonly name: string; readonly given: string }
  | {
      readonly kind: "no-such-day";
      readonly name: string;
      readonly given: string;
      readonly lastDay: number;
    };

/** What is wrong with the file of answers, before anything is known about facts. */
export type FileProblem = { readonly file: string } & (
  | { readonly kind: "no-file" }
  | { readonly kind: "unreadable-file"; readonly reason: string }
  | { readonly kind: "not-json"; readonly reason: string }
  | { readonly kind: "surplus-part"; readonly part: string; readonly allowed: readonly string[] }
  /** `where` is empty for the whole file. */
  | { readonly kind: "not-an-object"; readonly where: string }
  | { readonly kind: "not-an-answer"; readonly where: string }
  | { readonly kind: "not-a-date-text"; readonly where: string }
  | { readonly kind: "not-a-text"; readonly where: string }
);

/** Why the edition that was named is not used. */
export type EditionUseProblem = { readonly file: string } &
  /** Its faults in the order of the file. */
  (
    | { readonly kind: "faulty-edition"; readonly faults: readonly LocatedFault[] }
    /** The signature belongs to another text. */
    | { readonly kind: "forged-edition" }
    /** Signed by nobody who may sign for this municipality. */
    | { readonly kind: "unknown-key"; readonly keyId: string; readonly municipality: string }
    | { readonly kind: "other-municipality"; readonly found: string; readonly wanted: string }
    | { readonly kind: "expired-edition"; readonly expiredOn: CalendarDate }
  );

/** What is wrong with the place and with what is known of the person. */
export type PersonProblem =
  | { readonly kind: "unknown-municipality"; readonly given: string }
  | { readonly kind: "no-trait"; readonly fact: FactId }
  | { readonly kind: "no-kept-day"; readonly startDay: StartDayId }
  /** `name`, a fact or a start day, follows from the birth date, and something else was said. */
  | {
      readonly kind: "not-as-born";
      readonly name: string;
      readonly given: FactValue;
      readonly birthDate: CalendarDate;
      readonly follows: FactValue;
    };

/** What is wrong with the answers themselves. */
export type HouseholdProblem =
  | { readonly kind: "unknown-fact"; readonly fact: FactId; readonly lifeEvent: string }
  | {
      readonly kind: "outside-domain";
      readonly fact: Fact;
      readonly given: FactValue;
    }
  | {
      readonly kind: "contradiction";
      readonly lifeEvent: string;
      readonly answers: readonly (readonly [FactId, FactValue | Unknown])[];
      readonly causes: readonly ContradictionCause[];
    }
  | PersonProblem
  | DateProblem;

/** What is wrong with the days. */
export type DateProblem =
  | {
      readonly kind: "unknown-start-day";
      readonly startDay: StartDayId;
      readonly lifeEvent: string;
      readonly known: readonly StartDayId[];
    }
  | DayProblem
  | {
      readonly kind: "day-in-future";
      readonly startDay: StartDayId;
      readonly given: CalendarDate;
      readonly today: CalendarDate;
    }
  | {
      readonly kind: "day-too-early";
      readonly startDay: StartDayId;
      readonly given: CalendarDate;
      readonly than: StartDayId;
      readonly earlier: CalendarDate | Unknown;
    };

/** Everything that bad input can be; each kind has one sentence in `locales/<language>/cli.json`. */
export type GuideProblem = CommandProblem | FileProblem | EditionUseProblem | HouseholdProblem;
