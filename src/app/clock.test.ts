import { afterEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "./clock.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("the day in Japan, wherever the phone is", () => {
  it.each([
    ["2026-11-21T14:59:59.999Z", "2026-11-21"],
    ["2026-11-21T15:00:00.000Z", "2026-11-22"],
    ["2026-12-31T15:00:00.000Z", "2027-01-01"],
    ["2028-02-28T15:00:00.000Z", "2028-02-29"],
    ["2026-07-01T00:00:00.000Z", "2026-07-01"],
  ])("at %s it is %s", (instant, day) => {
    vi.useFakeTimers({ now: new Date(instant), toFake: ["Date"] });
    expect(systemClock.today()).toBe(day);
  });
});
