import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTypedNumber } from "./typed-number.ts";

describe("a number that was typed", () => {
  it.each([
    ["81", 81],
    ["８１", 81],
    ["0", 0],
    [" 81\t", 81],
    ["８１　歳", 81],
    ["81才", 81],
    ["81さい", 81],
    ["3人", 3],
    ["３にん", 3],
    ["1,234", 1234],
    ["1、234", 1234],
    ["007", 7],
    ["999999", 999_999],
  ])("is read: %s", (typed, number) => {
    expect(readTypedNumber(typed)).toBe(number);
  });

  it.each(["", "　", "歳", "八十一", "81.5", "８１．５", "-3", "1e3", "81歳くらい", "人3", "3人4"])(
    "is none: %s",
    (typed) => {
      expect(readTypedNumber(typed)).toBeUndefined();
    },
  );

  it("is none where it is too long to be meant", () => {
    expect(readTypedNumber("1000000")).toBeUndefined();
    expect(readTypedNumber("９".repeat(400))).toBeUndefined();
  });

  it("is the same in full and in half width, with or without its unit", () => {
    const fullWidth = (digits: string): string =>
      digits.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.nat(999_999), fc.constantFrom("", "歳", "人"), (number, unit) => {
        expect(readTypedNumber(`${String(number)}${unit}`)).toBe(number);
        expect(readTypedNumber(`${fullWidth(String(number))} ${unit}`)).toBe(number);
      }),
    );
  });
});
