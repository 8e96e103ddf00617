import type { StartDayId } from "../model/answers.ts";
import type { Deadline, LifeEvent, StartDay } from "../model/life-event.ts";
import type { Knowledge } from "../rules/knowledge.ts";
import { remember } from "../rules/remember.ts";
import { daysBefore } from "../rules/start-days.ts";
import { verdictOn } from "../rules/verdict.ts";

/** The start days among these from which a deadline is counted that may still concern this resident. */
export function relevantStartDays(
  knowledge: Knowledge,
  days: readonly StartDayId[],
): readonly StartDayId[] {
  const { lifeEvent } = knowledge.book;
  return days.filter((day) =>
    countedFrom(lifeEvent, day).some(
      (procedure) => verdictOn(knowledge, procedure) !== "doesNotApply",
    ),
  );
}

/** The procedures with a deadline that is counted from this day, directly or by a day that follows from it. */
const countedFrom = remember((lifeEvent: LifeEvent, day: StartDayId): readonly string[] =>
  lifeEvent.procedures
    .filter(({ deadline }) =>
      daysNamed(deadline).some((named) => daysBehind(named, lifeEvent.startDays).includes(day)),
    )
    .map(({ id }) => id),
);

function daysNamed({ rule, from, opens }: Deadline): readonly StartDayId[] {
  const isDated = rule !== "asap" && rule !== "announced" && rule !== "none";
  return [isDated ? from : undefined, opens?.before].filter((day) => day !== undefined);
}

/** A start day and every day it follows from. */
function daysBehind(id: StartDayId, all: readonly StartDay[]): readonly StartDayId[] {
  const found = new Set<StartDayId>();
  const visit = (day: StartDayId): void => {
    if (found.has(day)) return;
    found.add(day);
    const startDay = all.find((candidate) => candidate.id === day);
    if (startDay !== undefined) daysBefore(startDay).forEach(visit);
  };
  visit(id);
  return [...found];
}
