import * as fc from "fast-check";
import { calendarDate } from "../../src/model/calendar-date.ts";
import type { Journey, JourneyPlace, Way } from "../../src/model/journey.ts";

/** The journey of a daughter half-way through the questions, with what the test is about. */
export function exampleJourney(told: Partial<Journey> = {}): Journey {
  return {
    id: "mother",
    lifeEvent: "death",
    answers: { "deceased.age": 81, "deceased.insurance": "kokuho", "spouse.alive": "unknown" },
    startDays: { "death-date": "unknown" },
    place: { at: "question", topic: "insurance", part: 1 },
    done: ["death-notice"],
    packed: ["identity-card"],
    createdAt: "2026-04-01T09:00:00.000Z",
    changedAt: "2026-04-01T09:05:00.000Z",
    ...told,
  };
}

const anyName = fc.string({ unit: "binary", minLength: 1 });
const anyKey = fc.string().filter((key) => key !== "__proto__");
const anyInstant = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyDay = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => calendarDate(year, month, day) ?? "unknown");
const anyPlace: fc.Arbitrary<JourneyPlace> = fc.oneof(
  fc.record({ at: fc.constant("question" as const), topic: fc.string(), part: fc.nat() }),
  fc.record({ at: fc.constantFrom("answers" as const, "result" as const, "bag" as const) }),
  fc.record({ at: fc.constant("procedure" as const), procedure: anyName }),
);

const anyCode = fc.stringMatching(/^\d{6}$/u);

/** Any sound journey, with words in any script and broken characters among them. */
export const anyJourney: fc.Arbitrary<Journey> = fc.record(
  {
    id: anyName,
    lifeEvent: anyName,
    person: anyName,
    known: fc.array(anyName),
    municipality: anyCode,
    oldMunicipality: anyCode,
    answers: fc.dictionary(
      anyKey,
      fc.oneof(fc.boolean(), fc.integer(), fc.string({ unit: "binary" })),
    ),
    startDays: fc.dictionary(anyKey, anyDay),
    place: anyPlace,
    unfinished: fc.record({
      topic: fc.string(),
      part: fc.nat(),
      fields: fc.dictionary(anyKey, fc.string({ unit: "binary" })),
    }),
    done: fc.array(anyName),
    packed: fc.array(anyName),
    ways: fc.dictionary(anyKey, fc.constantFrom<Way>("visit", "post", "online", "phone")),
    chosen: fc.array(anyName),
    createdAt: anyInstant,
    changedAt: anyInstant,
  },
  {
    requiredKeys: [
      "id",
      "lifeEvent",
      "answers",
      "startDays",
      "place",
      "done",
      "packed",
      "createdAt",
      "changedAt",
    ],
  },
);
