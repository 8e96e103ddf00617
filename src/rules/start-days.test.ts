import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isCalendarDate, partsOf, type CalendarDate } from "../model/calendar-date.ts";
import type { Derivation, StartDay } from "../model/life-event.ts";
import { ageOn, dayOfReaching, daysBefore, resolveStartDay } from "./start-days.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

const today = day("2026-11-21");

const startDays: readonly StartDay[] = [
  { id: "death-date" },
  { id: "death-known", sameAs: "death-date" },
  { id: "inheritance-known", sameAs: "death-known" },
  { id: "treatment-month" },
  { id: "first-day-of-month-after-treatment", derived: { firstOfMonthAfter: "treatment-month" } },
  { id: "first-day-of-month-after-payment-due", derived: { firstOfMonthAfter: "death-known" } },
];

describe("the day a deadline is counted from", () => {
  it("is the day the resident gave", () => {
    const given = { "death-date": day("2026-11-01"), "death-known": day("2026-11-05") };
    expect(resolveStartDay("death-known", given, startDays, today)).toBe("2026-11-05");
  });

  it("is the day it follows from while it was not given itself", () => {
    const given = { "death-date": day("2026-11-01") };
    expect(resolveStartDay("death-known", given, startDays, today)).toBe("2026-11-01");
    expect(resolveStartDay("inheritance-known", given, startDays, today)).toBe("2026-11-01");
  });

  it("follows the nearest day that was given", () => {
    const given = { "death-date": day("2026-11-01"), "death-known": day("2026-11-05") };
    expect(resolveStartDay("inheritance-known", given, startDays, today)).toBe("2026-11-05");
  });

  it("is the first of the next month where it is counted from there", () => {
    expect(
      resolveStartDay(
        "first-day-of-month-after-treatment",
        { "treatment-month": day("2026-12-31") },
        startDays,
        today,
      ),
    ).toBe("2027-01-01");
    expect(
      resolveStartDay(
        "first-day-of-month-after-payment-due",
        { "death-date": day("2026-11-01") },
        startDays,
        today,
      ),
    ).toBe("2026-12-01");
  });

  it("may be given although it would follow from another", () => {
    const given = {
      "treatment-month": day("2026-11-10"),
      "first-day-of-month-after-treatment": day("2027-02-01"),
    };
    expect(resolveStartDay("first-day-of-month-after-treatment", given, startDays, today)).toBe(
      "2027-02-01",
    );
  });

  it("stays unknown where the resident does not know it, and is not taken from another", () => {
    const given = { "death-date": day("2026-11-01"), "death-known": "unknown" } as const;
    expect(resolveStartDay("death-known", given, startDays, today)).toBeUndefined();
    expect(resolveStartDay("inheritance-known", given, startDays, today)).toBeUndefined();
    expect(
      resolveStartDay("first-day-of-month-after-payment-due", given, startDays, today),
    ).toBeUndefined();
  });

  it("is open while nothing was given", () => {
    expect(resolveStartDay("inheritance-known", {}, startDays, today)).toBeUndefined();
    expect(
      resolveStartDay("first-day-of-month-after-treatment", {}, startDays, today),
    ).toBeUndefined();
  });

  it("is open where no start day has that id, and taken where one was given all the same", () => {
    expect(resolveStartDay("move-date", {}, startDays, today)).toBeUndefined();
    expect(resolveStartDay("move-date", { "move-date": day("2026-11-01") }, startDays, today)).toBe(
      "2026-11-01",
    );
  });

  it("ends where days follow from one another in a circle", () => {
    const circle: readonly StartDay[] = [
      { id: "chicken", sameAs: "egg" },
      { id: "egg", derived: { firstOfMonthAfter: "chicken" } },
      { id: "self", sameAs: "self" },
    ];
    expect(resolveStartDay("chicken", {}, circle, today)).toBeUndefined();
    expect(resolveStartDay("self", {}, circle, today)).toBeUndefined();
    expect(resolveStartDay("chicken", { egg: day("2026-11-01") }, circle, today)).toBe(
      "2026-11-01",
    );
  });
});

/** The day that follows in this way from these days, on that day. */
function derived(
  derivation: Derivation,
  given: Readonly<Record<string, string>>,
  on = "2026-11-21",
): CalendarDate | undefined {
  const days = Object.entries(given).map(([id, text]) => [id, day(text)] as const);
  const all: readonly StartDay[] = [{ id: "wanted", derived: derivation }];
  return resolveStartDay("wanted", Object.fromEntries(days), all, day(on));
}

describe("a day that comes every year", () => {
  it.each([
    ["2026-09-10", "2026-09-11"],
    ["2026-09-11", "2026-09-11"],
    ["2026-09-12", "2027-09-11"],
    ["2026-12-31", "2027-09-11"],
  ])("seen on %s is %s", (on, next) => {
    expect(derived({ yearly: "09-11" }, {}, on)).toBe(next);
  });

  it("may be the first of the year", () => {
    expect(derived({ yearly: "01-01" }, {}, "2027-01-01")).toBe("2027-01-01");
    expect(derived({ yearly: "01-01" }, {}, "2027-01-02")).toBe("2028-01-01");
  });

  it.each([
    ["1961-02-10", "2027-02-28", "2027-02-28"],
    ["1961-02-10", "2027-03-01", "2028-02-29"],
    ["1961-12-31", "2026-12-31", "2026-12-31"],
    ["1961-12-01", "2027-01-01", "2027-12-31"],
    ["1961-04-30", "2026-11-21", "2027-04-30"],
  ])("is the end of the month of birth: for %s, seen on %s, %s", (birthday, on, next) => {
    expect(derived({ yearlyMonthEndOf: "birthday" }, { birthday }, on)).toBe(next);
  });
});

describe("the first 31 May on which vehicle tax is due for a holder of the handbook on 1 April", () => {
  it.each([
    [
      "2026-04-01",
      "2026-04-10",
      "2026-05-31",
      "held on the very day (地方税法 177条の9・463条の18)",
    ],
    ["2026-04-02", "2026-04-10", "2027-05-31", "held a day too late"],
    ["2026-03-31", "2026-05-31", "2026-05-31", "on the day itself"],
    ["2026-03-31", "2026-06-01", "2027-05-31", "the day after"],
    ["2026-11-01", "2026-11-21", "2027-05-31", "held since this autumn"],
    ["2019-07-01", "2027-01-10", "2027-05-31", "held for years"],
    ["2026-12-31", "2026-12-31", "2027-05-31", "held since the end of a year"],
  ])("held since %s, seen on %s: %s (%s)", (held, on, taxDay) => {
    expect(derived({ firstMay31HeldOnApril1After: "held" }, { held }, on)).toBe(taxDay);
  });
});

describe("a day so long after another", () => {
  it("counts days from it", () => {
    expect(derived({ after: { day: "in", days: 90 } }, { in: "2026-11-01" })).toBe("2027-01-30");
    expect(derived({ after: { day: "due", days: -56 } }, { due: "2027-03-01" })).toBe("2027-01-04");
  });

  it("is the day on which the months have passed, 国民年金法 30条1項", () => {
    const assessment: Derivation = { after: { day: "visit", months: 18 } };
    expect(derived(assessment, { visit: "2025-05-20" })).toBe("2026-11-20");
    expect(derived(assessment, { visit: "2025-08-31" })).toBe("2027-03-01");
  });

  it("is the birthday of an age; of who was born on 29 February 1 March in a common year", () => {
    const birthday65: Derivation = { after: { day: "birthday", years: 65 } };
    expect(derived(birthday65, { birthday: "1961-12-10" })).toBe("2026-12-10");
    expect(derived(birthday65, { birthday: "1960-02-29" })).toBe("2025-03-01");
  });

  it("adds the years and months before the days", () => {
    const long: Derivation = { after: { day: "start", years: 1, months: 1, days: 1 } };
    expect(derived(long, { start: "2027-01-31" })).toBe("2028-03-02");
  });
});

describe("the later of two days", () => {
  const startDaysOfChild: readonly StartDay[] = [
    { id: "birthday" },
    { id: "first-visit" },
    { id: "reached-20", derived: { reaches: { day: "birthday", age: 20 } } },
    { id: "after-18-months", derived: { after: { day: "first-visit", months: 18 } } },
    { id: "assessment", derived: { latestOf: ["reached-20", "after-18-months"] } },
  ];
  const assessed = (given: Readonly<Record<string, CalendarDate | "unknown">>) =>
    resolveStartDay("assessment", given, startDaysOfChild, today);

  it("is the day of reaching 20 for who was ill as a child (国民年金法 30条の4)", () => {
    const given = { birthday: day("2007-04-01"), "first-visit": day("2015-06-10") };
    expect(assessed(given)).toBe("2027-03-31");
  });

  it("is 18 months after the first visit for who fell ill just before 20", () => {
    const given = { birthday: day("2007-04-01"), "first-visit": day("2026-12-15") };
    expect(assessed(given)).toBe("2028-06-15");
  });

  it("is open while one of them is, or where わからない was said to it", () => {
    expect(assessed({ birthday: day("2007-04-01") })).toBeUndefined();
    expect(assessed({ birthday: day("2007-04-01"), "first-visit": "unknown" })).toBeUndefined();
  });
});

describe("the day of reaching an age", () => {
  it.each([
    [65, "1961-12-10", "2026-12-09", "年齢計算ニ関する法律 2項: the day before the birthday"],
    [65, "1961-12-01", "2026-11-30", "so in the month before"],
    [6, "2020-04-01", "2026-03-31", "学校教育法 17条: to school with those born in March"],
    [6, "2020-04-02", "2026-04-01", "学校教育法 17条: a year later"],
    [75, "1952-01-01", "2026-12-31", "in the year before"],
    [20, "2008-02-29", "2028-02-28", "born on 29 February, in a leap year"],
    [
      18,
      "2008-02-29",
      "2026-02-28",
      "born on 29 February, in a common year (民法 143条2項ただし書)",
    ],
    [20, "2008-03-01", "2028-02-29", "born on 1 March, in a leap year"],
    [18, "2008-03-01", "2026-02-28", "born on 1 March, in a common year"],
    [0, "2026-11-21", "2026-11-20", "before the birth"],
  ])("%d, born on %s, is %s (%s)", (age, birthday, reached) => {
    expect(dayOfReaching(age, day(birthday))).toBe(reached);
    expect(derived({ reaches: { day: "birthday", age } }, { birthday })).toBe(reached);
  });

  it("ends the month for a pension: who was born on the first is paid from the month before", () => {
    const endOfMonth: readonly StartDay[] = [
      { id: "reached-65", derived: { reaches: { day: "birthday", age: 65 } } },
      { id: "end", derived: { endOfMonthOf: "reached-65" } },
    ];
    const ends = (birthday: string) =>
      resolveStartDay("end", { birthday: day(birthday) }, endOfMonth, today);
    expect(ends("1961-12-01")).toBe("2026-11-30");
    expect(ends("1961-12-02")).toBe("2026-12-31");
    expect(ends("1963-03-01")).toBe("2028-02-29");
  });
});

describe("the age on a day", () => {
  const anyBirthday = fc
    .integer({ min: 0, max: 73_413 })
    .map((offset) => addDays(day("1900-01-01"), offset));
  const anyAge = fc.integer({ min: 0, max: 130 });

  it.each([
    ["2026-12-08", "1961-12-10", 64],
    ["2026-12-09", "1961-12-10", 65],
    ["2026-12-31", "1952-01-01", 75],
    ["2027-02-27", "2008-02-29", 18],
    ["2027-02-28", "2008-02-29", 19],
    ["2026-11-21", "2026-11-21", 0],
    ["2026-11-19", "2026-11-21", -1],
  ])("on %s of who was born on %s is %d", (on, birthday, age) => {
    expect(ageOn(day(on), day(birthday))).toBe(age);
  });

  it("is reached on the day of reaching it and not a day before, whoever is born between 1900 and 2100", () => {
    fc.assert(
      fc.property(anyBirthday, anyAge, (birthday, age) => {
        const reached = dayOfReaching(age, birthday);
        expect(ageOn(reached, birthday)).toBe(age);
        expect(ageOn(addDays(reached, -1), birthday)).toBe(age - 1);
      }),
      { numRuns: 2000 },
    );
  });

  it("grows by one over a year, on the day before a birthday where there is one", () => {
    fc.assert(
      fc.property(anyBirthday, anyAge, (birthday, age) => {
        const { month, day: number } = partsOf(addDays(dayOfReaching(age, birthday), 1));
        const born = partsOf(birthday);
        const hasBirthday = born.month === month && born.day === number;
        expect(hasBirthday || (born.month === 2 && born.day === 29)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("never falls as days pass", () => {
    fc.assert(
      fc.property(anyBirthday, anyBirthday, fc.integer({ min: 0, max: 400 }), (born, on, later) => {
        const after = addDays(on, later);
        expect(ageOn(after, born) >= ageOn(on, born)).toBe(true);
        expect(ageOn(after, born) - ageOn(on, born)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("the days another follows from", () => {
  it.each<[Derivation, readonly string[]]>([
    [{ firstOfMonthAfter: "a" }, ["a"]],
    [{ endOfMonthOf: "a" }, ["a"]],
    [{ yearlyMonthEndOf: "a" }, ["a"]],
    [{ firstMay31HeldOnApril1After: "a" }, ["a"]],
    [{ reaches: { day: "a", age: 65 } }, ["a"]],
    [{ after: { day: "a", months: 18 } }, ["a"]],
    [{ latestOf: ["a", "b"] }, ["a", "b"]],
    [{ yearly: "04-01" }, []],
  ])("%j: %j", (derivation, behind) => {
    expect(daysBefore({ id: "wanted", derived: derivation })).toEqual(behind);
  });

  it("are the one it is taken to be, or none", () => {
    expect(daysBefore({ id: "wanted", sameAs: "a" })).toEqual(["a"]);
    expect(daysBefore({ id: "wanted" })).toEqual([]);
  });

  it("leave it open while they are", () => {
    expect(derived({ endOfMonthOf: "a" }, {})).toBeUndefined();
    expect(derived({ yearlyMonthEndOf: "a" }, {})).toBeUndefined();
    expect(derived({ firstMay31HeldOnApril1After: "a" }, {})).toBeUndefined();
    expect(derived({ reaches: { day: "a", age: 65 } }, {})).toBeUndefined();
    expect(derived({ after: { day: "a", days: 1 } }, {})).toBeUndefined();
  });
});
