// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { dayNamed, examplePerson } from "../../../tests/device/example-person.ts";
import type { Device } from "../../device/device.ts";
import { createMemoryDevice } from "../../device/memory-device.ts";
import type { Fact, LifeEvent } from "../../model/life-event.ts";
import { selfId } from "../../model/person.ts";
import { createPeopleKeeper } from "./people-keeper.ts";

const clock = { today: () => dayNamed("2026-11-22"), now: () => "2026-11-22T03:00:00.000Z" };
const mother = examplePerson();
const fact: Fact = { id: "x.dog", type: "boolean", trait: true };
const lifeEvent: LifeEvent = {
  id: "written",
  facts: [fact],
  procedures: [],
  impossible: [],
  assume: {},
  startDays: [],
  sections: [],
};
const said = { answers: { "x.dog": true }, startDays: {} };

let device: Device;
const openTab = () => createPeopleKeeper(async () => device, clock);

beforeEach(() => {
  localStorage.clear();
  device = createMemoryDevice({ kind: "kept" });
});

describe("the persons kept on a phone", () => {
  it("are nobody at first, which is known without opening the database", () => {
    const open = vi.fn<() => Promise<Device>>(async () => device);
    expect(createPeopleKeeper(open, clock).mayHaveSome()).toBe(false);
    expect(open).not.toHaveBeenCalled();
  });

  it("are there at the next visit, and gone once they are deleted", async () => {
    expect(await openTab().change(mother.id, () => mother)).toBe(true);
    const later = openTab();
    expect(later.mayHaveSome()).toBe(true);
    expect(await later.list()).toEqual([{ ...mother, changedAt: clock.now() }]);
    expect(await later.remove(mother.id)).toBe(true);
    expect(await later.list()).toEqual([]);
    expect(later.mayHaveSome()).toBe(false);
  });

  it("lose no change where two tabs change the same person at once", async () => {
    await openTab().change(mother.id, () => mother);
    const trait = { value: true, confirmedOn: clock.today() };
    const add = (id: string) => (before: typeof mother | undefined) =>
      before && { ...before, traits: { ...before.traits, [id]: trait } };
    await Promise.all([
      openTab().change(mother.id, add("x.left")),
      openTab().change(mother.id, add("x.right")),
    ]);
    const kept = await openTab().find(mother.id);
    expect(Object.keys(kept?.traits ?? {}).toSorted()).toEqual([
      "person.has_licence",
      "x.left",
      "x.right",
    ]);
  });

  it("go on being kept after one change that failed", async () => {
    const keeper = openTab();
    await expect(
      keeper.change(mother.id, () => {
        throw new RangeError("a mistake of ours");
      }),
    ).rejects.toThrow(RangeError);
    expect(await keeper.change(mother.id, () => mother)).toBe(true);
  });

  it("are told of where they could not be kept", async () => {
    const full = {
      ...device,
      savePerson: async () => ({ ok: false, problem: { kind: "quota-full" } }) as const,
    };
    const keeper = createPeopleKeeper(async () => full, clock);
    expect(await keeper.change(mother.id, () => mother)).toBe(false);
    expect(keeper.mayHaveSome()).toBe(false);
  });
});

describe("what is learnt from a journey", () => {
  it("makes the resident herself somebody who is kept here", async () => {
    const keeper = openTab();
    await keeper.learn(selfId, said, lifeEvent);
    expect(await keeper.find(selfId)).toMatchObject({
      called: "self",
      traits: { "x.dog": { value: true, confirmedOn: "2026-11-22" } },
    });
  });

  it("does not bring back somebody who was deleted", async () => {
    const keeper = openTab();
    await keeper.change(mother.id, () => mother);
    await keeper.remove(mother.id);
    await keeper.learn(mother.id, said, lifeEvent);
    expect(await keeper.list()).toEqual([]);
  });

  it("opens no database where there is nothing to keep", async () => {
    const open = vi.fn<() => Promise<Device>>(async () => device);
    const nothing = { answers: { "x.dog": "unknown" }, startDays: {} } as const;
    await createPeopleKeeper(open, clock).learn(selfId, nothing, lifeEvent);
    expect(open).not.toHaveBeenCalled();
  });
});
