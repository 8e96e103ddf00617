import { describe, expect, it } from "vitest";
import { findWordLengths, SymbolCode } from "./symbol-code.ts";

const text = Uint16Array.from("いろはにほへといろはいろい", (sign) => sign.charCodeAt(0));

describe("words of bits for the signs of a text", () => {
  it("are shorter for what is frequent", () => {
    const lengths = findWordLengths(text);
    expect(lengths.get("い".charCodeAt(0))).toBeLessThan(lengths.get("と".charCodeAt(0)) ?? 0);
  });

  it("say which sign is meant, and no part of one does", () => {
    const lengths = findWordLengths(text);
    const code = new SymbolCode(lengths);
    for (const [symbol, length] of lengths) {
      const word = code.words[symbol] ?? 0;
      expect(code.symbolOf(word, length)).toBe(symbol);
      for (let bits = 1; bits < length; bits += 1) {
        expect(code.symbolOf(word >>> (length - bits), bits)).toBe(-1);
      }
    }
  });

  it("are never longer than an integer holds, however rare a sign is", () => {
    const fibonacci = [1, 1];
    while (fibonacci.length < 28) {
      fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
    }
    const signs = new Uint16Array(fibonacci.reduce((sum, count) => sum + count, 0));
    let start = 0;
    for (const [sign, count] of fibonacci.entries()) {
      signs.fill(sign, start, start + count);
      start += count;
    }
    const lengths = findWordLengths(signs);
    expect(lengths.size).toBe(28);
    expect(Math.max(...lengths.values())).toBeLessThanOrEqual(26);
    expect(() => new SymbolCode(lengths)).not.toThrow();
  });

  it.each([
    ["too many short ones", [1, 1, 1]],
    ["none at all", [0]],
    ["longer than an integer", [31]],
  ])("cannot be %s", (_name, lengths) => {
    expect(() => new SymbolCode(new Map(lengths.entries()))).toThrow(RangeError);
  });
});
