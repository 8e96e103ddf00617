import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doSomeAtATime } from "./do-some-at-a-time.ts";

describe("files that are kept some at a time", () => {
  it("are all kept once, never more of them at a time than allowed, and as many as allowed", () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.uniqueArray(fc.string(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        async (scheduler, files, limit) => {
          const kept: string[] = [];
          let running = 0;
          let most = 0;
          const done = doSomeAtATime(files, limit, async (file) => {
            running += 1;
            most = Math.max(most, running);
            await scheduler.schedule(Promise.resolve());
            running -= 1;
            kept.push(file);
          });
          await scheduler.waitFor(done);
          expect(kept.toSorted()).toEqual(files.toSorted());
          expect(most).toBe(Math.min(limit, files.length));
        },
      ),
    ));

  it("end with the first that cannot be kept, and no further one is begun", async () => {
    const begun: number[] = [];
    const work = async (file: number): Promise<void> => {
      begun.push(file);
      await Promise.resolve();
      if (file === 2) throw new RangeError("the disk is full");
    };
    await expect(doSomeAtATime([1, 2, 3, 4, 5, 6, 7], 2, work)).rejects.toThrow("the disk is full");
    await Promise.resolve();
    expect(begun.length).toBeLessThan(5);
  });
});
