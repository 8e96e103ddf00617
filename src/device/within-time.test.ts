// @vitest-environment node
import { afterEach, expect, it, vi } from "vitest";
import { withinTime } from "./within-time.ts";

afterEach(() => vi.useRealTimers());

const never = new Promise<string>(() => undefined);

it("gives what came in time", async () => {
  expect(await withinTime(Promise.resolve("here"), 50)).toEqual({ ok: true, value: "here" });
});

it("passes on why the work failed", async () => {
  await expect(withinTime(Promise.reject(new RangeError("no")), 50)).rejects.toThrow(RangeError);
});

it("gives up what does not come", async () => {
  expect(await withinTime(never, 20)).toEqual({ ok: false, problem: { kind: "no-answer" } });
});

it("gives a phone that slept for an hour the time to answer once it is awake", async () => {
  vi.useFakeTimers();
  let isGivenUp = false;
  void withinTime(never, 4000).finally(() => {
    isGivenUp = true;
  });
  // A frozen page wakes up with the timer that was running, however long ago it ran out.
  await vi.advanceTimersToNextTimerAsync();
  expect(isGivenUp).toBe(false);
  await vi.advanceTimersByTimeAsync(3000);
  expect(isGivenUp).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(isGivenUp).toBe(true);
});
