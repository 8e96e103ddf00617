// @vitest-environment node
import { IDBFactory, IDBKeyRange, IDBObjectStore, IDBOpenDBRequest } from "fake-indexeddb";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { exampleJourney } from "../../tests/device/example-journey.ts";
import { examplePerson } from "../../tests/device/example-person.ts";
import type { Result } from "../model/result.ts";
import type { Device, SaveProblem } from "./device.ts";
import type { JourneyNotice } from "./journey-notices.ts";
import { openDevice } from "./open-device.ts";
import { notKeptYet, type Revision } from "./revision.ts";

let disk: IDBFactory;
let page: EventTarget;
let opened: Device[];
let connections: IDBDatabase[];

beforeEach(() => {
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  disk = new IDBFactory();
  page = new EventTarget();
  opened = [];
  connections = [];
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const device of opened) device.close();
  for (const connection of connections) connection.close();
});

async function openTab(giveUpAfterMs = 5000): Promise<Device> {
  const device = await openDevice({ indexedDB: disk, giveUpAfterMs, page });
  opened.push(device);
  return device;
}

function pageEvent(type: string): Event {
  return Object.assign(new Event(type), { persisted: true });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Opens the page, saves the example journey and closes the page. */
async function keepExample(): Promise<Revision> {
  const device = await openTab();
  const saved = await device.saveJourney(exampleJourney(), notKeptYet);
  device.close();
  if (!saved.ok) throw new Error(saved.problem.kind);
  return saved.value;
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no reason")));
  });
}

/** A connection past the app, to break things and to look at what really lies there. */
async function reachBehind(version?: number): Promise<IDBDatabase> {
  const connection = await answerOf(disk.open("shiori", version));
  connections.push(connection);
  return connection;
}

async function change(table: string, work: (store: IDBObjectStore) => void): Promise<void> {
  const connection = await reachBehind();
  const transaction = connection.transaction(table, "readwrite");
  work(transaction.objectStore(table));
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  connection.close();
}

async function rowsOf(table: string): Promise<readonly Record<string, unknown>[]> {
  const connection = await reachBehind();
  const rows: unknown = await answerOf(connection.transaction(table).objectStore(table).getAll());
  connection.close();
  return v.parse(v.array(v.record(v.string(), v.unknown())), rows);
}

async function changeRow(
  table: string,
  id: string,
  changed: (row: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  const row = (await rowsOf(table)).find((one) => one["id"] === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  await change(table, (store) => store.put(changed(row)));
}

describe("a phone that keeps journeys", () => {
  it("has the journey at the next visit", async () => {
    const revision = await keepExample();
    const device = await openTab();
    expect(device.storage).toEqual({ kind: "kept" });
    expect(await device.readJourney("mother")).toEqual({
      ok: true,
      value: { journey: exampleJourney(), revision, setAside: [] },
    });
  });

  it("keeps nothing of a journey readable but its id and when it changed", async () => {
    await keepExample();
    const [row] = await rowsOf("journeys");
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      "changedAt",
      "id",
      "iv",
      "revision",
      "sealed",
      "version",
    ]);
    const sealed = row?.["sealed"] instanceof ArrayBuffer ? row["sealed"] : new ArrayBuffer();
    expect(Buffer.from(sealed).includes("kokuho")).toBe(false);
    expect(sealed.byteLength).toBeGreaterThan(JSON.stringify(exampleJourney()).length);
  });

  it("keeps nothing of a person readable but the random id and when they changed", async () => {
    const device = await openTab();
    await device.savePerson(examplePerson(), notKeptYet);
    const [row] = await rowsOf("persons");
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      "changedAt",
      "id",
      "iv",
      "revision",
      "sealed",
      "version",
    ]);
    const sealed = row?.["sealed"] instanceof ArrayBuffer ? row["sealed"] : new ArrayBuffer();
    expect(Buffer.from(sealed).includes("mother")).toBe(false);
    expect(Buffer.from(sealed).includes("1945")).toBe(false);
  });

  it("indexes ids alone", async () => {
    await keepExample();
    const connection = await reachBehind();
    const { objectStoreNames } = connection;
    const indexes = Array.from(objectStoreNames, (name) => {
      const store = connection.transaction(name).objectStore(name);
      return [name, store.keyPath, ...store.indexNames];
    });
    expect(indexes).toEqual([
      ["editions", "code"],
      ["journeys", "id"],
      ["keys", "id"],
      ["notes", "id"],
      ["persons", "id"],
      ["setAside", "key", "id"],
    ]);
  });

  it("seals each saving with numbers of its own", async () => {
    const device = await openTab();
    const first = await device.saveJourney(exampleJourney(), notKeptYet);
    const [before] = await rowsOf("journeys");
    await device.saveJourney(exampleJourney(), first.ok ? first.value : notKeptYet);
    const [after] = await rowsOf("journeys");
    expect(after?.["iv"]).not.toStrictEqual(before?.["iv"]);
    expect(after?.["sealed"]).not.toStrictEqual(before?.["sealed"]);
  });

  it("keeps keys that cannot be read out", async () => {
    await keepExample();
    const rows = await rowsOf("keys");
    const deviceKey = rows.find((row) => row["id"] === "device-key")?.["key"];
    expect(deviceKey).toMatchObject({ extractable: false, usages: ["wrapKey", "unwrapKey"] });
    expect(rows.map((row) => row["id"])).toEqual(["data-key:device", "device-key"]);
  });
});

describe("two tabs on one phone", () => {
  it("use one key, also where both come for the first time at the same moment", async () => {
    const [left, right] = await Promise.all([openTab(), openTab()]);
    await left.saveJourney(exampleJourney(), notKeptYet);
    expect(await right.readJourney("mother")).toMatchObject({ ok: true });
    expect(await right.setAside()).toEqual({ ok: true, value: [] });
  });

  it("use the key of the one that was faster, where the other was still making its own", async () => {
    const makeKey = crypto.subtle.generateKey.bind(crypto.subtle);
    const faster = vi.spyOn(crypto.subtle, "generateKey").mockImplementationOnce(async () => {
      const left = await openTab();
      await left.saveJourney(exampleJourney(), notKeptYet);
      return makeKey({ name: "AES-KW", length: 256 }, false, ["wrapKey", "unwrapKey"]);
    });
    const right = await openTab();
    expect(faster).toHaveBeenCalled();
    expect(await right.listJourneys()).toEqual({ ok: true, value: [exampleJourney()] });
    expect(await right.setAside()).toEqual({ ok: true, value: [] });
  });

  it("do not overwrite each other", async () => {
    const revision = await keepExample();
    const [left, right] = await Promise.all([openTab(), openTab()]);
    const newer = exampleJourney({ done: ["pension"] });
    const saved = await left.saveJourney(newer, revision);
    const stale = await right.saveJourney(exampleJourney({ done: ["health"] }), revision);
    const expected = { journey: newer, revision: saved.ok && saved.value, setAside: [] };
    expect(stale).toEqual({ ok: false, problem: { kind: "newer-elsewhere", newer: expected } });
    const merged = exampleJourney({ done: ["pension", "health"] });
    expect(await right.saveJourney(merged, revision + 1)).toMatchObject({ ok: true });
  });

  it("let only one of two saves at the same moment through", async () => {
    const revision = await keepExample();
    const tabs = await Promise.all([openTab(), openTab(), openTab()]);
    const answers = await Promise.all(
      tabs.map((tab, index) => tab.saveJourney(exampleJourney({ done: [`${index}`] }), revision)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it("hear what the other one saves and erases, and not what they do themselves", async () => {
    const [left, right] = await Promise.all([openTab(), openTab()]);
    const heard: JourneyNotice[] = [];
    left.watchJourneys(() => {
      throw new Error("a tab heard itself");
    });
    right.watchJourneys((notice) => heard.push(notice));
    const stop = right.watchJourneys(() => {
      throw new Error("this listener had stopped");
    });
    stop();
    const saved = await left.saveJourney(exampleJourney(), notKeptYet);
    await left.deleteJourney("mother");
    await vi.waitFor(() =>
      expect(heard).toEqual([
        { kind: "saved", id: "mother", revision: saved.ok && saved.value },
        { kind: "deleted", id: "mother" },
      ]),
    );
  });

  it("work without hearing each other where the browser has no channel", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const revision = await keepExample();
    const device = await openTab();
    expect(await device.saveJourney(exampleJourney(), revision)).toMatchObject({ ok: true });
  });

  it("say so where everything was erased in the other one, and set nothing aside", async () => {
    const revision = await keepExample();
    const left = await openTab();
    await change("keys", (store) => store.clear());
    await change("journeys", (store) => store.clear());
    const right = await openTab();
    await right.saveJourney(exampleJourney({ id: "father" }), notKeptYet);

    const erased = { ok: false, problem: { kind: "erased-elsewhere" } };
    expect(await left.saveJourney(exampleJourney(), revision)).toEqual(erased);
    expect(await left.listJourneys()).toEqual(erased);
    expect(await left.readJourney("father")).toEqual(erased);
    expect(await right.listJourneys()).toMatchObject({ ok: true, value: [{ id: "father" }] });
  });

  it("write nothing under a lost key where the whole database was erased", async () => {
    const left = await openTab();
    vi.spyOn(console, "warn").mockReturnValue();
    await answerOf(disk.deleteDatabase("shiori"));
    expect(await left.saveJourney(exampleJourney(), notKeptYet)).toEqual({
      ok: false,
      problem: { kind: "erased-elsewhere" },
    });
  });
});

describe("a browser that does not let the app keep anything", () => {
  it.each([
    ["SecurityError", "storage-blocked"],
    ["InvalidStateError", "storage-blocked"],
    ["QuotaExceededError", "quota-full"],
    ["UnknownError", "damaged"],
  ])("works for this visit where opening fails with %s, and says %s", async (name, kind) => {
    vi.spyOn(console, "warn").mockReturnValue();
    vi.spyOn(disk, "open").mockImplementation(() => {
      throw new DOMException("no", name);
    });
    const device = await openTab();
    expect(device.storage).toEqual({ kind });
    await device.saveJourney(exampleJourney(), notKeptYet);
    expect(await device.listJourneys()).toEqual({ ok: true, value: [exampleJourney()] });
  });

  it("works where there is no indexedDB, or where merely naming it is forbidden", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect((await openDevice()).storage).toEqual({ kind: "storage-blocked" });
    Object.defineProperty(globalThis, "indexedDB", {
      configurable: true,
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
    expect((await openDevice()).storage).toEqual({ kind: "storage-blocked" });
  });

  it("does not wait for a database that never opens", async () => {
    vi.spyOn(disk, "open").mockImplementation(() => new IDBOpenDBRequest());
    expect((await openTab(100)).storage).toEqual({ kind: "no-answer" });
  });

  it("is opened again where a busy phone lost the first request", async () => {
    await keepExample();
    vi.spyOn(disk, "open").mockImplementationOnce(() => new IDBOpenDBRequest());
    const device = await openTab(100);
    expect(device.storage).toEqual({ kind: "kept" });
    expect(await device.listJourneys()).toEqual({ ok: true, value: [exampleJourney()] });
  });

  it("does not wait behind another tab that holds up an erasure", async () => {
    await keepExample();
    const connection = await reachBehind();
    const erased = answerOf(disk.deleteDatabase("shiori"));
    expect((await openTab(100)).storage).toEqual({ kind: "no-answer" });
    connection.close();
    await erased;
  });

  it("says so where cryptography is missing, as over plain http", async () => {
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const device = await openTab();
    expect(device.storage).toEqual({ kind: "no-keys" });
    expect(await device.saveJourney(exampleJourney(), notKeptYet)).toMatchObject({ ok: true });
  });

  it("says so where a key is refused, and leaves alone what lies there", async () => {
    await keepExample();
    await change("keys", (store) => store.delete("device-key"));
    const copy = globalThis.structuredClone;
    vi.stubGlobal("structuredClone", (value: unknown) => {
      const isKey = typeof value === "object" && value !== null && "key" in value;
      if (isKey && value.key instanceof CryptoKey) throw new DOMException("no", "DataCloneError");
      return copy(value);
    });
    expect((await openTab()).storage).toEqual({ kind: "no-keys" });
    expect(await rowsOf("journeys")).toHaveLength(1);
    expect(await rowsOf("setAside")).toHaveLength(0);
  });

  it("says so where a key is taken but nothing comes back, and leaves alone what lies there", async () => {
    await keepExample();
    await change("keys", (store) => store.delete("device-key"));
    const copy = globalThis.structuredClone;
    vi.stubGlobal("structuredClone", (value: unknown) => {
      const isKey = typeof value === "object" && value !== null && "key" in value;
      return isKey && value.key instanceof CryptoKey ? { ...value, key: null } : copy(value);
    });
    expect((await openTab()).storage).toEqual({ kind: "no-keys" });
    expect(await rowsOf("journeys")).toHaveLength(1);
    expect(await rowsOf("setAside")).toHaveLength(0);
  });
});

describe("a page that the browser puts away as it is", () => {
  const leave = (): boolean => page.dispatchEvent(pageEvent("pagehide"));
  const comeBack = (): boolean => page.dispatchEvent(pageEvent("pageshow"));

  /** Another page, which saves what it has read. */
  async function saveElsewhere(done: readonly string[]): Promise<Result<Revision, SaveProblem>> {
    const other = await openDevice({ indexedDB: disk, giveUpAfterMs: 1000 });
    opened.push(other);
    const kept = await other.readJourney("mother");
    if (!kept.ok) throw new Error(kept.problem.kind);
    return other.saveJourney(exampleJourney({ done }), kept.value.revision);
  }

  it("ends at every moment what it has begun, so that no other page waits for it", async () => {
    await keepExample();
    for (let turns = 0; turns < 12; turns += 1) {
      const device = await openTab();
      const read = await device.readJourney("mother");
      if (!read.ok) throw new Error(read.problem.kind);
      const saving = device.saveJourney(
        exampleJourney({ done: [`${turns}`] }),
        read.value.revision,
      );
      for (let turn = 0; turn < turns; turn += 1) await nextTask();
      leave();
      expect(await saveElsewhere([`elsewhere ${turns}`])).toMatchObject({ ok: true });
      comeBack();
      // It was written before the other page saved, or finds what that page has written.
      const saved = await saving;
      expect(saved.ok ? "kept" : saved.problem.kind).toMatch(/^(?:kept|newer-elsewhere)$/u);
      const last = await device.readJourney("mother");
      expect(last.ok && last.value.journey.done).toEqual([`elsewhere ${turns}`]);
    }
  });

  it("begins nothing while it is away, and goes on when it is back", async () => {
    const revision = await keepExample();
    const device = await openTab();
    leave();
    const saving = device.saveJourney(exampleJourney({ done: ["pension"] }), revision);
    expect(await saveElsewhere(["health"])).toMatchObject({ ok: true });
    comeBack();
    expect(await saving).toMatchObject({ ok: false, problem: { kind: "newer-elsewhere" } });
  });

  it("goes on where it goes for good: what it has begun may still be written", async () => {
    const revision = await keepExample();
    const device = await openTab();
    const saving = device.saveJourney(exampleJourney({ done: ["pension"] }), revision);
    page.dispatchEvent(Object.assign(new Event("pagehide"), { persisted: false }));
    expect(await saving).toMatchObject({ ok: true });
  });
});

describe("a storage that fails later", () => {
  it("is told of with the save that did not fit", async () => {
    const revision = await keepExample();
    const device = await openTab();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await device.saveJourney(exampleJourney({ done: [] }), revision)).toEqual({
      ok: false,
      problem: { kind: "quota-full" },
    });
    vi.restoreAllMocks();
    expect(await device.saveJourney(exampleJourney({ done: [] }), revision)).toMatchObject({
      ok: true,
    });
  });

  it("is not waited for, and a save that was given up is never written", async () => {
    const revision = await keepExample();
    const device = await openTab(400);
    const connection = await reachBehind();
    const busy = connection.transaction("journeys", "readwrite").objectStore("journeys");
    let isBusy = true;
    const stayBusy = () => {
      if (isBusy) busy.get("nobody").addEventListener("success", stayBusy);
    };
    stayBusy();
    const given = await device.saveJourney(exampleJourney({ done: ["pension"] }), revision);
    isBusy = false;
    expect(given).toEqual({ ok: false, problem: { kind: "no-answer" } });
    const again = await device.saveJourney(exampleJourney({ done: ["health"] }), revision);
    expect(again).toEqual({ ok: true, value: revision + 1 });
  });
});

describe("a database of a newer version of the app", () => {
  it("is told and left as it is", async () => {
    await keepExample();
    const upgrade = disk.open("shiori", 30);
    upgrade.addEventListener("upgradeneeded", () => {
      upgrade.result.deleteObjectStore("setAside");
      upgrade.result.createObjectStore("visits");
    });
    (await answerOf(upgrade)).close();

    expect((await openTab()).storage).toEqual({ kind: "newer-version" });

    const connection = await reachBehind();
    expect(connection.version).toBe(30);
    expect([...connection.objectStoreNames]).toEqual([
      "editions",
      "journeys",
      "keys",
      "notes",
      "persons",
      "visits",
    ]);
    expect(await rowsOf("journeys")).toHaveLength(1);
  });

  it("is told where it takes over while this tab is open", async () => {
    const revision = await keepExample();
    const device = await openTab();
    vi.spyOn(console, "warn").mockReturnValue();
    (await reachBehind(30)).close();
    expect(await device.saveJourney(exampleJourney(), revision)).toEqual({
      ok: false,
      problem: { kind: "newer-version" },
    });
  });

  it("is recognised by a lock that this version cannot open", async () => {
    await keepExample();
    await changeRow("keys", "data-key:device", (row) => ({ ...row, id: "data-key:pin" }));
    await change("keys", (store) => store.delete("data-key:device"));
    expect((await openTab()).storage).toEqual({ kind: "newer-version" });
    expect(await rowsOf("journeys")).toHaveLength(1);
  });
});

describe("a damaged database", () => {
  it.each<[string, () => Promise<void>]>([
    ["the device key is gone", () => change("keys", (store) => store.delete("device-key"))],
    ["the data key is gone", () => change("keys", (store) => store.delete("data-key:device"))],
    [
      "the device key is garbage",
      () => changeRow("keys", "device-key", (row) => ({ ...row, key: "garbage" })),
    ],
    [
      "the data key is garbage",
      () =>
        changeRow("keys", "data-key:device", (row) => ({ ...row, wrapped: new ArrayBuffer(40) })),
    ],
    [
      "the data key is no bytes at all",
      () => changeRow("keys", "data-key:device", () => ({ id: "data-key:device", wrapped: 7 })),
    ],
  ])("sets the journeys aside untouched and starts anew where %s", async (_, damage) => {
    await keepExample();
    const [before] = await rowsOf("journeys");
    await damage();
    const device = await openTab();
    expect(device.storage).toEqual({ kind: "kept" });
    expect(await device.listJourneys()).toEqual({ ok: true, value: [] });
    const { changedAt } = exampleJourney();
    const record = { id: "mother", reason: "key-lost", changedAt };
    expect(await device.setAside()).toEqual({ ok: true, value: [record] });
    expect(await device.readJourney("mother")).toEqual({
      ok: false,
      problem: { kind: "set-aside", reason: "key-lost" },
    });
    const aside = (await rowsOf("setAside")).find((row) => row["from"] === "journeys");
    expect(aside?.["row"]).toStrictEqual(before);

    expect(await device.saveJourney(exampleJourney(), notKeptYet)).toMatchObject({ ok: true });
    device.close();
    const nextVisit = await openTab();
    expect(await nextVisit.listJourneys()).toEqual({ ok: true, value: [exampleJourney()] });
    expect(await nextVisit.setAside()).toEqual({ ok: true, value: [record] });
  });

  it.each<[string, (row: Record<string, unknown>) => Record<string, unknown>]>([
    ["one bit has tipped over", (row) => ({ ...row, sealed: withOneBitTipped(row["sealed"]) })],
    ["it was sealed for another version", (row) => ({ ...row, version: 3 })],
    ["it is half written", ({ id }) => ({ id })],
  ])("sets a journey aside untouched where %s, and opens the others", async (_, damage) => {
    await keepExample();
    const other = exampleJourney({ id: "father" });
    await (await openTab()).saveJourney(other, notKeptYet);
    await changeRow("journeys", "mother", damage);
    const damaged = (await rowsOf("journeys")).find((row) => row["id"] === "mother");

    const device = await openTab();
    expect(await device.listJourneys()).toEqual({ ok: true, value: [other] });
    expect(await device.listJourneys()).toEqual({ ok: true, value: [other] });
    const told = await device.setAside();
    expect(told).toMatchObject({ value: [{ id: "mother", reason: "cannot-be-opened" }] });
    expect((await rowsOf("setAside")).map((row) => row["row"])).toStrictEqual([damaged]);
    expect(await rowsOf("journeys")).toHaveLength(1);
  });

  it("opens no journey under the name of another", async () => {
    await keepExample();
    await changeRow("journeys", "mother", (row) => ({ ...row, id: "father" }));
    const device = await openTab();
    expect(await device.readJourney("father")).toEqual({
      ok: false,
      problem: { kind: "set-aside", reason: "cannot-be-opened" },
    });
    expect(await device.readJourney("mother")).toMatchObject({ ok: true });
  });

  it("sets aside a person who cannot be read, and leaves a journey of the same name alone", async () => {
    await keepExample();
    const device = await openTab();
    await device.savePerson(examplePerson({ id: "mother" }), notKeptYet);
    await changeRow("persons", "mother", ({ id }) => ({ id }));
    expect(await device.readPerson("mother")).toEqual({
      ok: false,
      problem: { kind: "set-aside", reason: "cannot-be-opened" },
    });
    expect(await device.listPersons()).toEqual({ ok: true, value: [] });
    await device.deleteJourney("mother");
    expect(await device.setAside()).toMatchObject({ value: [{ id: "mother" }] });
    await device.deletePerson("mother");
    expect(await device.setAside()).toEqual({ ok: true, value: [] });
  });

  it("sets persons and notes aside together with the journeys where the key is gone", async () => {
    await keepExample();
    const device = await openTab();
    await device.savePerson(examplePerson(), notKeptYet);
    const createdAt = "2026-04-01T09:00:00.000Z";
    const about = { procedure: "pension", text: "…", language: "ja", catalogueAsOf: "2026-04" };
    await device.keepNote({ id: "a-note", createdAt, ...about });
    await change("keys", (store) => store.clear());
    const later = await openTab();
    expect(await later.listPersons()).toEqual({ ok: true, value: [] });
    const aside = await later.setAside();
    expect(aside.ok && aside.value.map(({ id, reason }) => `${id}: ${reason}`).toSorted()).toEqual([
      "a-mother: key-lost",
      "a-note: key-lost",
      "mother: key-lost",
    ]);
  });

  it("takes no sealed person for a journey", async () => {
    const device = await openTab();
    await device.savePerson(examplePerson(), notKeptYet);
    const [row] = await rowsOf("persons");
    await change("journeys", (store) => store.put(row));
    expect(await device.readJourney("a-mother")).toEqual({
      ok: false,
      problem: { kind: "set-aside", reason: "cannot-be-opened" },
    });
  });

  it("sets aside what opens and is no journey", async () => {
    const device = await openTab();
    await device.saveJourney(exampleJourney({ lifeEvent: "" }), notKeptYet);
    expect(await device.readJourney("mother")).toEqual({
      ok: false,
      problem: { kind: "set-aside", reason: "not-a-journey" },
    });
  });

  it("answers a save with no-longer-here where what lies in its way cannot be read", async () => {
    const revision = await keepExample();
    const device = await openTab();
    await changeRow("journeys", "mother", ({ id }) => ({ id, revision: 4 }));
    const save = (after: Revision) => device.saveJourney(exampleJourney({ done: [] }), after);
    expect(await save(revision)).toEqual({ ok: false, problem: { kind: "no-longer-here" } });
    expect(await save(notKeptYet)).toMatchObject({ ok: true });
    expect(await rowsOf("setAside")).toHaveLength(1);
  });

  it("opens a journey with a broken answer, and keeps a copy of the whole record", async () => {
    const device = await openTab();
    const broken = exampleJourney({ answers: { "deceased.age": 81, "household.size": 1.5 } });
    const saved = await device.saveJourney(broken, notKeptYet);
    const [before] = await rowsOf("journeys");

    const journey = exampleJourney({ answers: { "deceased.age": 81 } });
    const revision = saved.ok ? saved.value : notKeptYet;
    const parts = [{ field: "answers", entry: "household.size" }];
    const read = await device.readJourney("mother");
    expect(read).toEqual({ ok: true, value: { journey, revision, setAside: parts } });
    expect(await device.saveJourney(journey, revision)).toMatchObject({ ok: true });
    expect(await device.setAside()).toMatchObject({
      value: [{ id: "mother", reason: "some-parts" }],
    });
    expect((await rowsOf("setAside")).map((row) => row["row"])).toStrictEqual([before]);
    expect(await device.readJourney("mother")).toMatchObject({ ok: true, value: { setAside: [] } });
  });

  it("gives up what was set aside together with its journey", async () => {
    const device = await openTab();
    await device.saveJourney(exampleJourney({ answers: { "household.size": 1.5 } }), notKeptYet);
    await device.listJourneys();
    await device.deleteJourney("mother");
    expect(await rowsOf("setAside")).toEqual([]);
    expect(await device.readJourney("mother")).toEqual({
      ok: false,
      problem: { kind: "not-here" },
    });
  });
});

function withOneBitTipped(sealed: unknown): ArrayBuffer {
  const bytes = new Uint8Array(sealed instanceof ArrayBuffer ? sealed.slice(0) : []);
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  return bytes.buffer;
}
