import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isClosedDay } from "../catalogue/closed-days.ts";
import { addDays, isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";
import type { ClosingRule, CountingRule, Deadline } from "../model/life-event.ts";
import { countDeadline, type DatedDue } from "./deadline.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

function counted(what: Deadline, from: CalendarDate, today: CalendarDate): DatedDue {
  const due = countDeadline(what, { startDay: from }, today, isClosedDay);
  if (due.kind !== "dated") throw new Error(due.kind);
  return due;
}

const days = (amount: number) => ({ amount, unit: "days" }) as const;
const months = (amount: number) => ({ amount, unit: "months" }) as const;
const years = (amount: number) => ({ amount, unit: "years" }) as const;

describe("any deadline", () => {
  const anyDay = fc
    .integer({ min: 0, max: 11_000 })
    .map((offset) => addDays(day("2020-01-01"), offset));
  const anyPeriod = fc.oneof(
    fc.record({
      rule: fc.constantFrom<CountingRule>("day-one-counts", "next-day-counts"),
      within: fc.integer({ min: 1, max: 120 }).map(days),
    }),
    fc.record({
      rule: fc.constantFrom<CountingRule>(
        "calendar-next-day",
        "calendar-day-one",
        "limitation",
        "limitation-day-one",
      ),
      within: fc.integer({ min: 1, max: 60 }).map(months),
    }),
    fc.record({
      rule: fc.constant<CountingRule>("calendar-then-year-end"),
      within: fc.integer({ min: 1, max: 5 }).map(years),
    }),
    fc.record({
      rule: fc.constantFrom<CountingRule>(
        "calendar-then-month-end",
        "calendar-day-one-then-month-end",
      ),
      within: fc.integer({ min: 1, max: 12 }).map(months),
    }),
    fc.record({
      rule: fc.constantFrom<CountingRule>("days-before", "look-back"),
      within: fc.integer({ min: 1, max: 60 }).map(days),
    }),
    fc.record({
      rule: fc.constant<CountingRule>("look-back"),
      within: fc.integer({ min: 1, max: 25 }).map(months),
    }),
    fc.record({
      rule: fc.constantFrom<CountingRule>("before-event", "by-day"),
      within: fc.constant(undefined),
    }),
  );
  const anyDeadline = fc
    .record({
      period: anyPeriod,
      closing: fc.constantFrom<ClosingRule>("next-open-day", "none", "unknown"),
      isUnsure: fc.boolean(),
      lapses: fc.constantFrom("whole", "older-parts", undefined),
      notBefore: fc.option(anyDay, { nil: undefined }),
      extended: fc.array(fc.record({ endingFrom: anyDay, until: anyDay }), { maxLength: 2 }),
    })
    .map(({ period, closing, isUnsure, lapses, notBefore, extended }): Deadline => ({
      rule: period.rule,
      ...(period.within && { within: period.within }),
      closing,
      ...(isUnsure && { sure: false }),
      ...(lapses && { lapses }),
      ...(notBefore && { notBefore }),
      extended,
    }));

  it("is to be acted on not after its last day by law", () => {
    fc.assert(
      fc.property(anyDeadline, anyDay, anyDay, (what, from, today) => {
        const { dueOn, lawDay } = counted(what, from, today);
        expect(dueOn <= lawDay).toBe(true);
      }),
    );
  });

  it("ends on an open day where a closed last day moves on", () => {
    fc.assert(
      fc.property(anyDeadline, anyDay, (what, from) => {
        const { dueOn, lawDay } = counted({ ...what, closing: "next-open-day" }, from, from);
        expect([isClosedDay(lawDay), isClosedDay(dueOn)]).toEqual([false, false]);
      }),
    );
  });

  it("is to be acted on by an open day where it is not known whether the last day moves on", () => {
    fc.assert(
      fc.property(anyDeadline, anyDay, (what, from) => {
        expect(isClosedDay(counted({ ...what, closing: "unknown" }, from, from).dueOn)).toBe(false);
      }),
    );
  });

  it("does not end before its grace day, nor before the day that was counted", () => {
    fc.assert(
      fc.property(anyDeadline, anyDay, (what, from) => {
        const { countedDay, lawDay } = counted(what, from, from);
        expect(lawDay >= countedDay && lawDay >= (what.notBefore ?? countedDay)).toBe(true);
      }),
    );
  });

  it("does not come earlier where it starts later", () => {
    fc.assert(
      fc.property(anyDeadline, anyDay, fc.integer({ min: 0, max: 60 }), (what, from, later) => {
        const first = counted(what, from, from);
        const second = counted(what, addDays(from, later), from);
        expect(second.countedDay >= first.countedDay).toBe(true);
        expect(second.lawDay >= first.lawDay).toBe(true);
        expect(second.dueOn >= first.dueOn).toBe(true);
      }),
    );
  });

  it("is open up to its last day, then perhaps doubtful, then past for good", () => {
    const order = ["open", "doubtful", "past"];
    fc.assert(
      fc.property(anyDeadline, anyDay, (what, from) => {
        const { lawDay } = counted(what, from, from);
        const course = Array.from({ length: 40 }, (_, index) => {
          const { state, mayHaveEnded } = counted(what, from, addDays(lawDay, index - 10));
          return order.indexOf(state !== "open" ? "past" : mayHaveEnded ? "doubtful" : "open");
        });
        expect(course).toEqual(course.toSorted((one, other) => one - other));
        expect(course.slice(0, 11)).not.toContain(order.indexOf("past"));
        expect(course.at(-1)).toBe(order.indexOf("past"));
      }),
    );
  });
});
