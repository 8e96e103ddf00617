import { describe, expect, it } from "vitest";
import { day, death } from "../../tests/support/death.ts";
import type { StartDays } from "../model/answers.ts";
import { checkStartDay } from "./check-start-day.ts";

const today = day("2026-11-21");

function problemOf(id: string, given: string, others: StartDays = {}) {
  const startDay = death.startDays.find((candidate) => candidate.id === id);
  if (startDay === undefined) throw new Error(`a death has no ${id}`);
  return checkStartDay(startDay, day(given), others, today);
}

describe("the day of the death", () => {
  it("may be today or long ago, but not tomorrow", () => {
    expect(problemOf("death-date", "2026-11-21")).toBeUndefined();
    expect(problemOf("death-date", "1989-01-08")).toBeUndefined();
    expect(problemOf("death-date", "2026-11-22")).toEqual({ kind: "in-future" });
  });
});

describe("the day on which she learned of it", () => {
  it("may be the same day or later, but not earlier", () => {
    const died: StartDays = { "death-date": day("2026-11-15") };
    expect(problemOf("death-known", "2026-11-15", died)).toBeUndefined();
    expect(problemOf("death-known", "2026-11-20", died)).toBeUndefined();
    expect(problemOf("death-known", "2026-11-14", died)).toEqual({
      kind: "too-early",
      than: "death-date",
    });
  });

  it("cannot lie before a day that nobody knows or has told", () => {
    expect(problemOf("death-known", "2026-11-14")).toBeUndefined();
    expect(problemOf("death-known", "2026-11-14", { "death-date": "unknown" })).toBeUndefined();
  });

  it("is not tomorrow either", () => {
    expect(problemOf("death-known", "2026-11-22")).toEqual({ kind: "in-future" });
  });
});

describe("the day of the funeral", () => {
  it("may still be to come, but not before the death", () => {
    const died: StartDays = { "death-date": day("2026-11-20") };
    expect(problemOf("funeral-date", "2026-11-25", died)).toBeUndefined();
    expect(problemOf("funeral-date", "2026-11-19", died)).toMatchObject({ kind: "too-early" });
  });
});
