// @vitest-environment happy-dom
import { screen, waitFor, within } from "@solidjs/testing-library";
import { afterEach, describe, expect, it, vi, type Mock } from "vitest";
import app from "../../../../locales/ja/app.json" with { type: "json" };
import { examplePerson } from "../../../../tests/device/example-person.ts";
import { press, write } from "../../../../tests/support/finger-and-keys.ts";
import { signSample } from "../../../../tests/support/sample-envelope.ts";
import { saying } from "../../../../tests/support/saying.ts";
import { goTo, openWholeApp } from "../../../../tests/support/whole-app.tsx";
import { fill } from "../../../../tests/support/words.ts";
import type { Guide } from "../../guide/guide.tsx";
import {
  loadCatalogueNames,
  loadMunicipalities,
  loadPostalCodes,
} from "../../town/municipality-data.ts";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await Promise.all([
  import("./place-screen.tsx"),
  loadMunicipalities(),
  loadPostalCodes(),
  loadCatalogueNames(),
]);

const { place } = app;
const good = await signSample({ version: 2 });
const forged = good.replace(/"payload":"[^"]+"/u, (await payloadOf({ version: 3 })) ?? "");
const older = await signSample({ version: 1 });
const expired = await signSample({ version: 3, expiresOn: "2026-11-21" });
const tooNew = await signSample({ version: 3, format: 2 });
const unknownKey = await signSample({}, "nobody");
const sample = "999999";
const day = "令和8年（2026年）11月21日（土曜日）";

async function payloadOf(parts: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  return /"payload":"[^"]+"/u.exec(await signSample(parts))?.[0];
}

/** A server that has these editions and no others; `undefined` stands for no network. */
function serve(editions: Readonly<Record<string, string>> | undefined): void {
  vi.stubGlobal("fetch", (address: string) => {
    if (editions === undefined) return Promise.reject(new TypeError("no network"));
    const text = editions[address.replaceAll(/\D/gu, "")];
    const headers = { "Content-Type": "application/json; charset=utf-8" };
    return Promise.resolve(
      text === undefined
        ? new Response('{"kind":"no-edition"}', { status: 404, headers })
        : new Response(text, { headers }),
    );
  });
}

interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

type Ask = (
  found: (position: { readonly coords: Coordinates }) => void,
  failed: (error: { readonly code: number; readonly PERMISSION_DENIED: number }) => void,
) => void;

/** The phone stands here, or is not allowed to tell where. */
function standAt(coords: Coordinates | "refused"): Mock<Ask> {
  const denied = { code: 1, PERMISSION_DENIED: 1 };
  const asked = vi.fn<Ask>((found, failed) => {
    if (coords === "refused") failed(denied);
    else found({ coords });
  });
  Object.defineProperty(navigator, "geolocation", {
    configurable: true,
    value: { getCurrentPosition: asked },
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

/** Somebody in the middle of a journey goes to choose her town. */
async function open(lifeEvent: "death" | "moving" = "death", end = ""): Promise<Guide> {
  const guide = await openWholeApp("#/help");
  const journey = await guide.begin(lifeEvent);
  goTo(`/#/journeys/${journey}/place${end}`);
  await screen.findByRole("searchbox", { name: place.label });
  return guide;
}

const search = (text: string): void =>
  write(screen.getByRole("searchbox", { name: place.label }), text);
const choose = async (name: string | RegExp): Promise<void> =>
  press(await screen.findByRole("button", { name }));

async function chooseSample(): Promise<void> {
  search("みほん市");
  await choose("みほん市");
}

describe("choosing a town", () => {
  it("goes by its name, and says that it has no edition yet, with its site", async () => {
    serve({});
    const guide = await open();
    search("おおあらい");
    await choose("茨城県東茨城郡大洗町");
    await screen.findByText(place.news.none);
    expect(guide.journey()?.municipality).toBe("083097");
    const site = screen.getByRole("link", { name: fill(place.site, { name: "大洗町" }) });
    expect(site.getAttribute("href")).toMatch(/^https?:/u);
  });

  it("goes by postal code", async () => {
    serve({});
    const guide = await open();
    search("１００－０００１");
    await choose("東京都千代田区");
    await waitFor(() => expect(guide.journey()?.municipality).toBe("131016"));
  });

  it("tells what a name that is gone is called now, and which parts it was divided into", async () => {
    serve({});
    const guide = await open();
    search("浜松市中区");
    await screen.findByText(fill(place.gone, { old: "浜松市中区", now: "浜松市中央区" }));
    search("浜松市北区");
    await screen.findByText(
      fill(place.goneDivided, { old: "浜松市北区", now: "浜松市浜名区と浜松市中央区" }),
    );
    await choose("静岡県浜松市浜名区");
    await waitFor(() => expect(guide.journey()?.municipality).toBe("221392"));
  });

  it("leads on from a town that is gone since it was chosen", async () => {
    serve({});
    const guide = await open();
    await guide.chooseTowns({ municipality: "221317" });
    await screen.findByText(fill(place.gone, { old: "浜松市中区", now: "浜松市中央区" }));
    await choose("静岡県浜松市中央区");
    await waitFor(() => expect(guide.journey()?.municipality).toBe("221384"));
  });

  it("asks the phone where it is only when that is pressed, and offers the nearest", async () => {
    serve({});
    const asked = standAt({ latitude: 35.694, longitude: 139.754 });
    const guide = await open();
    expect(asked).not.toHaveBeenCalled();
    press(screen.getByRole("button", { name: place.here }));
    await screen.findByText(place.hereFound);
    await choose("東京都千代田区");
    await waitFor(() => expect(guide.journey()?.municipality).toBe("131016"));
  });

  it("goes on by name where the phone does not tell", async () => {
    serve({});
    standAt("refused");
    await open();
    press(screen.getByRole("button", { name: place.here }));
    await screen.findByText(place.hereRefused);
    search("大洗町");
    expect(await screen.findByRole("button", { name: "茨城県東茨城郡大洗町" })).toBeTruthy();
  });

  it("is remembered with the person, and offered first in the next journey", async () => {
    serve({});
    const guide = await open();
    search("大洗町");
    await choose("茨城県東茨城郡大洗町");
    await waitFor(async () =>
      expect(await guide.people.find("self")).toMatchObject({ municipality: "08309" }),
    );
    const next = await guide.begin("moving");
    goTo(`/#/journeys/${next}/place`);
    await screen.findByRole("heading", { level: 2, name: place.before });
    expect(screen.getByText(saying(/11月22日.*に確かめました$/u))).toBeTruthy();
    await choose("茨城県東茨城郡大洗町");
    await waitFor(() => expect(guide.journey()?.municipality).toBe("083097"));
  });

  it("can be taken back", async () => {
    serve({});
    const guide = await open();
    search("大洗町");
    await choose("茨城県東茨城郡大洗町");
    await choose(place.forget);
    await screen.findByText(place.forgotten);
    expect(guide.journey()).not.toHaveProperty("municipality");
  });

  it("knows two towns of a move", async () => {
    serve({});
    const guide = await open("moving", "/old");
    await screen.findByRole("heading", { level: 1, name: place.titleOld });
    search("大洗町");
    await choose("茨城県東茨城郡大洗町");
    await waitFor(() => expect(guide.journey()?.oldMunicipality).toBe("083097"));
    expect(guide.journey()).not.toHaveProperty("municipality");
    expect(screen.getByRole("link", { name: place.goNew })).toBeTruthy();
  });
});

describe("choosing where a mother lives", () => {
  it("begins with what is known, and is hers and nobody else's", async () => {
    serve({});
    const mother = examplePerson();
    const guide = await openWholeApp("#/help");
    await guide.people.change(mother.id, () => mother);
    goTo(`/#/place/${mother.id}`);
    await screen.findByText("東京都新宿区");
    expect(screen.getByText(app.people.choices.mother)).toBeTruthy();
    search("大洗町");
    await choose("茨城県東茨城郡大洗町");
    await waitFor(async () =>
      expect(await guide.people.find(mother.id)).toMatchObject({
        municipality: "08309",
        municipalityConfirmedOn: "2026-11-22",
      }),
    );
    expect(await guide.people.find("self")).toBeUndefined();
    await choose(place.forget);
    await waitFor(async () =>
      expect(await guide.people.find(mother.id)).not.toHaveProperty("municipality"),
    );
  });
});

describe("the edition of a town", () => {
  const taken = fill(place.news.taken, { name: "みほん市", version: 1, day });

  /** A journey for which the edition has been taken. */
  async function openInMihon(): Promise<string> {
    serve({ [sample]: await signSample() });
    const guide = await open();
    await chooseSample();
    await screen.findByText(taken);
    await waitFor(() => expect(guide.places()).toHaveLength(1));
    return guide.journey()?.id ?? "";
  }

  it("is taken with its version and day, and the rules of the journey follow", async () => {
    serve({ [sample]: await signSample() });
    const guide = await open();
    await chooseSample();
    await screen.findByText(taken);
    expect(screen.getByText(place.sample)).toBeTruthy();
    await waitFor(() => expect(guide.places()).toHaveLength(1));
    const own = guide.book.lifeEvent.procedures.filter(({ id }) => id.startsWith("mihon-"));
    expect(own.length).toBeGreaterThan(0);
  });

  it("is there again after the app was closed, and shows on the pages of the journey", async () => {
    const journey = await openInMihon();
    goTo(`/#/journeys/${journey}/procedures/householder-change`);
    await screen.findByRole("heading", { name: fill(place.counters, { name: "みほん市" }) });
    expect(screen.getByText(/^おくやみ窓口、1階、10番窓口$/u)).toBeTruthy();
    goTo(`/#/journeys/${journey}/result`);
    expect(await screen.findByText("みほん市")).toBeTruthy();
  });

  it("says on which pages its own procedures rest, with their addresses", async () => {
    const journey = await openInMihon();
    const sourcesOf = async (procedure: string): Promise<HTMLElement> => {
      goTo(`/#/journeys/${journey}/procedures/${procedure}`);
      const sources = (await screen.findByText(app.procedure.sources)).closest("details");
      if (sources === null) throw new Error("the sources cannot be opened");
      return sources;
    };
    const own = await sourcesOf("mihon-watch-phone-return");
    const link = within(own).getByRole("link", { hidden: true });
    expect(link.getAttribute("href")).toBe("https://www.city.mihon.example/");
    const changed = await sourcesOf("water-supply");
    expect(within(changed).getByText("https://www.city.mihon.example/water/")).toBeTruthy();
  });

  it("that is kept goes on without a network, which is said", async () => {
    serve({ [sample]: await signSample() });
    const guide = await open();
    await chooseSample();
    await screen.findByText(taken);
    serve(undefined);
    await choose(place.check);
    await screen.findByText(place.news.noAnswer);
    expect(screen.getByText(fill(place.news.stays, { version: 1, day }))).toBeTruthy();
    expect(guide.places()).toHaveLength(1);
  });

  it("is not asked for in vain: without a network and without a kept one the nation's rules hold", async () => {
    serve(undefined);
    await open();
    search("大洗町");
    await choose("茨城県東茨城郡大洗町");
    await screen.findByText(place.news.noAnswer);
    expect(screen.getByText(place.news.nation)).toBeTruthy();
  });

  it.each([
    ["broken", "{}", place.refused.broken],
    ["forged", forged, place.refused.forged],
    ["signed by nobody we know", unknownKey, place.refused["unknown-key"]],
    ["older", older, place.refused.older],
    ["past its last day", expired, fill(place.refused.expired, { day })],
    ["made for a newer app", tooNew, place.refused["too-new-format"]],
  ])("that is %s is refused with the reason, and the old one stays", async (_, envelope, why) => {
    serve({ [sample]: good });
    const guide = await open();
    await chooseSample();
    await screen.findByText(fill(place.news.taken, { name: "みほん市", version: 2, day }));
    serve({ [sample]: envelope });
    await choose(place.check);
    await screen.findByText(why);
    expect(screen.getByText(fill(place.news.stays, { version: 2, day }))).toBeTruthy();
    expect(await guide.editions.kept(sample)).toBe(good);
    expect(guide.places()).toHaveLength(1);
  });

  it("of another town is refused, and the nation's rules hold", async () => {
    serve({ "083097": good });
    const guide = await open();
    search("大洗町");
    await choose("茨城県東茨城郡大洗町");
    await screen.findByText(place.refused["other-municipality"]);
    expect(screen.getByText(place.news.nation)).toBeTruthy();
    expect(guide.places()).toEqual([]);
  });
});
