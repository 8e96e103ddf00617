import { describe, expect, it } from "vitest";
import { day } from "../../tests/support/death.ts";
import { isClosedDay } from "../catalogue/closed-days.ts";
import { startOfDay } from "./moment.ts";
import { openingOf, usualOpening } from "./opening.ts";
import type { Building } from "../model/local-edition.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Opening } from "./solver/visit-problem.ts";

/** A Saturday before a Monday that is a public holiday. */
const calendar = { today: day("2026-11-21"), isClosed: isClosedDay };
const days = [1, 2, 3, 4, 5];
const at = (daysAhead: number, hours: number, minutes = 0): number =>
  startOfDay(daysAhead) + hours * 60 + minutes;

const usualHours: Building["hours"] = [
  { days, from: "13:00", to: "17:15" },
  { days, from: "08:30", to: "12:00" },
];

function openingWith(
  hours: Building["hours"],
  closedDays: readonly CalendarDate[] = [],
  townClosedOn: readonly CalendarDate[] = [],
): Opening {
  const building = {
    id: "city-hall",
    name: { ja: "本庁" },
    address: "みほん市",
    hours,
    closedDays,
  };
  const edition = { buildings: [building], counters: [], closedDays: townClosedOn, procedures: {} };
  return openingOf({ building, counters: [], hours }, { edition }, calendar);
}

describe("a building", () => {
  const opening = openingWith(usualHours);

  it("is open again after the weekend and the holiday", () => {
    expect(opening.firstFrom(0)).toBe(at(3, 8, 30));
    expect(opening.lastUntil(at(2, 23))).toBe(at(-1, 17, 14));
  });

  it("is closed at noon and in the evening", () => {
    expect(opening.firstFrom(at(3, 11, 59))).toBe(at(3, 11, 59));
    expect(opening.firstFrom(at(3, 12))).toBe(at(3, 13));
    expect(opening.firstFrom(at(3, 17, 15))).toBe(at(4, 8, 30));
    expect(opening.lastUntil(at(3, 12, 30))).toBe(at(3, 11, 59));
  });

  it("is closed on days of its own and of its town", () => {
    const closed = openingWith(usualHours, [day("2026-11-24")], [day("2026-11-25")]);
    expect(closed.firstFrom(0)).toBe(at(5, 8, 30));
  });

  it("may be open at the weekend", () => {
    const hours = [{ days: [6], from: "09:00", to: "12:00" }];
    expect(openingWith(hours).firstFrom(0)).toBe(at(0, 9));
  });

  it("never opens where its hours make no sense", () => {
    const hours = [
      { days, from: "17:00", to: "09:00" },
      { days, from: "9", to: "17" },
    ];
    expect(openingWith(hours).firstFrom(0)).toBe(Infinity);
  });
});

describe("an office of which only the kind is known", () => {
  it("is open all day on every day that is not closed", () => {
    const opening = usualOpening(calendar);
    expect(opening.firstFrom(0)).toBe(at(3, 0));
    expect(opening.firstFrom(at(3, 22))).toBe(at(3, 22));
    expect(opening.lastUntil(Infinity)).toBe(Infinity);
  });
});
