import { isClosedDay } from "../../catalogue/closed-days.ts";
import { walkThrough } from "../../interview/walk.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Journey } from "../../model/journey.ts";
import { assessAll } from "../../plan/assessment.ts";
import type { DueDay } from "../../people/coming-up.ts";
import type { RuleBook } from "../../rules/rule-book.ts";

/** The last days still open of what a journey leads to and is not ticked off as done. */
export function findDueDays(
  journey: Journey,
  book: RuleBook,
  today: CalendarDate,
): readonly DueDay[] {
  const { knowledge, startDays } = walkThrough(
    book,
    journey.answers,
    journey.startDays,
    journey.known,
  );
  return assessAll(knowledge, startDays, { today, isClosed: isClosedDay }).flatMap(
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
