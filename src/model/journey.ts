import type { Answers, FactId, StartDayId, StartDays } from "./answers.ts";
import type { PersonId } from "./person.ts";

/** Random id of a journey; it says nothing about the person. */
export type JourneyId = string;

/** Where the resident was: reopened exactly there. */
export type JourneyPlace =
  | { readonly at: "question"; readonly topic: string; readonly part: number }
  | { readonly at: "answers" }
  | { readonly at: "result" }
  | { readonly at: "procedure"; readonly procedure: string }
  | { readonly at: "bag" };

/** What was typed on a screen and not yet confirmed with 次へ進む, by name of the field: kept even in the middle of a word. */
export interface UnfinishedEntry {
  readonly topic: string;
  readonly part: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** How a resident can do something. */
export type Way = "visit" | "post" | "online" | "phone";

/** One person's life event being worked through. */
export interface Journey {
  readonly id: JourneyId;
  readonly lifeEvent: string;
  /** Whom the facts `person.*` are about. Journeys kept before persons were have none. */
  readonly person?: PersonId;
  /** Answers and days taken over from the person as still true: not asked again. Their values stand below. */
  readonly known?: readonly (FactId | StartDayId)[];
  /** Six digits of 全国地方公共団体コード: the town where it takes place; in a move, the one that is arrived at. */
  readonly municipality?: string;
  /** In a move between two municipalities: the one that is left. */
  readonly oldMunicipality?: string;
  readonly answers: Answers;
  readonly startDays: StartDays;
  readonly place: JourneyPlace;
  readonly unfinished?: UnfinishedEntry;
  /** Procedures ticked off as done. */
  readonly done: readonly string[];
  /** Papers ticked off as packed. */
  readonly packed: readonly string[];
  /** Procedures that are to be done in another way than the usual one. None in journeys kept before one could choose. */
  readonly ways?: Readonly<Record<string, Way>>;
  /** Procedures picked among those of which only one can be had. */
  readonly chosen?: readonly string[];
  /** Instants, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
}
