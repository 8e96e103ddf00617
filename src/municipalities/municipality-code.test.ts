import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMunicipalities } from "../build/read-municipalities.ts";
import { isMunicipalityCode, withCheckDigit } from "./municipality-code.ts";

describe("the check digit of a code", () => {
  it("is right in all 1,912 codes of the table", () => {
    const codes = readMunicipalities().map(({ code }) => code);
    expect(codes).toHaveLength(1912);
    expect(codes.filter((code) => !isMunicipalityCode(code))).toEqual([]);
  });

  it.each([
    ["01100", "011002"],
    ["13103", "131032"],
    ["99999", "999997"],
  ])("completes %s to %s", (code5, code) => {
    expect(withCheckDigit(code5)).toBe(code);
  });

  it("is missed by a wrong digit anywhere", () => {
    const code5 = fc.stringMatching(/^\d{5}$/u);
    fc.assert(
      fc.property(code5, fc.nat(5), fc.integer({ min: 1, max: 9 }), (text, at, more) => {
        const code = withCheckDigit(text);
        const wrong = String((Number(code[at]) + more) % 10);
        const changed = code.slice(0, at) + wrong + code.slice(at + 1);
        // Sums of 0 and of 1 modulo 11 share a check digit, so those few are not told apart.
        const ambiguous = withCheckDigit(changed.slice(0, 5)).endsWith(code.slice(5));
        expect(isMunicipalityCode(changed)).toBe(at < 5 && ambiguous);
      }),
    );
  });

  it.each(["", "01100", "0110021", "01100x", "０１１００２"])("is not in %j", (text) => {
    expect(isMunicipalityCode(text)).toBe(false);
  });
});
