import { isClosedDay } from "../catalogue/closed-days.ts";
import { closedDaysOf } from "../editions/local-closed-days.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import { assess, type Assessment } from "../plan/assessment.ts";
import type { ToldHousehold } from "./check-household.ts";

/**
 * Every procedure as it stands for the household. Closed days of the municipality count for its own offices: the last
 * day of what is done there moves past them.
 */
export function assessHousehold(
  { knowledge, startDays }: ToldHousehold,
  today: CalendarDate,
  edition?: LocalEdition,
): readonly Assessment[] {
  return knowledge.book.lifeEvent.procedures.map((procedure) => {
    const isClosed =
      edition === undefined ? isClosedDay : closedDaysOf(edition, procedure.office, isClosedDay);
    return assess(knowledge, procedure, startDays, { today, isClosed });
  });
}
