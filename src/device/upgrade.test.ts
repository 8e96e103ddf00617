// @vitest-environment node
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { exampleJourney } from "../../tests/device/example-journey.ts";
import { examplePerson } from "../../tests/device/example-person.ts";
import { makeKeys, sealText, unwrapDataKey } from "./data-key.ts";
import { openDevice } from "./open-device.ts";
import { notKeptYet } from "./revision.ts";

let disk: IDBFactory;

beforeEach(() => {
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  disk = new IDBFactory();
});
afterEach(() => vi.unstubAllGlobals());

/** The phone of a resident who used version 1: its tables and one journey in them, laid out by hand as it did. */
async function leaveByVersion1(): Promise<void> {
  const { deviceKey, wrapped } = await makeKeys();
  const dataKey = await unwrapDataKey(deviceKey, wrapped);
  if (dataKey === undefined) throw new Error("the key does not open");
  const journey = exampleJourney();
  const sealed = await sealText(dataKey, "journey 1 mother", JSON.stringify(journey));
  await new Promise<void>((resolve) => {
    // Dexie counts versions in tens.
    const request = disk.open("shiori", 10);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore("keys", { keyPath: "id" });
      request.result.createObjectStore("journeys", { keyPath: "id" });
      request.result.createObjectStore("setAside", { keyPath: "key" }).createIndex("id", "id");
    });
    request.addEventListener("success", () => {
      const database = request.result;
      const transaction = database.transaction(["keys", "journeys", "setAside"], "readwrite");
      transaction.objectStore("keys").put({ id: "device-key", key: deviceKey });
      transaction.objectStore("keys").put({ id: "data-key:device", dataKeyId: "1", wrapped });
      const { changedAt } = journey;
      transaction
        .objectStore("journeys")
        .put({ id: "mother", version: 1, revision: 7, changedAt, ...sealed });
      const row = { id: "father", changedAt };
      transaction.objectStore("setAside").put({
        key: "journeys/father/3",
        id: "father",
        from: "journeys",
        reason: "cannot-be-opened",
        row,
      });
      transaction.addEventListener("complete", () => {
        database.close();
        resolve();
      });
    });
  });
}

it("a phone with version 1 goes on with its journeys, and has room for persons", async () => {
  await leaveByVersion1();
  const device = await openDevice({ indexedDB: disk });
  expect(device.storage).toEqual({ kind: "kept" });
  expect(await device.readJourney("mother")).toEqual({
    ok: true,
    value: { journey: exampleJourney(), revision: 7, setAside: [] },
  });
  expect(await device.setAside()).toMatchObject({ value: [{ id: "father" }] });
  expect(await device.listPersons()).toEqual({ ok: true, value: [] });
  expect(await device.savePerson(examplePerson(), notKeptYet)).toMatchObject({ ok: true });
  expect(await device.saveJourney(exampleJourney({ done: ["pension"] }), 7)).toEqual({
    ok: true,
    value: 8,
  });
  device.close();

  const nextVisit = await openDevice({ indexedDB: disk });
  expect(await nextVisit.listPersons()).toEqual({ ok: true, value: [examplePerson()] });
  expect(await nextVisit.readJourney("mother")).toMatchObject({
    value: { journey: { done: ["pension"] }, revision: 8 },
  });
  nextVisit.close();
});
