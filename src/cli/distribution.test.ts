import { describe, expect, it } from "vitest";
import { distributionOf, meanOf } from "./distribution.ts";

describe("a distribution", () => {
  it("has the middle, and what nine in ten do not exceed", () => {
    const screens = [20, 11, 12, 13, 14, 15, 16, 17, 18, 10];
    expect(distributionOf(screens)).toEqual({ min: 10, median: 14, mean: 14.6, p90: 18, max: 20 });
  });

  it("of one number is that number", () => {
    expect(distributionOf([7])).toEqual({ min: 7, median: 7, mean: 7, p90: 7, max: 7 });
  });

  it("of nothing is none", () => {
    expect(distributionOf([])).toBeUndefined();
    expect(meanOf([])).toBeUndefined();
  });

  it("has a mean to two decimals", () => {
    expect(meanOf([1, 1, 2])).toBe(1.33);
  });
});
