import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyPerson, dayNamed, examplePerson } from "../../tests/device/example-person.ts";
import { addDays } from "../model/calendar-date.ts";
import { comingUp, type DueDay } from "./coming-up.ts";

const confirmedOn = dayNamed("2026-01-05");

function bornOn(birthDate: string) {
  return examplePerson({ birthDate: dayNamed(birthDate), traits: {}, days: {} });
}

function withDay(startDay: string, day: string, birthDate = "1950-05-05") {
  const days = { [startDay]: { day: dayNamed(day), confirmedOn } };
  return examplePerson({ birthDate: dayNamed(birthDate), traits: {}, days });
}

function dueOn(day: string, procedure = "nhi-loss"): DueDay {
  return { journey: "a-journey", lifeEvent: "death", procedure, dueOn: dayNamed(day) };
}

describe("an age that is coming", () => {
  it.each([
    // [born, age, the day on which the law says it is reached]
    ["1961-04-02", 65, "2026-04-01"],
    ["1961-04-01", 65, "2026-03-31"],
    ["1956-02-29", 70, "2026-02-28"],
    ["1952-02-29", 75, "2027-02-28"],
    ["1956-03-01", 70, "2026-02-28"],
    ["1961-01-01", 65, "2025-12-31"],
  ])("whoever was born on %s reaches %i on %s", (born, age, on) => {
    const today = addDays(dayNamed(on), -40);
    expect(comingUp([bornOn(born)], [], today)).toMatchObject([{ kind: "age", age, on }]);
  });

  it("is told from six months before until the day itself", () => {
    const person = bornOn("1961-10-21");
    expect(comingUp([person], [], dayNamed("2026-04-19"))).toEqual([]);
    expect(comingUp([person], [], dayNamed("2026-04-20"))).toMatchObject([{ on: "2026-10-20" }]);
    expect(comingUp([person], [], dayNamed("2026-10-20"))).toHaveLength(1);
    expect(comingUp([person], [], dayNamed("2026-10-21"))).toEqual([]);
  });

  it("is not guessed where the birth date is not known", () => {
    const { birthDate: _birthDate, ...person } = bornOn("1961-10-21");
    expect(comingUp([person], [], dayNamed("2026-10-01"))).toEqual([]);
  });
});

describe("a renewal", () => {
  it("of the care certification is told from 60 days before it ends", () => {
    const person = withDay("certification-expiry", "2026-07-31");
    expect(comingUp([person], [], dayNamed("2026-05-31"))).toEqual([]);
    expect(comingUp([person], [], dayNamed("2026-06-01"))).toMatchObject([
      { kind: "renewal", procedure: "ltc-certification-renewal", on: "2026-07-31" },
    ]);
    expect(comingUp([person], [], dayNamed("2026-08-01"))).toEqual([]);
  });

  it("of the mental handbook is told from three months before", () => {
    const person = withDay("mental-handbook-expiry", "2026-05-31");
    expect(comingUp([person], [], dayNamed("2026-02-27"))).toEqual([]);
    expect(comingUp([person], [], dayNamed("2026-02-28"))).toMatchObject([
      { procedure: "mental-handbook-renewal", lifeEvent: "disability" },
    ]);
  });

  it.each([
    ["1957-05-05", []],
    ["1956-06-05", ["licence-renewal-70"]],
    ["1951-06-07", ["licence-renewal-70"]],
    ["1951-06-06", ["licence-renewal-75"]],
  ])("of the licence of somebody born on %s depends on the age on its last day", (born, told) => {
    const person = withDay("licence-expiry", "2026-06-05", born);
    const found = comingUp([person], [], dayNamed("2026-06-01"));
    expect(
      found.flatMap((coming) => (coming.kind === "renewal" ? [coming.procedure] : [])),
    ).toEqual(told);
  });
});

describe("the last day of a journey", () => {
  it("is told when it is two weeks away or less, and not once it is past", () => {
    const today = dayNamed("2026-06-01");
    const days = ["2026-05-31", "2026-06-01", "2026-06-15", "2026-06-16"].map((day) => dueOn(day));
    expect(comingUp([], days, today).map(({ on }) => on)).toEqual(["2026-06-01", "2026-06-15"]);
  });
});

describe("what comes next", () => {
  it("stands in the order of its days, whatever it is", () => {
    const today = dayNamed("2026-06-01");
    const persons = [withDay("certification-expiry", "2026-06-12", "1951-06-11")];
    expect(
      comingUp(persons, [dueOn("2026-06-14"), dueOn("2026-06-02")], today).map(({ kind }) => kind),
    ).toEqual(["deadline", "age", "renewal", "deadline"]);
  });

  it("is a short list of the nearest days, none of them past", () => {
    const dues = fc.array(anyDay.map((day) => dueOn(day)));
    fc.assert(
      fc.property(fc.array(anyPerson), dues, anyDay, (persons, dueDays, today) => {
        const days = comingUp(persons, dueDays, today).map(({ on }) => on);
        expect(days.length).toBeLessThanOrEqual(5);
        expect(days).toEqual(days.toSorted());
        expect(days.every((day) => day >= today)).toBe(true);
      }),
    );
  });
});
