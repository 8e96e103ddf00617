// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayNamed } from "../../../tests/device/example-person.ts";
import { exampleJourney } from "../../../tests/device/example-journey.ts";
import { signSample } from "../../../tests/support/sample-envelope.ts";
import { createMemoryDevice } from "../../device/memory-device.ts";
import { notKeptYet } from "../../device/revision.ts";
import type { Journey } from "../../model/journey.ts";
import { createEditionStore } from "./create-edition-store.ts";
import { loadCatalogueNames, loadMunicipalities } from "./municipality-data.ts";
import { renewDaily } from "./renew-daily.ts";

// The app loads these when they are first needed; here they come before the first test, not out of its time.
await Promise.all([loadMunicipalities(), loadCatalogueNames()]);

const sample = "999999";
const first = await signSample({ version: 2 });
const second = await signSample({ version: 3 });
const older = await signSample({ version: 1 });
const unknownKey = await signSample({ version: 4 }, "nobody");
const inMihon = exampleJourney({ municipality: sample });

let day: string;
let asked: string[];
let online: boolean;
let heard: [EventTarget, string, EventListenerOrEventListenerObject][];

beforeEach(() => {
  localStorage.clear();
  day = "2026-11-22";
  asked = [];
  online = true;
  heard = [];
  for (const target of [window, document]) {
    const listen = target.addEventListener.bind(target);
    vi.spyOn(target, "addEventListener").mockImplementation(
      (event: string, listener: EventListenerOrEventListenerObject) => {
        heard.push([target, event, listener]);
        listen(event, listener);
      },
    );
  }
  vi.spyOn(navigator, "onLine", "get").mockImplementation(() => online);
});

afterEach(() => {
  // The page of this test is closed: it must not look again in the next one.
  heard.forEach(([target, ...listening]) => target.removeEventListener(...listening));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A server that has this edition for every municipality; undefined stands for a line that breaks. */
function serve(envelope: string | undefined): void {
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address.replaceAll(/\D/gu, ""));
    if (envelope === undefined) return Promise.reject(new TypeError("no network"));
    const headers = { "Content-Type": "application/json" };
    return Promise.resolve(new Response(envelope, { headers }));
  });
}

/** A phone with these journeys and the first edition of みほん市, on which the guide has just been opened. */
async function openGuide(...journeys: readonly Journey[]) {
  const device = createMemoryDevice({ kind: "kept" });
  await Promise.all(journeys.map((journey) => device.saveJourney(journey, notKeptYet)));
  const editions = createEditionStore(async () => device);
  await editions.keep(sample, first);
  const renewRules = vi.fn<() => Promise<void>>(async () => undefined);
  const clock = { today: () => dayNamed(day), now: () => `${day}T03:00:00.000Z` };
  const keeper = { device: async () => device };
  renewDaily({ clock, editions, keeper, renewRules });
  return { editions, renewRules };
}

/** Long enough for anything that would come. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
const comesBack = (): boolean => dispatchEvent(new Event("online"));

describe("the editions of the towns of kept journeys", () => {
  it("are renewed without asking, and the rules of the open journey follow", async () => {
    serve(second);
    const { editions, renewRules } = await openGuide(inMihon);
    await vi.waitFor(() => expect(renewRules).toHaveBeenCalledOnce());
    expect(await editions.kept(sample)).toBe(second);
  });

  it("are asked for once a day, each town once", async () => {
    serve(second);
    await openGuide(inMihon, { ...inMihon, id: "another", oldMunicipality: sample });
    await vi.waitFor(() => expect(asked).toEqual([sample]));
    comesBack();
    await openGuide(inMihon);
    await aWhile();
    expect(asked).toEqual([sample]);
    day = "2026-11-23";
    document.dispatchEvent(new Event("visibilitychange"));
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1));
  });

  it("are not asked for without a network, and then are as soon as there is one", async () => {
    online = false;
    serve(second);
    const { editions } = await openGuide(inMihon);
    await aWhile();
    expect(asked).toEqual([]);
    online = true;
    comesBack();
    await vi.waitFor(async () => expect(await editions.kept(sample)).toBe(second));
  });

  it("are not asked for where no journey has a town", async () => {
    serve(second);
    await openGuide(exampleJourney());
    await aWhile();
    expect(asked).toEqual([]);
  });

  it("leave the rules alone where nothing is newer", async () => {
    serve(first);
    const { renewRules } = await openGuide(inMihon);
    await vi.waitFor(() => expect(asked).toEqual([sample]));
    await aWhile();
    expect(renewRules).not.toHaveBeenCalled();
  });

  it.each([
    ["the line breaks", undefined],
    ["what comes is older", older],
    ["what comes is signed by nobody we know", unknownKey],
  ])("stay as they are, and nobody is told, where %s", async (_, envelope) => {
    serve(envelope);
    const { editions, renewRules } = await openGuide(inMihon);
    await vi.waitFor(() => expect(asked).toEqual([sample]));
    await aWhile();
    expect(await editions.kept(sample)).toBe(first);
    expect(renewRules).not.toHaveBeenCalled();
  });
});
