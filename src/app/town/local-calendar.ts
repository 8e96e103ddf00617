import { isClosedDay } from "../../catalogue/closed-days.ts";
import { closedDaysOf } from "../../editions/local-closed-days.ts";
import { isAskedAbout } from "../../editions/narrow-to-side.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Calendar } from "../../plan/assessment.ts";
import type { LocalRules } from "./local-rules.ts";

/** The calendar with which last days are counted: each office with the closed days of the town that it belongs to. */
export function localCalendar(today: CalendarDate, { editions }: LocalRules): Calendar {
  return {
    today,
    isClosed: isClosedDay,
    isClosedAt: (procedure, office) => {
      const town = editions.find(({ side }) => isAskedAbout(side, procedure));
      return town === undefined ? isClosedDay : closedDaysOf(town.edition, office, isClosedDay);
    },
  };
}
