import { addDays, weekdayOf, type CalendarDate } from "../model/calendar-date.ts";
import { lastOpenDayUntil, type IsClosed } from "../rules/open-days.ts";

/**
 * The day to be reminded on: two weekdays on which offices are open before `day`, one where that morning is past, or
 * the day itself where that is past too. A phone says nothing of what is past.
 */
export function reminderDayFor(
  day: CalendarDate,
  today: CalendarDate,
  isClosed: IsClosed,
): CalendarDate {
  const isOff: IsClosed = (date) => isWeekend(date) || isClosed(date);
  const dayBefore = lastOpenDayUntil(addDays(day, -1), isOff);
  const twoBefore = lastOpenDayUntil(addDays(dayBefore, -1), isOff);
  return [twoBefore, dayBefore].find((date) => date > today) ?? day;
}

function isWeekend(date: CalendarDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6;
}
