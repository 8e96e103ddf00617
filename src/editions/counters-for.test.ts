import { describe, expect, it } from "vitest";
import { day } from "../../tests/support/day.ts";
import { sampleEdition, writeEdition } from "../../tests/support/local-editions.ts";
import { isClosedDay } from "../catalogue/closed-days.ts";
import { countersFor, type PlacedCounter } from "./counters-for.ts";
import { closedDaysOf, hoursOn } from "./local-closed-days.ts";

function idsFor(procedure: string, office: string): readonly string[] {
  return countersFor(sampleEdition, procedure, office).map(({ counter }) => counter.id);
}

function placed(id: string): PlacedCounter {
  const all = sampleEdition.counters.flatMap(({ office }) =>
    countersFor(sampleEdition, "", office),
  );
  const found = all.find(({ counter }) => counter.id === id);
  if (found === undefined) throw new RangeError(`no counter ${id}`);
  return found;
}

describe("where to go in みほん市", () => {
  it("is every counter of the kind of office, in both buildings", () => {
    expect(idsFor("nhi-loss", "health-insurance")).toEqual(["insurance", "west-insurance"]);
  });

  it("is the counters that the edition names for a procedure", () => {
    expect(idsFor("householder-change", "resident-registry")).toEqual([
      "bereavement",
      "west-citizens",
    ]);
  });

  it("is told with the building", () => {
    const [first] = countersFor(sampleEdition, "water-supply", "water");
    expect(first?.building.name.ja).toBe("みほん市役所 本庁舎");
  });

  it("is not known for offices of the state", () => {
    expect(idsFor("inheritance-tax", "tax-office")).toEqual([]);
  });
});

describe("the closed days of みほん市", () => {
  const holidayOfTown = day("2027-04-15");

  it("close the city's own offices and no court", () => {
    expect(isClosedDay(holidayOfTown)).toBe(false);
    expect(closedDaysOf(sampleEdition, "water", isClosedDay)(holidayOfTown)).toBe(true);
    expect(closedDaysOf(sampleEdition, "family-court", isClosedDay)(holidayOfTown)).toBe(false);
  });

  it("come on top of those of the nation", () => {
    const isClosed = closedDaysOf(sampleEdition, "water", isClosedDay);
    expect(isClosed(day("2027-01-01"))).toBe(true);
    expect(isClosed(day("2027-04-14"))).toBe(false);
  });

  it("are those of the nation where an edition names none", () => {
    expect(closedDaysOf(writeEdition(), "water", isClosedDay)).toBe(isClosedDay);
  });
});

describe("the hours of a counter", () => {
  const hours = (id: string, date: string): readonly string[] =>
    hoursOn(day(date), placed(id), sampleEdition, isClosedDay).map(
      ({ from, to }) => `${from}-${to}`,
    );

  it("are its own, else those of its building", () => {
    expect(hours("citizens", "2026-11-24")).toEqual(["08:30-17:15"]);
    expect(hours("water", "2026-11-24")).toEqual(["08:30-17:15"]);
    expect(hours("west-citizens", "2026-11-24")).toEqual(["09:00-16:00"]);
  });

  it("can be those of a Saturday", () => {
    expect(hours("citizens", "2026-11-28")).toEqual(["09:00-12:00"]);
    expect(hours("water", "2026-11-28")).toEqual([]);
  });

  it.each([
    ["a Sunday", "2026-11-29"],
    ["a holiday in the week", "2026-11-23"],
    ["a closed day of the city", "2026-12-28"],
    ["a closed day of the building, a Saturday", "2026-12-05"],
  ])("are none on %s", (_, date) => {
    expect(hours("west-citizens", date)).toEqual([]);
  });
});
