import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyFile,
  faultsOf,
  nationalNames,
  ownProcedureFile as own,
  sampleEdition,
  sampleText,
  writeEdition,
} from "../../tests/support/local-editions.ts";
import { readEdition } from "./read-edition.ts";

type Parts = Readonly<Record<string, unknown>>;

const building = { id: "hall", name: { ja: "本庁舎" }, address: "中央1丁目", hours: [] };
function kindsAt(parts: Parts): readonly (readonly [kind: string, place: string, what: string])[] {
  return faultsOf(parts).map(({ kind, at, what }) => [kind, at.join("/"), what]);
}

describe("a file that is no edition", () => {
  it.each(["", "{", "null,", '{"format": 1'])("is refused because it is not JSON: %j", (text) => {
    expect(readEdition(text, nationalNames)).toMatchObject({ problem: { kind: "not-json" } });
  });

  it.each(["null", "[]", "3", '"edition"', "{}"])("is refused for its shape: %s", (text) => {
    expect(readEdition(text, nationalNames)).toMatchObject({ problem: { kind: "faulty" } });
  });

  it("made for a newer app is told apart from a broken one, whatever else it holds", () => {
    const text = JSON.stringify({ ...emptyFile, format: 2, buildings: "elsewhere" });
    expect(readEdition(text, nationalNames)).toMatchObject({
      problem: { kind: "too-new-format", format: 2 },
    });
  });

  const nearlyEditions = fc
    .dictionary(fc.constantFrom(...Object.keys(sampleEdition)), fc.jsonValue())
    .map((parts) => ({ ...emptyFile, ...parts }));

  it("never makes the reader throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearlyEditions), (value) => {
        const read = readEdition(JSON.stringify(value), nationalNames);
        expect(typeof read.ok).toBe("boolean");
      }),
    );
  });
});

describe("the shape of an edition", () => {
  it("needs only its head", () => {
    expect(writeEdition()).toMatchObject({ version: 1, counters: [], procedures: {}, own: [] });
  });

  it.each<[what: string, parts: Parts, kind: string, place: string]>([
    ["a part that is missing", { version: undefined }, "missing", "version"],
    ["a name that has no place", { surprise: 1 }, "surplus", "surprise"],
    ["a day that does not exist", { closedDays: ["2026-02-30"] }, "wrong-value", "closedDays/0"],
    ["a version that is no number", { version: "2" }, "wrong-value", "version"],
    ["a code of five digits", { municipality: "99999" }, "wrong-value", "municipality"],
    [
      "a building without a name in Japanese",
      { buildings: [{ ...building, name: { en: "Hall" } }] },
      "missing",
      "buildings/0/name/ja",
    ],
    [
      "an eighth day of the week",
      { buildings: [{ ...building, hours: [{ days: [8], from: "08:30", to: "17:15" }] }] },
      "wrong-value",
      "buildings/0/hours/0/days/0",
    ],
    [
      "a time that is none",
      { buildings: [{ ...building, hours: [{ days: [1], from: "8:30", to: "24:00" }] }] },
      "wrong-value",
      "buildings/0/hours/0/from",
    ],
    [
      "a telephone number without its area",
      { buildings: [{ ...building, phone: "1234" }] },
      "wrong-value",
      "buildings/0/phone",
    ],
    [
      "a condition that cannot be read",
      { own: [{ ...own, appliesWhen: "deceased.age >=" }] },
      "unreadable-condition",
      "own/0/appliesWhen",
    ],
    [
      "a condition of a paper that cannot be read",
      { own: [{ ...own, documents: [{ paper: "id-doc", when: "deceased.age >" }] }] },
      "unreadable-condition",
      "own/0/documents/0/when",
    ],
    [
      "an own procedure without words",
      { own: [{ ...own, words: undefined }] },
      "missing",
      "own/0/words",
    ],
  ])("names %s", (_, parts, kind, place) => {
    expect(kindsAt(parts).map(([found, at]) => [found, at])).toContainEqual([kind, place]);
  });
});

describe("the sample edition of みほん市", () => {
  it("has no fault and says that it is a sample", () => {
    expect(readEdition(sampleText, nationalNames).ok).toBe(true);
    expect(sampleEdition.sample).toBe(true);
  });

  it("holds no telephone number, because none would be true", () => {
    expect(sampleText).not.toMatch(/\d{2,4}-\d{2,4}-\d{3,4}/u);
    const all = [...sampleEdition.buildings, ...sampleEdition.counters];
    expect(all.filter(({ phone }) => phone !== undefined)).toEqual([]);
  });

  it("shows each thing that an edition can do", () => {
    expect(sampleEdition.buildings).toHaveLength(2);
    expect(sampleEdition.counters.length).toBeGreaterThanOrEqual(12);
    expect(sampleEdition.own.length).toBeGreaterThan(0);
    expect(sampleEdition.extensions.length).toBeGreaterThan(0);
    const changes = Object.values(sampleEdition.procedures);
    const has = (part: keyof (typeof changes)[number]): boolean =>
      changes.some((change) => change[part] !== undefined);
    const parts = ["offered", "name", "documents", "deadline", "office", "counters"] as const;
    expect(parts.filter((part) => !has(part))).toEqual([]);
  });
});
