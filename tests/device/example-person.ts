import * as fc from "fast-check";
import { isCalendarDate, type CalendarDate } from "../../src/model/calendar-date.ts";
import { personKeys, type Person } from "../../src/model/person.ts";

/** A mother, as a daughter has told of her, with what the test is about. */
export function examplePerson(told: Partial<Person> = {}): Person {
  return {
    id: "a-mother",
    called: "mother",
    birthDate: dayNamed("1945-01-03"),
    municipality: "13104",
    municipalityConfirmedOn: dayNamed("2026-03-09"),
    traits: { "person.has_licence": { value: true, confirmedOn: dayNamed("2026-03-09") } },
    days: {
      "certification-expiry": {
        day: dayNamed("2027-01-31"),
        confirmedOn: dayNamed("2026-03-09"),
      },
    },
    createdAt: "2026-03-09T09:00:00.000Z",
    changedAt: "2026-03-09T09:05:00.000Z",
    ...told,
  };
}

/** The day written so. */
export function dayNamed(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

const anyKey = fc.string().filter((key) => key !== "__proto__");
const anyInstant = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A day of the calendar, 29 February among them. */
export const anyDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => dayNamed(date.toISOString().slice(0, 10)));

/** Any sound person. */
export const anyPerson: fc.Arbitrary<Person> = fc.record(
  {
    id: fc.string({ unit: "binary", minLength: 1 }),
    called: fc.constantFrom(...personKeys),
    birthDate: anyDay,
    municipality: fc.stringMatching(/^\d{5}$/),
    municipalityConfirmedOn: anyDay,
    traits: fc.dictionary(
      anyKey,
      fc.record({
        value: fc.oneof(fc.boolean(), fc.integer(), fc.string({ unit: "binary" })),
        confirmedOn: anyDay,
      }),
    ),
    days: fc.dictionary(anyKey, fc.record({ day: anyDay, confirmedOn: anyDay })),
    createdAt: anyInstant,
    changedAt: anyInstant,
  },
  { requiredKeys: ["id", "called", "traits", "days", "createdAt", "changedAt"] },
);
