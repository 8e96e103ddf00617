import { walkThrough } from "../../interview/walk.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Journey } from "../../model/journey.ts";
import { assessAll } from "../../plan/assessment.ts";
import type { DueDay } from "../../people/coming-up.ts";
import { localCalendar } from "../town/local-calendar.ts";
import { answersBeside, type LocalBook } from "../town/local-rules.ts";

/** The last days still open of what a journey leads to and is not ticked off as done. */
export function findDueDays(
  journey: Journey,
  { book, local }: LocalBook,
  today: CalendarDate,
): readonly DueDay[] {
  const { knowledge, startDays } = walkThrough(
    book,
    answersBeside(journey.answers, local),
    journey.startDays,
    journey.known,
  );
  const days = { ...startDays, ...local.startDays };
  return assessAll(knowledge, days, localCalendar(today, local)).flatMap(
    ({ procedure, verdict, due }) => {
      const isOpen = due.kind === "dated" && due.state === "open";
      if (verdict !== "applies" || !isOpen || journey.done.includes(procedure.id)) return [];
      return [
        {
          journey: journey.id,
          lifeEvent: journey.lifeEvent,
          procedure: procedure.id,
          dueOn: due.dueOn,
        },
      ];
    },
  );
}
