import { createJourneySaver } from "../../src/device/journey-saver.ts";
import { openDevice } from "../../src/device/open-device.ts";
import type { Journey } from "../../src/model/journey.ts";
import type { Result } from "../../src/model/result.ts";

/** What the tests do inside a page of a real browser. */
const residentAtPage = {
  openDevice,

  async save(journey: Journey, after: number) {
    return (await openDevice()).saveJourney(journey, after);
  },

  async read(id: string) {
    return (await openDevice()).readJourney(id);
  },

  /** Types one letter after the other until the page is gone, and tells how many are kept. */
  async typeForEver(journey: Journey, tellKept: (letters: number) => void): Promise<void> {
    const saver = createJourneySaver(await openDevice(), 0, (outcome) => {
      const typed = outcome.journey.unfinished?.fields["name"] ?? "";
      if (outcome.kind === "kept") tellKept(typed.length);
    });
    let letters = 0;
    setInterval(() => {
      letters += 1;
      const fields = { name: "あ".repeat(letters) };
      saver.save({ ...journey, unfinished: { topic: "name", part: 0, fields } });
    }, 5);
  },

  /** Opens the device in a browser that refuses `refused`, and saves to it. */
  async visitRefusing(journey: Journey, refused: "keys" | "storage") {
    const restore = refused === "keys" ? refuseKeys() : refuseStorage();
    const device = await openDevice();
    await device.saveJourney(journey, 0);
    const list: Result<readonly Journey[], unknown> = await device.listJourneys();
    restore();
    return { storage: device.storage, list };
  },
};

function refuseKeys(): () => void {
  const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") ?? {};
  const put: unknown = original.value;
  if (typeof put !== "function") throw new TypeError("no put");
  Object.defineProperty(IDBObjectStore.prototype, "put", {
    ...original,
    value: function refuse(this: unknown, ...given: readonly unknown[]): unknown {
      const [value] = given;
      if (typeof value === "object" && value !== null && "key" in value) {
        throw new DOMException("no keys here", "DataCloneError");
      }
      return Reflect.apply(put, this, given);
    },
  });
  return () => Object.defineProperty(IDBObjectStore.prototype, "put", original);
}

function refuseStorage(): () => void {
  const original = Object.getOwnPropertyDescriptor(IDBFactory.prototype, "open") ?? {};
  Object.defineProperty(IDBFactory.prototype, "open", {
    ...original,
    value: () => {
      throw new DOMException("not in this window", "SecurityError");
    },
  });
  return () => Object.defineProperty(IDBFactory.prototype, "open", original);
}

export type ResidentAtPage = typeof residentAtPage;

Object.assign(globalThis, { shiori: residentAtPage });
