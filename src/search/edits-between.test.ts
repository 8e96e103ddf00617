import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editsBetween } from "./edits-between.ts";

const words = fc.string({ unit: fc.constantFrom("あ", "い", "う"), maxLength: 8 });

describe("what must be changed to come from one word to another", () => {
  it.each([
    ["retirement", "retirment", 1],
    ["earthquake", "earthqauke", 1],
    ["divorce", "divorse", 1],
    ["hospital", "hopsitl", 2],
    ["same", "same", 0],
    ["", "ab", 2],
  ])("%s, %s: %i", (one, other, edits) => {
    expect(editsBetween(one, other, 2)).toBe(edits);
  });

  it("is not counted beyond the limit", () => {
    expect(editsBetween("wedding", "pension", 2)).toBe(Infinity);
    expect(editsBetween("a", "abcd", 2)).toBe(Infinity);
  });

  it("is the same both ways, nothing only for the same word, and never more than the longer has letters", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const edits = editsBetween(one, other, 8);
        expect(editsBetween(other, one, 8)).toBe(edits);
        expect(edits === 0).toBe(one === other);
        expect(edits).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it("is the same under every limit that it keeps", () => {
    fc.assert(
      fc.property(words, words, fc.nat(8), (one, other, limit) => {
        const edits = editsBetween(one, other, 8);
        expect(editsBetween(one, other, limit)).toBe(edits <= limit ? edits : Infinity);
      }),
    );
  });
});
