import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyJourney, exampleJourney } from "../../tests/device/example-journey.ts";
import { anyPerson, dayNamed, examplePerson } from "../../tests/device/example-person.ts";
import { compileLifeEvent } from "../build/compile-catalogue.ts";
import { readCatalogue } from "../build/read-catalogue.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { forget } from "./forget.ts";
import { knownAnswers } from "./known-answers.ts";
import { hasTraits, learnFromJourney, type Said } from "./learn-from-journey.ts";

const catalogue = readCatalogue();
const moving = compileLifeEvent("moving", catalogue);
const care = compileLifeEvent("care", catalogue);
const today = dayNamed("2026-06-01");
const before = dayNamed("2026-03-09");
const mother = examplePerson({ traits: {}, days: {} });

function said(answers: Said["answers"], startDays: Said["startDays"] = {}): Said {
  return { answers, startDays };
}

describe("an answer that is confirmed in a journey", () => {
  it("stays with the person, with today's date, where it is a lasting trait", () => {
    const answers = said({ "person.has_mynumber_card": true, "person.owns_dog": false });
    expect(learnFromJourney(mother, answers, moving, today).traits).toEqual({
      "person.has_mynumber_card": { value: true, confirmedOn: today },
      "person.owns_dog": { value: false, confirmedOn: today },
    });
  });

  it("stays in the journey where it is sensitive, belongs to the event, or is an age", () => {
    const answers = said({
      "person.on_welfare": true,
      "person.disability_grade_physical": "grade1",
      "person.age": 81,
      "move.abroad": false,
    });
    expect(learnFromJourney(mother, answers, moving, today)).toBe(mother);
    expect(hasTraits(answers, moving)).toBe(false);
  });

  it("takes nothing away where she does not know it today", () => {
    const known = learnFromJourney(mother, said({ "person.owns_dog": true }), moving, before);
    const unsure = said({ "person.owns_dog": "unknown" });
    expect(learnFromJourney(known, unsure, moving, today)).toBe(known);
  });

  it("is dated anew where it is said again, and changed where it has changed", () => {
    const known = learnFromJourney(mother, said({ "person.owns_dog": true }), moving, before);
    const again = learnFromJourney(known, said({ "person.owns_dog": true }), moving, today);
    expect(again.traits["person.owns_dog"]).toEqual({ value: true, confirmedOn: today });
    const changed = learnFromJourney(known, said({ "person.owns_dog": false }), moving, today);
    expect(changed.traits["person.owns_dog"]).toEqual({ value: false, confirmedOn: today });
  });

  it("gives the birth date and the last days of certificates", () => {
    const days = {
      birthday: dayNamed("1945-01-04"),
      "certification-expiry": dayNamed("2027-01-31"),
      "decision-known": dayNamed("2026-05-01"),
      "licence-expiry": "unknown" as const,
    };
    const learnt = learnFromJourney(mother, said({}, days), care, today);
    expect(learnt.birthDate).toBe("1945-01-04");
    expect(learnt.days).toEqual({
      "certification-expiry": { day: "2027-01-31", confirmedOn: today },
    });
  });

  it("holds for the next journey about the same person", () => {
    const learnt = learnFromJourney(mother, said({ "person.owns_dog": true }), moving, before);
    expect(knownAnswers(learnt, openRuleBook(moving), today).toConfirm).toEqual([
      { fact: "person.owns_dog", value: true, confirmedOn: before },
    ]);
  });
});

describe("a journey that is finished", () => {
  it("is not changed by what is learnt or forgotten later", () => {
    const finished = exampleJourney({
      lifeEvent: "moving",
      person: mother.id,
      known: ["person.owns_dog"],
      answers: { "person.owns_dog": true },
    });
    const asItWas = structuredClone(finished);
    const learnt = learnFromJourney(mother, finished, moving, before);
    const changed = learnFromJourney(learnt, said({ "person.owns_dog": false }), moving, today);
    expect(forget(changed, "person.owns_dog").traits).toEqual({});
    expect(finished).toEqual(asItWas);
  });

  it("is what it was, and so is the person as they were, whatever is learnt", () => {
    fc.assert(
      fc.property(anyPerson, anyJourney, (person, journey) => {
        const both = structuredClone({ person, journey });
        const learnt = learnFromJourney(person, journey, moving, today);
        forget(learnt, Object.keys(learnt.traits)[0] ?? "");
        expect({ person, journey }).toEqual(both);
      }),
    );
  });
});

describe("forgetting", () => {
  it("takes one trait or day away and leaves the others", () => {
    const person = examplePerson();
    expect(forget(person, "person.has_licence")).toEqual({ ...person, traits: {} });
    expect(forget(person, "certification-expiry")).toEqual({ ...person, days: {} });
  });
});
