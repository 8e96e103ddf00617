import { describe, expect, it } from "vitest";
import { dayNamed, examplePerson } from "../../tests/device/example-person.ts";
import { compileLifeEvent } from "../build/compile-catalogue.ts";
import { readCatalogue } from "../build/read-catalogue.ts";
import { lifeEventIds } from "../model/life-event-ids.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { asksForBirthDate, knownAnswers } from "./known-answers.ts";

const catalogue = readCatalogue();
const rules = (lifeEvent: string) => openRuleBook(compileLifeEvent(lifeEvent, catalogue));
const [moving, turningAge, death, care] = [
  rules("moving"),
  rules("turning-age"),
  rules("death"),
  rules("care"),
];

const today = dayNamed("2026-06-01");
const confirmedOn = dayNamed("2026-03-09");

function mother(told: Parameters<typeof examplePerson>[0]) {
  return examplePerson({ traits: {}, days: {}, ...told });
}

function offered(person: ReturnType<typeof mother>, book = moving) {
  return knownAnswers(person, book, today).toConfirm.map((known) =>
    "fact" in known ? [known.fact, known.value] : [known.startDay, known.day],
  );
}

describe("the age of a person", () => {
  it.each([
    // [born, today, age]: one is older from the day before the birthday on.
    ["1945-06-03", "2026-06-01", 80],
    ["1945-06-02", "2026-06-01", 81],
    ["1952-02-29", "2027-02-27", 74],
    ["1952-02-29", "2027-02-28", 75],
    ["1952-02-29", "2028-02-27", 75],
    ["1952-02-29", "2028-02-28", 76],
    ["2020-04-01", "2026-03-30", 5],
    ["2020-04-01", "2026-03-31", 6],
    ["2020-04-02", "2026-03-31", 5],
  ])("comes from the birth date: born on %s, on %s it is %i", (born, on, age) => {
    const person = mother({ birthDate: dayNamed(born) });
    const { certain } = knownAnswers(person, moving, dayNamed(on));
    expect(certain).toEqual({ answers: { "person.age": age }, startDays: {} });
  });

  it("is open while the birth date is, and in an event that does not ask for it", () => {
    const { birthDate: _birthDate, ...unknownAge } = mother({});
    expect(knownAnswers(unknownAge, moving, today).certain.answers).toEqual({});
    expect(knownAnswers(mother({}), death, today).certain).toEqual({ answers: {}, startDays: {} });
  });

  it("comes with the birthday where an event counts days from it", () => {
    expect(knownAnswers(mother({}), turningAge, today).certain).toEqual({
      answers: { "person.age": 81 },
      startDays: { birthday: "1945-01-03" },
    });
  });

  it("is asked for in every event about one person that it decides anything in", () => {
    const asking = lifeEventIds.filter((id) => asksForBirthDate(compileLifeEvent(id, catalogue)));
    expect(asking).toEqual(
      expect.arrayContaining(["moving", "illness", "care", "turning-age", "disability"]),
    );
    expect(asking).not.toContain("death");
  });
});

describe("what is known of a person from before", () => {
  it("is offered with the day on which it was confirmed", () => {
    const person = mother({
      traits: { "person.has_mynumber_card": { value: true, confirmedOn } },
    });
    expect(knownAnswers(person, moving, today).toConfirm).toEqual([
      { fact: "person.has_mynumber_card", value: true, confirmedOn },
    ]);
  });

  it("is not offered to an event that does not ask it, nor where it is no answer any more", () => {
    const person = mother({
      traits: {
        "person.sex": { value: "female", confirmedOn },
        "person.health_insurance": { value: "an-insurance-of-tomorrow", confirmedOn },
        "person.owns_dog": { value: "yes", confirmedOn },
      },
    });
    expect(offered(person)).toEqual([]);
  });

  it("is not offered where it cannot be true at today's age", () => {
    const traits = { "person.health_insurance": { value: "kokuho", confirmedOn } };
    expect(offered(mother({ birthDate: dayNamed("1970-01-03"), traits }))).toEqual([
      ["person.health_insurance", "kokuho"],
    ]);
    expect(offered(mother({ birthDate: dayNamed("1945-01-03"), traits }))).toEqual([]);
  });

  it("is not offered while it is open whether its question is asked at all", () => {
    const licenceForm = { "person.licence_form": { value: "card", confirmedOn } };
    const hasLicence = { "person.has_licence": { value: true, confirmedOn } };
    const ids = (traits: typeof licenceForm | (typeof licenceForm & typeof hasLicence)) =>
      offered(mother({ traits })).map(([id]) => id);
    expect(ids(licenceForm)).not.toContain("person.licence_form");
    expect(ids({ ...licenceForm, ...hasLicence })).toContain("person.has_licence");
  });

  it("never holds what the catalogue calls sensitive, even where it was kept before", () => {
    const sensitive = compileLifeEvent("disability", catalogue).facts.filter(
      (fact) => fact.sensitive === true && fact.trait === true && fact.type === "boolean",
    );
    expect(sensitive.length).toBeGreaterThan(5);
    const traits = Object.fromEntries(
      sensitive.map(({ id }) => [id, { value: true, confirmedOn }]),
    );
    expect(offered(mother({ traits }), rules("disability"))).toEqual([]);
  });

  it("offers the last day of a certificate until it is past", () => {
    const days = (day: string) => ({
      "certification-expiry": { day: dayNamed(day), confirmedOn },
    });
    expect(offered(mother({ days: days("2026-06-01") }), care)).toEqual([
      ["certification-expiry", "2026-06-01"],
    ]);
    expect(offered(mother({ days: days("2026-05-31") }), care)).toEqual([]);
  });
});
