import type { StartDayId } from "../model/answers.ts";
import type { StartDay } from "../model/life-event.ts";
import type { Knowledge } from "../rules/knowledge.ts";
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
    if (deadline.from === undefined) continue;
    const behind = daysBehind(deadline.from, lifeEvent.startDays);
    if (behind.every((day) => counted.has(day))) continue;
    if (verdictOn(knowledge, id) !== "doesNotApply") behind.forEach((day) => counted.add(day));
  }
  return days.filter((day) => counted.has(day));
}

/** A start day and every day it follows from. */
function daysBehind(id: StartDayId, all: readonly StartDay[]): readonly StartDayId[] {
  const found: StartDayId[] = [];
  for (let next: StartDayId | undefined = id; next !== undefined && !found.includes(next);) {
    found.push(next);
    const day = all.find((candidate) => candidate.id === next);
    next = day?.sameAs ?? day?.firstOfMonthAfter;
  }
  return found;
}
