import { describe, expect, it } from "vitest";
import { askGuide, type ReadAnswer } from "../../tests/support/ask-guide.ts";
import {
  pensionerWithWifeAndHouse,
  writeHousehold,
  type WrittenHousehold,
} from "../../tests/support/guide-command.ts";
import { isLifeEventId, lifeEventIds } from "../model/life-event-ids.ts";

const sampleFile = "src/server/editions/999999.json";

const widow: WrittenHousehold = {
  answers: {
    ...pensionerWithWifeAndHouse,
    "deceased.died_abroad": false,
    "deceased.foreign_national": false,
    "deceased.had_care_certification": true,
    "deceased.had_dog": false,
  },
  dates: { "death-date": "2026-11-15", "death-known": "2026-11-15", "funeral-date": "2026-11-18" },
};

async function planFor(
  household: WrittenHousehold,
  ...more: readonly string[]
): Promise<NonNullable<ReadAnswer["plan"]>> {
  const lifeEvent = more.find(isLifeEventId) ?? "death";
  const others = more.filter((word) => word !== lifeEvent);
  const file = writeHousehold(household);
  const { plan } = await askGuide(lifeEvent, "--answers", file, "--plan", ...others);
  if (plan === undefined) throw new Error("the output has no plan");
  return plan;
}

describe("the plan of a pensioner's widow", { timeout: 30_000 }, () => {
  it("is there only when it is asked for", async () => {
    expect((await askGuide("death", "--answers", writeHousehold(widow))).plan).toBeUndefined();
  });

  it("goes by kind of office where no edition is known, and claims no number of trips", async () => {
    const { isByKind, visits } = await planFor(widow);
    expect(isByKind).toBe(true);
    const cityOffice = visits.find(({ place }) => place.kind === "city-office");
    const offices = cityOffice?.stops.map(({ office }) => office);
    expect(offices).toEqual(expect.arrayContaining(["late-elderly-medical", "long-term-care"]));
    expect(visits.filter(({ place }) => place.kind === "building")).toEqual([]);
  });

  it("has everything that applies once, at a counter or elsewhere", async () => {
    const { verdicts } = await askGuide("death", "--answers", writeHousehold(widow));
    const { visits, elsewhere } = await planFor(widow);
    const planned = visits.flatMap(({ stops }) => stops.flatMap(({ procedures }) => procedures));
    const ids = [...planned, ...elsewhere.phone].map(({ procedure }) => procedure);
    const applying = verdicts.filter(({ verdict }) => verdict === "applies");
    expect([...new Set(ids)].toSorted()).toEqual(
      applying.map(({ procedure }) => procedure).toSorted(),
    );
  });

  it("leads nobody to a counter for what the office does of itself", async () => {
    const card = { answers: { "person.age": 64 }, dates: {} };
    const { visits, elsewhere } = await planFor(card, "turning-age");
    const planned = visits.flatMap(({ stops }) => stops.flatMap(({ procedures }) => procedures));
    expect(elsewhere.nobody).toMatchObject([{ procedure: "care-card-65" }]);
    expect(planned.map(({ procedure }) => procedure)).not.toContain("care-card-65");
    expect(elsewhere.post).toEqual([]);
  });

  it("calls the companies before going there", async () => {
    const { elsewhere } = await planFor(widow, "--lang", "en");
    expect(elsewhere.phone.map(({ procedure }) => procedure)).not.toEqual([]);
  });

  it("says what to say in Japanese, and what it means in English", async () => {
    const { visits } = await planFor(widow, "--lang", "en");
    const stop = visits
      .flatMap(({ stops }) => stops)
      .find(({ procedures }) =>
        procedures.some(({ procedure }) => procedure === "death-notification"),
      );
    expect(stop?.say).toMatch(/^家族が亡くなったときの手続きで、.*死亡届.*をお願いします。$/u);
    expect(stop?.meaning).toMatch(
      /^Procedures after a death in the family: .*Notification of death/u,
    );
    const japanese = await planFor(widow);
    expect(japanese.visits.flatMap(({ stops }) => stops).map(({ meaning }) => meaning)).toEqual(
      japanese.visits.flatMap(({ stops }) => stops).map(() => undefined),
    );
  });

  it("gives for each visit days that can be kept, a list of papers and reasons", async () => {
    const { visits } = await planFor(widow);
    for (const { earliest, latest, bag, reasons, when } of visits) {
      expect(earliest >= "2026-11-21").toBe(true);
      expect(latest ?? "9999").not.toBe("");
      expect((latest ?? "9999") >= earliest || when.startsWith("期限を過ぎた")).toBe(true);
      expect(new Set(bag.map(({ paper }) => paper)).size).toBe(bag.length);
      expect(reasons.map(({ text }) => text).filter((text) => text.includes("{{"))).toEqual([]);
    }
    const reasons = visits.flatMap((visit) => visit.reasons);
    expect(reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["deadline", "together"]),
    );
  });

  it("names the building, its counters in the order to walk and how long to allow with an edition", async () => {
    const { visits } = await planFor(widow, "--edition", sampleFile);
    const hall = visits.find(({ stops }) => stops.some(({ counter }) => counter === "care"));
    expect(hall?.place).toMatchObject({
      kind: "building",
      building: "city-hall",
      name: "みほん市役所 本庁舎",
      address: "みほん市中央1丁目",
    });
    const counters = hall?.stops.map((stop) => stop.counter);
    expect(counters).toEqual(expect.arrayContaining(["late-elderly", "care"]));
    // One walks past the windows 4 and 6 in this order.
    expect(counters?.indexOf("late-elderly")).toBeLessThan(counters?.indexOf("care") ?? -1);
    expect(hall?.minutes).toBeGreaterThan(0);
    // 21 to 23 November are a weekend and a holiday.
    expect(hall?.earliest).toBe("2026-11-24");
  });
});

describe("a plan", { timeout: 30_000 }, () => {
  it("of a move tells the two towns apart, and knows the buildings of the new one", async () => {
    const household: WrittenHousehold = {
      answers: { "move.kind": "between-municipalities", "person.age": 40 },
      dates: { "move-date": "2026-11-20" },
    };
    const sides = (await planFor(household, "moving")).visits.map(({ place }) => place["side"]);
    expect(sides).toEqual(expect.arrayContaining(["old", "new"]));
    const { visits } = await planFor(household, "moving", "--edition", sampleFile);
    const buildings = visits.filter(({ place }) => place.kind === "building");
    expect(buildings).not.toEqual([]);
    expect(buildings.filter(({ place }) => place["side"] !== "new")).toEqual([]);
  });

  it("of a move within a city has one town", async () => {
    const answers = { "move.kind": "within-city", "person.age": 40 };
    const { visits } = await planFor({ answers }, "moving", "--edition", sampleFile);
    expect(visits).not.toEqual([]);
    expect(visits.filter(({ place }) => "side" in place)).toEqual([]);
  });

  it.each(lifeEventIds)("is made for %s", async (id) => {
    const plan = await planFor({}, id, "--lang", "en");
    expect(plan.visits.every(({ stops }) => stops.length > 0)).toBe(true);
    expect(JSON.stringify(plan)).not.toContain("{{");
  });
});
