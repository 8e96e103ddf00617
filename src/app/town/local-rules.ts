import type { NotOffered } from "../../editions/apply-edition.ts";
import type { SidedEdition } from "../../editions/narrow-to-side.ts";
import type { Answers, FactId, StartDays } from "../../model/answers.ts";
import type { Journey } from "../../model/journey.ts";
import type { RuleBook } from "../../rules/rule-book.ts";

/** The towns of a journey. */
export type JourneyTowns = Pick<Journey, "municipality" | "oldMunicipality">;

/** What the local editions in use say besides the rules of the nation. */
export interface LocalRules {
  /** Of a move each says what concerns its own side. */
  readonly editions: readonly SidedEdition[];
  readonly notOffered: readonly NotOffered[];
  /** What the editions know of their place; nobody is asked, and what was answered before does not count. */
  readonly knownFacts: readonly FactId[];
  /** Last days that they name by their date. */
  readonly startDays: StartDays;
}

/** The rules of a life event as they hold in the towns of a journey. */
export interface LocalBook {
  readonly book: RuleBook;
  readonly local: LocalRules;
}

/** Where no edition is kept. */
export const nationAlone: LocalRules = {
  editions: [],
  notOffered: [],
  knownFacts: [],
  startDays: {},
};

/** Whether two journeys take place in the same towns. */
export function hasSameTowns(one: JourneyTowns | undefined, other: JourneyTowns): boolean {
  return one?.municipality === other.municipality && one?.oldMunicipality === other.oldMunicipality;
}

/**
 * What the resident has said, without what the editions know better: an answer from before there was an edition could
 * contradict it.
 */
export function answersBeside(answers: Answers, { knownFacts }: LocalRules): Answers {
  if (knownFacts.length === 0) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => !knownFacts.includes(fact)));
}
