import type { FactId, StartDayId } from "../model/answers.ts";
import type { Person } from "../model/person.ts";

/** The person without one trait or day; journeys that have taken it over keep it. */
export function forget(person: Person, what: FactId | StartDayId): Person {
  return { ...person, traits: without(person.traits, what), days: without(person.days, what) };
}

function without<Value>(
  kept: Readonly<Record<string, Value>>,
  left: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(kept).filter(([id]) => id !== left));
}
