import type { StartDayId } from "../model/answers.ts";
import type { Deadline, StartDay } from "../model/life-event.ts";
import type { Knowledge } from "../rules/knowledge.ts";
import { daysBefore } from "../rules/start-days.ts";
import { verdictOn } from "../rules/verdict.ts";

/** The start days among these from which a deadline is counted that may still concern this resident. */
export function relevantStartDays(
  knowledge: Knowledge,
  days: readonly StartDayId[],
): readonly StartDayId[] {
  if (days.length === 0) return [];
  const { lifeEvent } = knowledge.book;
  const counted = new Set<StartDayId>();
  for (const { id, deadline } of lifeEvent.procedures) {
    const named = [isDated(deadline) ? deadline.from : undefined, deadline.opens?.before].filter(
      (day) => day !== undefined,
    );
    const behind = named.flatMap((day) => daysBehind(day, lifeEvent.startDays));
    if (behind.every((day) => counted.has(day))) continue;
    if (verdictOn(knowledge, id) !== "doesNotApply") behind.forEach((day) => counted.add(day));
  }
  return days.filter((day) => counted.has(day));
}

function isDated({ rule }: Deadline): boolean {
  return rule !== "asap" && rule !== "announced" && rule !== "none";
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
