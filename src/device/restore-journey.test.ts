// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyJourney, exampleJourney } from "../../tests/device/example-journey.ts";
import { calendarDate } from "../model/calendar-date.ts";
import { firstQuestion, restoreJourney } from "./restore-journey.ts";
import type { SetAsidePart } from "./restore-parts.ts";

function restored(found: unknown) {
  const result = restoreJourney(found);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

function nameOf({ field, entry }: SetAsidePart): string {
  return entry === undefined ? field : `${field}: ${entry}`;
}

function partsSetAside(found: unknown): readonly string[] {
  return restored(found).setAside.map(nameOf);
}

describe("what comes off the disk", () => {
  it("is, where nothing is broken, the journey that was written", () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const written: unknown = JSON.parse(JSON.stringify(journey));
        expect(restored(written)).toEqual({ content: journey, setAside: [] });
      }),
    );
  });

  it("never stops the app, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }),
        (found) => {
          expect(restoreJourney(found)).toHaveProperty("ok");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never stops the app where any field of a journey is something else or missing", () => {
    const garbage = fc.oneof(fc.anything(), fc.constant(undefined), fc.string(), fc.double());
    fc.assert(
      fc.property(
        anyJourney,
        fc.dictionary(fc.constantFrom(...fields), garbage),
        (journey, broken) => {
          const result = restoreJourney({ ...journey, ...broken });
          if ("id" in broken || "lifeEvent" in broken) return;
          expect(result.ok).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is sound after it was restored once: restoring it again changes nothing", () => {
    fc.assert(
      fc.property(
        anyJourney,
        fc.dictionary(fc.constantFrom(...fields), fc.anything()),
        (journey, broken) => {
          const once = restoreJourney({ ...journey, ...broken });
          if (!once.ok) return;
          expect(restored(once.value.content)).toEqual({
            content: once.value.content,
            setAside: [],
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("loses no readable answer because another one is broken", () => {
    const brokenAnswer = fc.oneof(
      fc.constant(null),
      fc.constant(1.5),
      fc.array(fc.nat()),
      fc.record({ was: fc.string() }),
    );
    fc.assert(
      fc.property(
        anyJourney,
        fc.dictionary(
          fc.string().map((key) => `broken.${key}`),
          brokenAnswer,
        ),
        (journey, broken) => {
          const { content: kept, setAside } = restored({
            ...journey,
            answers: { ...broken, ...journey.answers },
          });
          expect(kept.answers).toEqual(journey.answers);
          const lost = Object.keys(broken).filter((key) => !(key in journey.answers));
          expect(new Set(setAside.map((part) => part.entry))).toEqual(new Set(lost));
        },
      ),
    );
  });
});

const fields = [
  "id",
  "lifeEvent",
  "answers",
  "startDays",
  "person",
  "known",
  "place",
  "unfinished",
  "done",
  "packed",
  "ways",
  "chosen",
  "createdAt",
  "changedAt",
];

describe("a record with broken fields", () => {
  it("keeps only days that exist", () => {
    const found = {
      ...exampleJourney(),
      startDays: { "death-date": "2026-02-31", "known-date": "2026-02-28", moved: "unknown" },
    };
    expect(restored(found).content.startDays).toEqual({
      "known-date": calendarDate(2026, 2, 28),
      moved: "unknown",
    });
    expect(partsSetAside(found)).toEqual(["startDays: death-date"]);
  });

  it("starts at the first question where the place is missing", () => {
    const { place: _, ...found } = exampleJourney();
    expect(restored(found).content.place).toEqual(firstQuestion);
    expect(partsSetAside(found)).toEqual(["place"]);
  });

  it("starts at the first question where the place is one that no screen has", () => {
    expect(restored({ ...exampleJourney(), place: { at: "moon" } }).content.place).toEqual(
      firstQuestion,
    );
  });

  it("stays at its topic where only the part of it is broken", () => {
    const place = { at: "question", topic: "a-topic-of-tomorrow", part: -1 };
    const found = { ...exampleJourney(), place };
    expect(restored(found).content.place).toEqual({ ...place, part: 0 });
    expect(partsSetAside(found)).toEqual(["place: part"]);
  });

  it("keeps the words that were being typed, also where it is not known at which question", () => {
    const found = {
      ...exampleJourney(),
      unfinished: { part: 0, fields: { name: "しおり た", age: 8 } },
    };
    expect(restored(found).content.unfinished).toEqual({
      topic: "",
      part: 0,
      fields: { name: "しおり た" },
    });
    expect(partsSetAside(found)).toEqual(["unfinished: topic", "unfinished: age"]);
  });

  it("keeps the ticks that can be read", () => {
    const found = { ...exampleJourney(), done: ["death-notice", 7, ""], packed: "identity-card" };
    expect(restored(found).content).toMatchObject({ done: ["death-notice"], packed: [] });
    expect(partsSetAside(found)).toEqual(["done: 1", "done: 2", "packed"]);
  });

  it("is about nobody yet where it was kept before there were persons", () => {
    const { content } = restored(exampleJourney());
    expect("person" in content).toBe(false);
    expect("known" in content).toBe(false);
  });

  it("loses the person where something else stands there, and nothing more", () => {
    const found = { ...exampleJourney(), person: 7, known: ["person.age", 7] };
    expect(restored(found).content).toEqual(exampleJourney({ known: ["person.age"] }));
    expect(partsSetAside(found)).toEqual(["person", "known: 1"]);
  });

  it("has chosen nothing where it was kept before one could choose", () => {
    const { content } = restored(exampleJourney());
    expect("ways" in content).toBe(false);
    expect("chosen" in content).toBe(false);
  });

  it("keeps the choices that can be read, and names the others", () => {
    const ways = { "move-out": "post", water: "pigeon", tax: 7 };
    const found = { ...exampleJourney(), ways, chosen: ["kokuho", 7] };
    expect(restored(found).content).toEqual(
      exampleJourney({ ways: { "move-out": "post" }, chosen: ["kokuho"] }),
    );
    expect(partsSetAside(found)).toEqual(["ways: water", "ways: tax", "chosen: 1"]);
    expect(partsSetAside({ ...exampleJourney(), ways: "by post" })).toEqual(["ways"]);
  });

  it("takes one instant for the other, and the year 1970 where both are gone", () => {
    const sound = exampleJourney();
    expect(restored({ ...sound, changedAt: "yesterday" }).content.changedAt).toBe(sound.createdAt);
    expect(restored({ ...sound, createdAt: "2026-13-01T00:00:00Z" }).content.createdAt).toBe(
      sound.changedAt,
    );
    const neither = restored({ ...sound, createdAt: 0, changedAt: null }).content;
    expect([neither.createdAt, neither.changedAt]).toEqual([
      "1970-01-01T00:00:00.000Z",
      "1970-01-01T00:00:00.000Z",
    ]);
  });

  it("leaves out keys that no journey has", () => {
    const found: unknown = JSON.parse(
      JSON.stringify(exampleJourney()).replace("{", '{"__proto__":{"admin":true},"colour":"red",'),
    );
    expect(restored(found)).toEqual({ content: exampleJourney(), setAside: [] });
  });

  it("names an answer called __proto__ and lets it change nothing", () => {
    const found: unknown = JSON.parse(
      JSON.stringify(exampleJourney()).replace('"answers":{', '"answers":{"__proto__":true,'),
    );
    expect(restored(found).content).toEqual(exampleJourney());
    expect(partsSetAside(found)).toEqual(["answers: __proto__"]);
  });
});

describe("a record that is no journey", () => {
  it.each([
    [undefined, "not-a-record"],
    [[], "not-a-record"],
    ["{}", "not-a-record"],
    [{}, "no-id"],
    [{ ...exampleJourney(), id: "" }, "no-id"],
    [{ ...exampleJourney(), lifeEvent: 4 }, "no-life-event"],
  ])("%j is refused", (found, kind) => {
    expect(restoreJourney(found)).toEqual({ ok: false, problem: { kind } });
  });
});
