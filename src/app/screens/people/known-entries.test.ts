import { describe, expect, it } from "vitest";
import { exampleJourney } from "../../../../tests/device/example-journey.ts";
import { dayNamed } from "../../../../tests/device/example-person.ts";
import { answersIn, knownEntries } from "./known-entries.ts";

const confirmedOn = dayNamed("2026-03-09");
const birthday = dayNamed("1945-01-03");
const toConfirm = [
  { fact: "person.owns_dog", value: true, confirmedOn },
  { fact: "person.owns_car", value: false, confirmedOn },
  { startDay: "certification-expiry", day: dayNamed("2027-01-31"), confirmedOn },
];
const journey = exampleJourney({
  known: ["person.age", "birthday", "person.owns_dog"],
  answers: { "person.age": 81, "person.owns_dog": false, "person.owns_car": "unknown" },
  startDays: { birthday },
});

describe("what is known of the person of a journey", () => {
  it("is what the journey has taken over, as it stands there, and what it has not asked yet", () => {
    expect(knownEntries(journey, { toConfirm })).toEqual([
      { kind: "fact", id: "person.age", value: 81, isTaken: true },
      { kind: "day", id: "birthday", day: birthday, isTaken: true },
      { kind: "fact", id: "person.owns_dog", value: false, isTaken: true, confirmedOn },
      {
        kind: "day",
        id: "certification-expiry",
        day: "2027-01-31",
        isTaken: false,
        confirmedOn,
      },
    ]);
  });

  it("is nothing in a journey that was kept before there were persons", () => {
    expect(knownEntries(exampleJourney(), { toConfirm: [] })).toEqual([]);
  });

  it("goes back into the journey as answers and days", () => {
    expect(answersIn(knownEntries(journey, { toConfirm }))).toEqual({
      answers: { "person.age": 81, "person.owns_dog": false },
      startDays: { birthday, "certification-expiry": "2027-01-31" },
    });
  });
});
