import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { lifeEventIds } from "../model/life-event-ids.ts";
import { runGuide } from "./run-guide.ts";
import { printTable, rowOf } from "./simulation-table.ts";

const rowSchema = v.looseObject({
  event: v.string(),
  households: v.literal(1),
  seed: v.literal(1),
  screens: v.pipe(v.number(), v.minValue(1)),
  leastScreens: v.pipe(v.number(), v.minValue(1)),
  ratio: v.pipe(v.number(), v.minValue(1)),
});
const thatDay = new Date("2026-11-21T03:00:00Z");
const spread = { min: 1, median: 2, mean: 2.5, p90: 4, max: 5 };

describe("the table of simulations", () => {
  it("has one line for each, with the means of both blocks", () => {
    const main = {
      screens: spread,
      facts: spread,
      indispensable: spread,
      leastScreens: { ...spread, mean: 2 },
      ratio: 1.25,
      meanOfRatios: 1.3,
    };
    const nothing = {
      screens: null,
      facts: null,
      indispensable: null,
      leastScreens: null,
      ratio: null,
      meanOfRatios: null,
    };
    const row = rowOf({
      event: "moving",
      households: 3,
      seed: 1,
      main,
      rare: nothing,
      screensUntilFirstApplies: null,
    });
    expect(row).toEqual({
      event: "moving",
      households: 3,
      seed: 1,
      screens: 2.5,
      leastScreens: 2,
      ratio: 1.25,
      meanOfRatios: 1.3,
      rareScreens: null,
      rareRatio: null,
      screensUntilFirstApplies: null,
    });
    const printed = printTable([row, { ...row, event: "care" }]);
    expect(printed.split("\n")).toHaveLength(4);
    expect(JSON.parse(printed)).toEqual([row, { ...row, event: "care" }]);
  });

  it("is what a simulation without a life event prints", { timeout: 60_000 }, async () => {
    const { output, complaint } = await runGuide(["--simulate", "1"], thatDay);
    expect(complaint).toBe("");
    const rows = v.parse(v.array(rowSchema), JSON.parse(output));
    expect(rows.map(({ event }) => event)).toEqual(lifeEventIds);
  });
});
