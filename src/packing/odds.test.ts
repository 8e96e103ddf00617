import { describe, expect, it } from "vitest";
import { chanceOfOdds, oddsOfChance } from "./odds.ts";

describe("chances and their odds", () => {
  it("are the same in every browser: no logarithm lies where its last digit would be rounded otherwise", () => {
    for (const [chance, odds] of oddsOfChance.entries()) {
      const exact = Math.log((chance + 0.5) / (4095.5 - chance)) * 65_536;
      expect(Math.abs(exact - odds * 65_536)).toBeLessThan(0.5 - 1e-7);
    }
    for (let place = 0; place < 6144; place += 1) {
      const exact = 65_536 / (1 + Math.exp((3072 - place - 0.5) / 256));
      expect(Math.abs((exact % 1) - 0.5)).toBeGreaterThan(1e-7);
    }
  });

  it("belong to each other", () => {
    for (const [chance, odds] of oddsOfChance.entries()) {
      expect(chanceOfOdds(odds) / 65_536).toBeCloseTo((chance + 0.5) / 4096, 2);
    }
  });

  it("never say that something is impossible", () => {
    for (const odds of [-1e9, -12, 0, 12, 1e9]) {
      expect(chanceOfOdds(odds)).toBeGreaterThan(0);
      expect(chanceOfOdds(odds)).toBeLessThan(65_536);
    }
  });
});
