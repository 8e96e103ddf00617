import { describe, expect, it } from "vitest";
import { day } from "../../../tests/support/day.ts";
import { eventNamed } from "../../../tests/support/local-editions.ts";
import { signSample } from "../../../tests/support/sample-envelope.ts";
import type { EditionStore } from "../../editions/edition-store.ts";
import { walkThrough } from "../../interview/walk.ts";
import { assessAll } from "../../plan/assessment.ts";
import { openRuleBook } from "../../rules/rule-book.ts";
import { localCalendar } from "./local-calendar.ts";
import { answersBeside, nationAlone, type JourneyTowns } from "./local-rules.ts";
import { openLocalRules } from "./open-local-rules.ts";

const today = day("2026-11-22");
const sample = "999999";
const envelope = await signSample();
const store: EditionStore = {
  kept: (code) => Promise.resolve(code === sample ? envelope : undefined),
  keep: () => Promise.resolve(true),
};
const books = new Map(
  ["death", "moving", "disaster", "turning-age"].map(
    (id) => [id, openRuleBook(eventNamed(id))] as const,
  ),
);

async function open(event: string, towns: JourneyTowns) {
  const book = books.get(event);
  if (book === undefined) throw new RangeError(event);
  return { national: book, ...(await openLocalRules(book, towns, store, today)) };
}

describe("a journey in a town without an edition", () => {
  it("goes by the very rules of the nation", async () => {
    const { book, local, national } = await open("death", { municipality: "131016" });
    expect(book).toBe(national);
    expect(local).toBe(nationAlone);
  });
});

describe("a journey in みほん市", () => {
  it("is not asked what the town knows, and what was answered before does not count", async () => {
    const { book, local, national } = await open("disaster", { municipality: sample });
    expect(local.knownFacts).toContain("disaster.relief_act_applied");
    const answers = { "disaster.relief_act_applied": false, "disaster.kind": "earthquake" };
    const told = answersBeside(answers, local);
    expect(told).toEqual({ "disaster.kind": "earthquake" });
    expect(answersBeside(answers, nationAlone)).toBe(answers);
    const asked = (rules: typeof book): readonly string[] =>
      walkThrough(rules, told, {}).steps.flatMap(({ facts }) => facts);
    expect(asked(book).filter((fact) => local.knownFacts.includes(fact))).toEqual([]);
    expect(asked(national).length).toBeGreaterThanOrEqual(asked(book).length);
  });

  it("counts with the closed days of the city at its own offices alone", async () => {
    const { book, local } = await open("death", { municipality: sample });
    const { isClosedAt } = localCalendar(today, local);
    const [procedure] = book.lifeEvent.procedures;
    if (procedure === undefined || isClosedAt === undefined) throw new Error("nothing to ask");
    const holidayOfTown = day("2027-04-15");
    expect(isClosedAt(procedure, "water")(holidayOfTown)).toBe(true);
    expect(isClosedAt(procedure, "family-court")(holidayOfTown)).toBe(false);
  });

  it("moves a last day past a closed day of the city", async () => {
    const dueIn = async (towns: JourneyTowns): Promise<string> => {
      const { book, local } = await open("death", towns);
      // Fourteen days from the day after: the last one is the city's closed day.
      const days = { "death-date": day("2026-12-14"), "death-known": day("2026-12-14") };
      const { knowledge, startDays } = walkThrough(book, {}, {});
      const counted = { ...startDays, ...days, ...local.startDays };
      const all = assessAll(knowledge, counted, localCalendar(day("2026-12-15"), local));
      const due = all.find(({ procedure }) => procedure.id === "householder-change")?.due;
      return due?.kind === "dated" ? due.lawDay : "";
    };
    expect(await dueIn({ municipality: "131016" })).toBe("2026-12-28");
    expect(await dueIn({ municipality: sample })).toBe("2027-01-04");
  });
});

describe("what みほん市 does not have", () => {
  it("is told with the reason, and is no longer among the procedures", async () => {
    const { book, local } = await open("turning-age", { municipality: sample });
    expect(local.notOffered.map(({ procedure }) => procedure)).toContain("senior-bus-pass");
    expect(book.applies.has("senior-bus-pass")).toBe(false);
  });
});

describe("a move", () => {
  const sideOf = async (towns: JourneyTowns) => {
    const { local } = await open("moving", towns);
    return local.editions.map(({ side }) => side);
  };

  it("goes by the edition of each town on its own side", async () => {
    expect(await sideOf({ municipality: sample })).toEqual(["new"]);
    expect(await sideOf({ oldMunicipality: sample, municipality: "131016" })).toEqual(["old"]);
    expect(await sideOf({ oldMunicipality: sample, municipality: sample })).toEqual(["old", "new"]);
  });

  it("does not take local facts or own procedures from the town that is left", async () => {
    const { book, local, national } = await open("moving", { oldMunicipality: sample });
    expect(local.knownFacts).toEqual([]);
    expect(book.lifeEvent.procedures.map(({ id }) => id)).toEqual(
      national.lifeEvent.procedures.map(({ id }) => id),
    );
  });
});
