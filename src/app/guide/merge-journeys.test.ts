import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers, StartDays } from "../../model/answers.ts";
import type { Journey, Way } from "../../model/journey.ts";
import { day } from "../../../tests/support/death.ts";
import { mergeJourneys } from "./merge-journeys.ts";

const begun: Journey = {
  id: "j",
  lifeEvent: "death",
  answers: {},
  startDays: {},
  place: { at: "result" },
  done: [],
  packed: [],
  createdAt: "2026-11-20T01:00:00.000Z",
  changedAt: "2026-11-21T01:00:00.000Z",
};

describe("two tabs that went on with one journey", () => {
  it("keep what was answered in either, and this tab's word where both answered", () => {
    const here = { ...begun, answers: { "x.age": 81, "x.dog": true } };
    const elsewhere = { ...begun, answers: { "x.age": 18, "x.house": "unknown" } };
    expect(mergeJourneys(here, elsewhere, begun).answers).toEqual({
      "x.age": 81,
      "x.dog": true,
      "x.house": "unknown",
    });
  });

  it("take place in the town that was chosen last in either, or in none where it was taken back", () => {
    const oarai = { ...begun, municipality: "083097" };
    const chiyoda = { ...begun, municipality: "131016", oldMunicipality: "083097" };
    expect(mergeJourneys(begun, oarai, begun).municipality).toBe("083097");
    expect(mergeJourneys(chiyoda, oarai, begun)).toMatchObject({
      municipality: "131016",
      oldMunicipality: "083097",
    });
    expect(mergeJourneys(oarai, begun, oarai)).not.toHaveProperty("municipality");
  });

  it("take over what only the other tab changed or took back", () => {
    const common = { ...begun, answers: { "x.age": 81, "x.dog": true }, done: ["a"] };
    const elsewhere = { ...begun, answers: { "x.age": 18 }, done: ["b"] };
    const merged = mergeJourneys(common, elsewhere, common);
    expect(merged.answers).toEqual({ "x.age": 18 });
    expect(merged.done).toEqual(["b"]);
  });

  it("stay where this tab is, with what was being typed there", () => {
    const here: Journey = {
      ...begun,
      place: { at: "question", topic: "death-person", part: 1 },
      unfinished: { topic: "death-person", part: 1, fields: { "deceased.age": "8" } },
    };
    const merged = mergeJourneys(here, { ...begun, place: { at: "bag" } }, begun);
    expect(merged.place).toEqual(here.place);
    expect(merged.unfinished).toEqual(here.unfinished);
  });

  it("agree on what was taken over from the person, where the other tab has taken some of it back", () => {
    const common = { ...begun, known: ["x.age", "x.dog"], answers: { "x.age": 81, "x.dog": true } };
    const elsewhere = { ...common, known: ["x.age"], answers: { "x.age": 81 } };
    const merged = mergeJourneys(
      { ...common, known: ["x.age", "x.dog", "x.car"] },
      elsewhere,
      common,
    );
    expect(merged.known).toEqual(["x.age", "x.car"]);
    expect("known" in mergeJourneys(begun, begun, begun)).toBe(false);
  });

  it("keep how each thing is to be done and what was picked, as either tab said last", () => {
    const common: Journey = { ...begun, ways: { a: "post", b: "online" }, chosen: ["kokuho"] };
    const here: Journey = { ...common, ways: { a: "visit", b: "online" } };
    const elsewhere: Journey = { ...common, ways: { a: "post" }, chosen: ["continuation"] };
    const merged = mergeJourneys(here, elsewhere, common);
    expect(merged.ways).toEqual({ a: "visit" });
    expect(merged.chosen).toEqual(["continuation"]);
    const untouched = mergeJourneys(begun, begun, begun);
    expect("ways" in untouched || "chosen" in untouched).toBe(false);
  });

  it("bear the date of the later change", () => {
    const later = "2026-11-21T02:00:00.000Z";
    const elsewhere = { ...begun, changedAt: later };
    expect(mergeJourneys(begun, elsewhere, begun).changedAt).toBe(later);
    expect(mergeJourneys(elsewhere, begun, begun).changedAt).toBe(later);
  });

  const ids = fc.constantFrom("a", "b", "c", "d", "e");
  const some = fc.uniqueArray(ids);
  const journeys: fc.Arbitrary<Journey> = fc
    .record({
      answers: fc.dictionary(ids, fc.oneof(fc.boolean(), fc.constant("unknown"), fc.nat(99))),
      startDays: fc.dictionary(
        ids,
        fc.constantFrom<StartDays[string]>(day("2026-11-15"), day("2026-11-16"), "unknown"),
      ),
      done: some,
      packed: some,
      ways: fc.dictionary(ids, fc.constantFrom<Way>("visit", "post", "online", "phone")),
      chosen: some,
    })
    .map((changed) => ({ ...begun, ...changed }));

  it("lose no answer, no day and no tick of either", () => {
    fc.assert(
      fc.property(journeys, journeys, (here, elsewhere) => {
        const merged = mergeJourneys(here, elsewhere, begun);
        const keys = (part: (journey: Journey) => object): readonly string[] =>
          [...new Set([...Object.keys(part(here)), ...Object.keys(part(elsewhere))])].toSorted();
        expect(merged.answers).toEqual({ ...merged.answers, ...here.answers });
        expect(Object.keys(merged.answers).toSorted()).toEqual(keys(({ answers }) => answers));
        expect(merged.startDays).toMatchObject(here.startDays);
        expect(Object.keys(merged.startDays).toSorted()).toEqual(
          keys(({ startDays }) => startDays),
        );
        for (const [id, value] of Object.entries<Answers[string]>(elsewhere.answers)) {
          if (!(id in here.answers)) expect(merged.answers[id]).toBe(value);
        }
        expect(merged.ways).toEqual({ ...elsewhere.ways, ...here.ways });
        for (const ticks of ["done", "packed", "chosen"] as const) {
          const wanted = [...new Set([...(here[ticks] ?? []), ...(elsewhere[ticks] ?? [])])];
          expect(merged[ticks]?.toSorted()).toEqual(wanted.toSorted());
        }
      }),
    );
  });

  it("change nothing when they hold the same", () => {
    fc.assert(
      fc.property(journeys, (journey) => {
        expect(mergeJourneys(journey, journey, journey)).toEqual(journey);
      }),
    );
  });
});
