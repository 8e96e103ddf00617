import type { FactId, FactValue, StartDayId } from "./answers.ts";
import type { CalendarDate } from "./calendar-date.ts";

/** Random id of a person, which says nothing about them; `selfId` for whoever holds the phone. */
export type PersonId = string;

/**
 * The resident's own id on every phone, so that a journey can be begun without looking for it. A journey that comes
 * from another phone has to be bound anew.
 */
export const selfId: PersonId = "self";

/** What a person is to the one who holds the phone. No names are asked or kept. */
export const personKeys = [
  "self",
  "mother",
  "father",
  "husband",
  "wife",
  "child",
  "grandmother",
  "grandfather",
  "other",
] as const;
export type PersonKey = (typeof personKeys)[number];

/** Whether a word is one of those by which persons are called. */
export function isPersonKey(word: string): word is PersonKey {
  return personKeys.some((key) => key === word);
}

/** A trait as it was last confirmed. */
export interface KeptTrait {
  readonly value: FactValue;
  readonly confirmedOn: CalendarDate;
}

/** A day such as the end of a certificate, as it was last confirmed. */
export interface KeptDay {
  readonly day: CalendarDate;
  readonly confirmedOn: CalendarDate;
}

/** Somebody whose journeys are kept here, with what is lasting about them. */
export interface Person {
  readonly id: PersonId;
  readonly called: PersonKey;
  readonly birthDate?: CalendarDate;
  /** Five digits of 全国地方公共団体コード, without the check digit. */
  readonly municipality?: string;
  /** When that was last confirmed; no day where it was kept before these days were. */
  readonly municipalityConfirmedOn?: CalendarDate;
  readonly traits: Readonly<Record<FactId, KeptTrait>>;
  readonly days: Readonly<Record<StartDayId, KeptDay>>;
  /** Instants, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/** A person of whom nothing is known yet. `now` is an instant, ISO 8601 in UTC. */
export function newPerson(id: PersonId, called: PersonKey, now: string): Person {
  return { id, called, traits: {}, days: {}, createdAt: now, changedAt: now };
}
