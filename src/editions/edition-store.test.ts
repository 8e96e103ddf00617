import { beforeAll, describe, expect, it } from "vitest";
import { day } from "../../tests/support/day.ts";
import { makeEditionKeys, type EditionKeys } from "../../tests/support/edition-keys.ts";
import { emptyFile, nationalNames } from "../../tests/support/local-editions.ts";
import { openKeptEdition, takeEdition, type EditionStore } from "./edition-store.ts";

const mihon = emptyFile.municipality;
let keys: EditionKeys;
let stranger: EditionKeys;

beforeAll(async () => {
  keys = await makeEditionKeys("mihon-1", [mihon]);
  stranger = await makeEditionKeys("stranger", [mihon]);
});

function storeWith(entries: readonly (readonly [string, string])[] = []) {
  const all = new Map(entries);
  const store: EditionStore = {
    kept: (code) => Promise.resolve(all.get(code)),
    keep: (code, envelope) => {
      all.set(code, envelope);
      return Promise.resolve(true);
    },
  };
  return { store, all };
}

function context(today = "2026-11-21") {
  return {
    municipalities: [mihon],
    trustedKeys: [keys.trusted],
    names: nationalNames,
    today: day(today),
  };
}

function signed(parts: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return keys.sign(JSON.stringify({ ...emptyFile, ...parts }));
}

describe("a phone that has fetched an edition", () => {
  it("keeps it and finds it again", async () => {
    const { store } = storeWith();
    const taken = await takeEdition(await signed({ version: 4 }), store, context());
    expect(taken).toMatchObject({ ok: true, value: { isKept: true, edition: { version: 4 } } });
    expect(await openKeptEdition(store, context())).toMatchObject({ value: { version: 4 } });
  });

  it("takes the newer one in place of the old", async () => {
    const { store, all } = storeWith([[mihon, await signed()]]);
    const newer = await signed({ version: 2 });
    expect((await takeEdition(newer, store, context())).ok).toBe(true);
    expect(all.get(mihon)).toBe(newer);
  });

  it.each<[what: string, envelope: () => Promise<string>, kind: string]>([
    ["broken", () => Promise.resolve("{}"), "broken"],
    [
      "forged",
      () => stranger.sign(JSON.stringify({ ...emptyFile, version: 9 }), "mihon-1"),
      "forged",
    ],
    ["older", () => signed({ version: 1 }), "older"],
    ["of another municipality", () => signed({ municipality: "990001" }), "unknown-key"],
    [
      "past its last day",
      () => signed({ version: 9, expiresOn: "2026-11-20", issuedOn: "2026-01-01" }),
      "expired",
    ],
    ["for a newer app", () => signed({ format: 2 }), "too-new-format"],
  ])("leaves the old one as it was when the new one is %s", async (_, envelope, kind) => {
    const old = await signed({ version: 2 });
    const { store, all } = storeWith([[mihon, old]]);
    const taken = await takeEdition(await envelope(), store, context());
    expect(taken).toMatchObject({ ok: false, problem: { kind } });
    expect([...all]).toEqual([[mihon, old]]);
    expect((await openKeptEdition(store, context())).ok).toBe(true);
  });

  it("uses it until the page is closed where the disk is full, and says so", async () => {
    const { store } = storeWith();
    const full: EditionStore = { ...store, keep: () => Promise.resolve(false) };
    expect(await takeEdition(await signed(), full, context())).toMatchObject({
      ok: true,
      value: { isKept: false },
    });
  });
});

describe("a phone that starts without a network", () => {
  it("has no edition where none was fetched", async () => {
    const { store } = storeWith();
    expect(await openKeptEdition(store, context())).toEqual({
      ok: false,
      problem: { kind: "none" },
    });
  });

  it("says when the kept one is past its last day, or can no longer be read", async () => {
    const { store } = storeWith([[mihon, await signed()]]);
    expect(await openKeptEdition(store, context("2027-11-22"))).toEqual({
      ok: false,
      problem: { kind: "expired", expiredOn: "2027-11-21" },
    });
    const damaged = storeWith([[mihon, "damaged"]]).store;
    expect(await openKeptEdition(damaged, context())).toEqual({
      ok: false,
      problem: { kind: "unreadable" },
    });
  });

  it("reads it anew against a catalogue that has changed since", async () => {
    const { store } = storeWith([
      [mihon, await signed({ procedures: { "water-supply": { fee: 0 } } })],
    ]);
    const { "water-supply": _, ...procedures } = nationalNames.procedures;
    const names = { ...nationalNames, procedures };
    expect(await openKeptEdition(store, { ...context(), names })).toEqual({
      ok: false,
      problem: { kind: "unreadable" },
    });
  });

  it("prefers a ward's own edition to that of its city", async () => {
    const ward = "990001";
    const { store } = storeWith([
      [mihon, await signed({ version: 7 })],
      [ward, await signed({ version: 3, municipality: ward })],
    ]);
    const opened = await openKeptEdition(store, { ...context(), municipalities: [ward, mihon] });
    expect(opened).toMatchObject({ ok: true, value: { municipality: ward, version: 3 } });
  });
});
