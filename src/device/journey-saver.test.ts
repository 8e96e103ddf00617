// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { exampleJourney } from "../../tests/device/example-journey.ts";
import type { Journey } from "../model/journey.ts";
import { failure, type Result } from "../model/result.ts";
import type { Device, SaveProblem } from "./device.ts";
import { createJourneySaver, type SaveOutcome } from "./journey-saver.ts";
import { createMemoryDevice } from "./memory-device.ts";
import { notKeptYet, type Revision } from "./revision.ts";

/** The journey after the resident has typed `count` letters, all of them still in it. */
function afterLetters(count: number): Journey {
  return exampleJourney({
    unfinished: { topic: "name", part: 0, fields: { name: "あ".repeat(count) } },
  });
}

function lettersIn(journey: Journey | undefined): number {
  return journey?.unfinished?.fields["name"]?.length ?? 0;
}

type Disk = Pick<Device, "saveJourney">;

/** A disk whose writes end in the order and at the moment that fast-check chooses. */
function slowDisk(device: Disk, scheduler: fc.Scheduler): Disk & { mostAtOnce(): number } {
  let atOnce = 0;
  let mostAtOnce = 0;
  return {
    async saveJourney(journey, after) {
      atOnce += 1;
      mostAtOnce = Math.max(mostAtOnce, atOnce);
      await scheduler.schedule(Promise.resolve(), "begin");
      const saved = await device.saveJourney(journey, after);
      await scheduler.schedule(Promise.resolve(), "end");
      atOnce -= 1;
      return saved;
    },
    mostAtOnce: () => mostAtOnce,
  };
}

/** A disk that does not answer one of the tries to write. */
function sleepyDisk(device: Disk, sleepsAt: number): Disk & { tries(): number } {
  let tries = 0;
  return {
    async saveJourney(journey, after) {
      tries += 1;
      return tries === sleepsAt
        ? failure({ kind: "no-answer" })
        : device.saveJourney(journey, after);
    },
    tries: () => tries,
  };
}

describe("saving after every key press", () => {
  it("leaves every letter on the disk, however slow the disk and however quick the fingers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 12 }),
        async (scheduler, count) => {
          const device = createMemoryDevice({ kind: "kept" });
          const disk = slowDisk(device, scheduler);
          const outcomes: SaveOutcome[] = [];
          const saver = createJourneySaver(disk, notKeptYet, (outcome) => outcomes.push(outcome));

          const presses = scheduler.scheduleSequence(
            Array.from({ length: count }, (_, index) => ({
              builder: async () => saver.save(afterLetters(index + 1)),
              label: `letter ${index + 1}`,
            })),
          );
          await scheduler.waitFor(presses.task.then(() => saver.flush()));

          const kept = await device.readJourney("mother");
          expect(kept.ok && lettersIn(kept.value.journey)).toBe(count);
          expect(outcomes.every((outcome) => outcome.kind === "kept")).toBe(true);
          const told = outcomes.map((outcome) => lettersIn(outcome.journey));
          expect(told).toEqual([...new Set(told)].toSorted((one, other) => one - other));
          expect(told.at(-1)).toBe(count);
          expect(disk.mostAtOnce()).toBe(1);
        },
      ),
    );
  });

  it("says of the last letter whether it is on the disk, where some writes fail", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.boolean()),
        async (scheduler, pauses, isFull) => {
          const device = createMemoryDevice({ kind: "kept" });
          const sometimesFull: Disk = {
            saveJourney: async (journey, after): Promise<Result<Revision, SaveProblem>> =>
              isFull.next().value
                ? failure({ kind: "quota-full" })
                : device.saveJourney(journey, after),
          };
          const outcomes: SaveOutcome[] = [];
          const disk = slowDisk(sometimesFull, scheduler);
          const saver = createJourneySaver(disk, notKeptYet, (outcome) => outcomes.push(outcome));

          for (const [index, isPause] of pauses.entries()) {
            saver.save(afterLetters(index + 1));
            if (isPause) await scheduler.waitFor(saver.flush());
          }
          await scheduler.waitFor(saver.flush());

          const last = outcomes.at(-1);
          expect(lettersIn(last?.journey)).toBe(pauses.length);
          const kept = outcomes.findLast((outcome) => outcome.kind === "kept");
          const onDisk = await device.readJourney("mother");
          expect(lettersIn(onDisk.ok ? onDisk.value.journey : undefined)).toBe(
            lettersIn(kept?.journey),
          );
        },
      ),
    );
  });

  it("writes what was typed in one go only once", async () => {
    const outcomes: SaveOutcome[] = [];
    const device = createMemoryDevice({ kind: "kept" });
    const saver = createJourneySaver(device, notKeptYet, (outcome) => outcomes.push(outcome));
    saver.save(afterLetters(1));
    saver.save(afterLetters(2));
    await saver.flush();
    expect(outcomes).toMatchObject([{ kind: "kept", journey: afterLetters(2) }]);
  });

  it("has nothing to wait for where nothing was typed", async () => {
    const saver = createJourneySaver(createMemoryDevice({ kind: "kept" }), notKeptYet, () => {
      throw new Error("nothing was saved");
    });
    await expect(saver.flush()).resolves.toBeUndefined();
  });

  it("tries a full disk again only with the next key press", async () => {
    let tries = 0;
    const full: Disk = {
      saveJourney: async () => {
        tries += 1;
        return failure({ kind: "quota-full" });
      },
    };
    const outcomes: SaveOutcome[] = [];
    const saver = createJourneySaver(full, notKeptYet, (outcome) => outcomes.push(outcome));
    saver.save(afterLetters(1));
    await saver.flush();
    await saver.flush();
    expect(tries).toBe(1);
    saver.save(afterLetters(2));
    await saver.flush();
    expect(tries).toBe(2);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(["not-kept", "not-kept"]);
  });

  it("tries the last letter again by itself where the storage did not answer", async () => {
    const device = createMemoryDevice({ kind: "kept" });
    const sleepy = sleepyDisk(device, 2);
    const outcomes: SaveOutcome[] = [];
    const saver = createJourneySaver(sleepy, notKeptYet, (outcome) => outcomes.push(outcome), 20);
    saver.save(afterLetters(1));
    await saver.flush();
    saver.save(afterLetters(2));
    await saver.flush();
    await vi.waitFor(() => expect(outcomes).toHaveLength(3));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(["kept", "not-kept", "kept"]);
    const kept = await device.readJourney("mother");
    expect(kept.ok && lettersIn(kept.value.journey)).toBe(2);
  });

  it("does not wait with trying again where the page is about to close", async () => {
    const device = createMemoryDevice({ kind: "kept" });
    const sleepy = sleepyDisk(device, 1);
    const outcomes: SaveOutcome[] = [];
    const saver = createJourneySaver(sleepy, notKeptYet, (outcome) => outcomes.push(outcome));
    saver.save(afterLetters(1));
    await saver.flush();
    await saver.flush();
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(["not-kept", "kept"]);
    await saver.flush();
    expect(sleepy.tries()).toBe(2);
  });

  it("never puts an older letter over a newer one when it tries again", async () => {
    const device = createMemoryDevice({ kind: "kept" });
    const sleepy = sleepyDisk(device, 1);
    const outcomes: SaveOutcome[] = [];
    const saver = createJourneySaver(sleepy, notKeptYet, (outcome) => outcomes.push(outcome), 20);
    saver.save(afterLetters(1));
    // Begun, and not yet answered, when the second letter comes.
    await Promise.resolve();
    await Promise.resolve();
    saver.save(afterLetters(2));
    await saver.flush();
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
    expect(sleepy.tries()).toBe(2);
    const kept = await device.readJourney("mother");
    expect(kept.ok && lettersIn(kept.value.journey)).toBe(2);
  });

  it("takes a state that is given while it tells the outcome of the one before", async () => {
    const device = createMemoryDevice({ kind: "kept" });
    const saver = createJourneySaver(device, notKeptYet, (outcome) => {
      if (lettersIn(outcome.journey) < 3) saver.save(afterLetters(lettersIn(outcome.journey) + 1));
    });
    saver.save(afterLetters(1));
    await saver.flush();
    const kept = await device.readJourney("mother");
    expect(kept.ok && lettersIn(kept.value.journey)).toBe(3);
  });
});

describe("two tabs typing into the same journey", () => {
  it("never write over each other: each letter is on the disk or told as not kept", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const device = createMemoryDevice({ kind: "kept" });
        const first = await device.saveJourney(exampleJourney({ done: [] }), notKeptYet);
        const base = first.ok ? first.value : notKeptYet;
        const outcomes: SaveOutcome[] = [];
        const openTab = (tab: string) => {
          const saver = createJourneySaver(slowDisk(device, scheduler), base, (outcome) =>
            outcomes.push(outcome),
          );
          const ticks = scheduler.scheduleSequence(
            [1, 2, 3].map((tick) => async () => {
              const done = Array.from({ length: tick }, (_, index) => `${tab}${index + 1}`);
              saver.save(exampleJourney({ done }));
            }),
          );
          return ticks.task.then(() => saver.flush());
        };
        await scheduler.waitFor(Promise.all([openTab("a"), openTab("b")]));

        const onDisk = await device.readJourney("mother");
        const kept = onDisk.ok ? onDisk.value.journey.done : [];
        const refused = outcomes.filter((outcome) => outcome.kind === "not-kept");
        const all = new Set([...kept, ...refused.flatMap((outcome) => outcome.journey.done)]);
        expect([...all].toSorted()).toEqual(["a1", "a2", "a3", "b1", "b2", "b3"]);
        for (const { problem } of refused) {
          expect(problem).toMatchObject({ kind: "newer-elsewhere", newer: { setAside: [] } });
        }
      }),
    );
  });

  it("stop writing once the journey was erased elsewhere", async () => {
    const device = createMemoryDevice({ kind: "kept" });
    const kinds: string[] = [];
    const saver = createJourneySaver(device, notKeptYet, (outcome) =>
      kinds.push(outcome.kind === "kept" ? "kept" : outcome.problem.kind),
    );
    saver.save(afterLetters(1));
    await saver.flush();
    await device.deleteJourney("mother");
    saver.save(afterLetters(2));
    await saver.flush();
    saver.save(afterLetters(3));
    await saver.flush();
    expect(kinds).toEqual(["kept", "no-longer-here", "no-longer-here"]);
    expect(await device.listJourneys()).toEqual({ ok: true, value: [] });
  });
});
