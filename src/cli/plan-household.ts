import { isClosedDay } from "../catalogue/closed-days.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Condition } from "../model/condition.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import type { Assessment } from "../plan/assessment.ts";
import { listToDo } from "../plan/list-to-do.ts";
import { makePlan } from "../plan/make-plan.ts";
import { noPlaces, type Places } from "../plan/place.ts";
import type { Plan } from "../plan/plan.ts";
import { channelOf } from "../plan/ways.ts";
import type { PaperTraits } from "../plan/wishes.ts";
import { targetOf } from "../rules/target.ts";
import { decide } from "../rules/verdict.ts";
import type { ToldHousehold } from "./check-household.ts";

/** What is known of places and papers besides the catalogue. */
export interface PlanSources {
  readonly edition: LocalEdition | undefined;
  /** What the registry knows of papers, by id. */
  readonly paperTraits: Readonly<Record<string, PaperTraits>>;
}

/** The plan of a household that has done nothing yet; with an edition by building, else by kind of office. */
export function planHousehold(
  { knowledge, answers }: ToldHousehold,
  assessments: readonly Assessment[],
  today: CalendarDate,
  { edition, paperTraits }: PlanSources,
): Plan {
  const { book } = knowledge;
  const staysInTown = answers["move.kind"] === "within-city";
  const isMove = assessments.some(({ procedure }) => procedure.side !== undefined) && !staysInTown;
  const canHold = (condition: Condition): boolean =>
    decide(knowledge, targetOf("", condition, book.space)) !== "doesNotApply";
  const paperOf = (paper: string): PaperTraits | undefined =>
    Object.hasOwn(paperTraits, paper) ? paperTraits[paper] : undefined;
  // Of a move the edition is that of the town one arrives at; it says nothing about the one that is left.
  const places: Places =
    edition === undefined ? noPlaces : [isMove ? { edition, side: "new" } : { edition }];
  const toDo = listToDo(assessments, today, {
    channelOf: (assessment) => channelOf(assessment, places),
    staysInTown,
    canHold,
    paperOf,
  });
  return makePlan(toDo, places, { today, isClosed: isClosedDay }, paperOf);
}
