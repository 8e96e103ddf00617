import type { CalendarDate } from "../../../model/calendar-date.ts";
import { newPerson, selfId, type Person, type PersonId } from "../../../model/person.ts";
import { withCheckDigit } from "../../../municipalities/municipality-code.ts";
import { livesIn } from "../../../people/lives-in.ts";
import type { Guide } from "../../guide/guide.tsx";
import { townsToday, type ListedTown } from "../../town/listed-town.ts";
import { loadMunicipalities } from "../../town/municipality-data.ts";

const codeDigits = 5;

/** A town in which somebody was said to live. */
export interface KnownTown {
  readonly town: ListedTown;
  /** When that was last said; undefined where it was kept before such days were. */
  readonly confirmedOn: CalendarDate | undefined;
}

/** Where a person lives as far as is known; several towns to choose from where theirs was divided since. */
export async function townsOf({
  municipality,
  municipalityConfirmedOn: confirmedOn,
}: Person): Promise<readonly KnownTown[]> {
  if (municipality === undefined) return [];
  const towns = townsToday(withCheckDigit(municipality), await loadMunicipalities());
  return towns.map((town) => ({ town, confirmedOn }));
}

/** Where this person was last said to live, then where the resident herself does. */
export async function knownBefore(about: PersonId, guide: Guide): Promise<readonly KnownTown[]> {
  const ids = [...new Set([about, selfId])];
  const persons = await Promise.all(ids.map((id) => guide.people.find(id)));
  const all = await Promise.all(persons.flatMap((person) => (person ? [townsOf(person)] : [])));
  const known = all.flat();
  const firstIn = (code: string): number => known.findIndex(({ town }) => town.code === code);
  return known.filter(({ town }, at) => firstIn(town.code) === at);
}

/** Keeps with a person where they live, as said today. Nobody lives in the sample. */
export async function rememberTown(
  town: ListedTown | undefined,
  about: PersonId,
  guide: Guide,
): Promise<boolean> {
  if (town?.isSample === true) return true;
  return guide.people.change(about, (before) => {
    const self = about === selfId ? newPerson(about, "self", guide.clock.now()) : undefined;
    const person = before ?? self;
    return person && livesIn(person, town?.code.slice(0, codeDigits), guide.clock.today());
  });
}
