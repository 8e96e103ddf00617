import { unknown } from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Journey } from "../model/journey.ts";
import type { LifeEvent } from "../model/life-event.ts";
import type { KeptDay, KeptTrait, Person } from "../model/person.ts";
import { isKeptDay } from "./renewals.ts";
import { isKeptTrait } from "./traits.ts";

/** What was said just now in a journey: never what it has held for longer, which would seem to be confirmed anew. */
export type Said = Pick<Journey, "answers" | "startDays">;

/** Whether anything of it is kept with the person. */
export function hasTraits(said: Said, lifeEvent: LifeEvent): boolean {
  const { traits, days, birthDate } = pick(said, lifeEvent);
  return traits.length > 0 || days.length > 0 || birthDate !== undefined;
}

/**
 * The person with the lasting traits of what was just said, confirmed on `today`; the same person where there is
 * nothing to keep. わからない takes nothing away, and no journey is changed by it.
 */
export function learnFromJourney(
  person: Person,
  said: Said,
  lifeEvent: LifeEvent,
  today: CalendarDate,
): Person {
  const { traits, days, birthDate } = pick(said, lifeEvent);
  const newTraits = traits.filter(({ id, value }) => {
    const kept = person.traits[id];
    return kept?.value !== value || kept.confirmedOn < today;
  });
  const newDays = days.filter(({ id, day }) => {
    const kept = person.days[id];
    return kept?.day !== day || kept.confirmedOn < today;
  });
  const isBirthDateNew = birthDate !== undefined && birthDate !== person.birthDate;
  if (newTraits.length === 0 && newDays.length === 0 && !isBirthDateNew) return person;
  return {
    ...person,
    ...(birthDate === undefined ? {} : { birthDate }),
    traits: {
      ...person.traits,
      ...Object.fromEntries(
        newTraits.map(({ id, value }): [string, KeptTrait] => [id, { value, confirmedOn: today }]),
      ),
    },
    days: {
      ...person.days,
      ...Object.fromEntries(
        newDays.map(({ id, day }): [string, KeptDay] => [id, { day, confirmedOn: today }]),
      ),
    },
  };
}

function pick({ answers, startDays }: Said, lifeEvent: LifeEvent) {
  const traits = lifeEvent.facts.filter(isKeptTrait).flatMap(({ id }) => {
    const value = answers[id];
    return value === undefined || value === unknown ? [] : [{ id, value }];
  });
  const days = Object.entries(startDays).flatMap(([id, day]) =>
    day === unknown || !isKeptDay(id) ? [] : [{ id, day }],
  );
  const { birthday = unknown } = startDays;
  return { traits, days, birthDate: birthday === unknown ? undefined : birthday };
}
