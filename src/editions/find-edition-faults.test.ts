import { describe, expect, it } from "vitest";
import { faultsOf, ownProcedureFile as own } from "../../tests/support/local-editions.ts";

type Parts = Readonly<Record<string, unknown>>;

const building = { id: "hall", name: { ja: "本庁舎" }, address: "中央1丁目", hours: [] };
const counter = { id: "desk", building: "hall", office: "water", name: { ja: "水道課" } };
function kindsAt(parts: Parts): readonly (readonly [kind: string, place: string, what: string])[] {
  return faultsOf(parts).map(({ kind, at, what }) => [kind, at.join("/"), what]);
}

describe("names and rules that do not fit", () => {
  const change = (procedure: string, parts: Parts): Parts => ({
    procedures: { [procedure]: parts },
  });
  const always = { paper: "id-doc", when: "always" };

  it.each<[what: string, parts: Parts, kind: string, place: string, what: string]>([
    [
      "a real place that calls itself a sample",
      { municipality: "131016" },
      "wrong-municipality",
      "municipality",
      "131016",
    ],
    [
      "an end before the beginning",
      { expiresOn: "2026-11-20" },
      "expires-before-issue",
      "expiresOn",
      "2026-11-20",
    ],
    [
      "two buildings of one id",
      { buildings: [building, building] },
      "repeated-id",
      "buildings/1/id",
      "hall",
    ],
    [
      "hours that end first",
      { buildings: [{ ...building, hours: [{ days: [1], from: "17:15", to: "08:30" }] }] },
      "closes-before-it-opens",
      "buildings/0/hours/0",
      "17:15–08:30",
    ],
    [
      "a counter in no building",
      { counters: [counter] },
      "unknown-building",
      "counters/0/building",
      "hall",
    ],
    [
      "a kind of office that is none",
      { buildings: [building], counters: [{ ...counter, office: "mayor" }] },
      "unknown-office",
      "counters/0/office",
      "mayor",
    ],
    [
      "a procedure that the nation does not have",
      change("tea-party", {}),
      "unknown-procedure",
      "procedures/tea-party",
      "tea-party",
    ],
    [
      "a counter that is nowhere",
      change("water-supply", { counters: ["desk"] }),
      "unknown-counter",
      "procedures/water-supply/counters/0",
      "desk",
    ],
    [
      "nothing said of what is not offered",
      change("water-supply", { offered: false }),
      "missing",
      "procedures/water-supply/note",
      "note",
    ],
    [
      "a paper that nobody knows",
      change("water-supply", { documents: { add: [{ paper: "poem", when: "always" }] } }),
      "unknown-paper",
      "procedures/water-supply/documents/add/0/paper",
      "poem",
    ],
    [
      "a paper removed that was never asked for",
      change("water-supply", { documents: { remove: ["id-doc"] } }),
      "unknown-document",
      "procedures/water-supply/documents/remove/0",
      "id-doc",
    ],
    [
      "a paper replaced that was never asked for",
      change("water-supply", { documents: { replace: { seal: always } } }),
      "unknown-document",
      "procedures/water-supply/documents/replace/seal",
      "seal",
    ],
    [
      "a paper added twice",
      change("water-supply", { documents: { add: [always, always] } }),
      "repeated-id",
      "procedures/water-supply/documents/add/1",
      "id-doc",
    ],
    [
      "a last day that a law has set",
      change("householder-change", { deadline: { date: "2027-03-31" } }),
      "national-deadline",
      "procedures/householder-change/deadline",
      "",
    ],
    [
      "a start day of another life event",
      change("damage-certificate", {
        deadline: { rule: "next-day-counts", within: "30 days", from: "death-known" },
      }),
      "unknown-start-day",
      "procedures/damage-certificate/deadline/from",
      "death-known",
    ],
    [
      "days where the calendar counts",
      change("damage-certificate", {
        deadline: { rule: "calendar-next-day", within: "30 days", from: "disaster-day" },
      }),
      "wrong-period",
      "procedures/damage-certificate/deadline/within",
      "calendar-next-day 30 days",
    ],
    [
      "a national id for an own procedure",
      { own: [{ ...own, id: "nhi-loss" }] },
      "taken-id",
      "own/0/id",
      "nhi-loss",
    ],
    [
      "a life event that does not exist",
      { own: [{ ...own, lifeEvents: ["birthday"] }] },
      "unknown-life-event",
      "own/0/lifeEvents/0",
      "birthday",
    ],
    [
      "a fact that does not exist",
      { own: [{ ...own, appliesWhen: "deceased.had_cat" }] },
      "unknown-fact",
      "own/0/appliesWhen",
      "deceased.had_cat",
    ],
    [
      "a fact that this life event does not ask",
      { own: [{ ...own, appliesWhen: "home.any_loss" }] },
      "fact-elsewhere",
      "own/0/appliesWhen",
      "home.any_loss (death)",
    ],
    [
      "an option that does not exist",
      { own: [{ ...own, appliesWhen: 'will.kind == "spoken"' }] },
      "unknown-option",
      "own/0/appliesWhen",
      "will.kind: spoken",
    ],
    [
      "an office that does it of itself where a fact does not exist",
      { own: [{ ...own, byOffice: "deceased.had_cat" }] },
      "unknown-fact",
      "own/0/byOffice",
      "deceased.had_cat",
    ],
    [
      "a number taken for a yes",
      { own: [{ ...own, appliesWhen: "deceased.age" }] },
      "wrong-comparison",
      "own/0/appliesWhen",
      "deceased.age is",
    ],
    [
      "an age of 500",
      { own: [{ ...own, appliesWhen: "deceased.age >= 500" }] },
      "outside-domain",
      "own/0/appliesWhen",
      "deceased.age: 500",
    ],
    [
      "a rule without a period",
      { own: [{ ...own, deadline: { ...own.deadline, rule: "next-day-counts" } }] },
      "wrong-period",
      "own/0/deadline",
      "next-day-counts",
    ],
    [
      "an answer about a person",
      { facts: { "deceased.age": 80 } },
      "not-local",
      "facts/deceased.age",
      "deceased.age",
    ],
    [
      "a local answer of the wrong kind",
      { facts: { "disaster.demolition_scope": true } },
      "unknown-option",
      "facts/disaster.demolition_scope",
      "disaster.demolition_scope: true",
    ],
    [
      "a paper that the nation has",
      { papers: [{ id: "id-doc", name: { ja: "本人確認書類" } }] },
      "taken-id",
      "papers/0/id",
      "id-doc",
    ],
    [
      "an extension of nothing",
      {
        extensions: [
          {
            procedures: ["tea-party"],
            endingFrom: "2026-11-01",
            until: "2027-03-31",
            basis: "告示",
            source: { title: "告示", url: "https://example.jp/", readOn: "2026-11" },
          },
        ],
      },
      "unknown-procedure",
      "extensions/0/procedures/0",
      "tea-party",
    ],
  ])("%s", (_, parts, kind, place, what) => {
    expect(kindsAt(parts)).toContainEqual([kind, place, what]);
  });

  it("are named all at once", () => {
    const parts = { counters: [counter, { ...counter, office: "mayor" }] };
    expect(
      kindsAt(parts)
        .map(([kind]) => kind)
        .toSorted(),
    ).toEqual(["repeated-id", "unknown-building", "unknown-building", "unknown-office"]);
  });
});
