import type { CalendarDate } from "../model/calendar-date.ts";
import type { Person } from "../model/person.ts";

/**
 * The person living in a municipality (five digits), as was said on `today`; undefined forgets where they live.
 * Journeys that are going on keep their towns.
 */
export function livesIn(
  { municipality: _before, municipalityConfirmedOn: _confirmedOn, ...person }: Person,
  municipality: string | undefined,
  today: CalendarDate,
): Person {
  return municipality === undefined
    ? person
    : { ...person, municipality, municipalityConfirmedOn: today };
}
