import { checkStartDay, type StartDayProblem } from "../interview/check-start-day.ts";
import { unknown, type StartDayId, type StartDays } from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { LifeEvent } from "../model/life-event.ts";
import { failure, success, type Result } from "../model/result.ts";
import type { DateProblem } from "./guide-problem.ts";
import { readDay } from "./read-day.ts";

/** The start days that a file gives, or the first of them that cannot be. */
export function checkDates(
  { id: lifeEvent, startDays }: LifeEvent,
  dates: Readonly<Record<StartDayId, string>>,
  today: CalendarDate,
): Result<StartDays, DateProblem> {
  const days: Record<StartDayId, StartDays[string]> = {};
  for (const [id, given] of Object.entries(dates)) {
    if (!startDays.some((startDay) => startDay.id === id)) {
      const known = startDays.map((startDay) => startDay.id);
      return failure({ kind: "unknown-start-day", startDay: id, lifeEvent, known });
    }
    const day: Result<StartDays[string], DateProblem> =
      given === unknown ? success(unknown) : readDay(id, given);
    if (!day.ok) return day;
    days[id] = day.value;
  }
  for (const startDay of startDays) {
    const given = days[startDay.id];
    if (given === undefined || given === unknown) continue;
    const problem = checkStartDay(startDay, given, days, today);
    if (problem !== undefined) return failure(describe(problem, startDay.id, given, days, today));
  }
  return success(days);
}

function describe(
  problem: StartDayProblem,
  startDay: StartDayId,
  given: CalendarDate,
  days: StartDays,
  today: CalendarDate,
): DateProblem {
  if (problem.kind === "in-future") return { kind: "day-in-future", startDay, given, today };
  const { than } = problem;
  return { kind: "day-too-early", startDay, given, than, earlier: days[than] ?? unknown };
}
