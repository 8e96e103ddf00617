import { brotliCompressSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allMunicipalities } from "../../tests/support/municipalities.ts";
import { packAllPostalCodes, readPostalCodes } from "../build/read-postal-codes.ts";
import { withCheckDigit } from "./municipality-code.ts";
import { nameOf } from "./municipality.ts";
import { codesAtPostalCode, openPostalCodes, packPostalCodes } from "./postal-codes.ts";

const packed = packAllPostalCodes();
const postalCodes = openPostalCodes(packed);

function namesAt(typed: string): readonly string[] {
  return codesAtPostalCode(typed, postalCodes).map((code) => {
    const found = allMunicipalities.byCode.get(code);
    return found === undefined ? code : nameOf(found);
  });
}

describe("a postal code that somebody types", () => {
  it.each([
    "1000001",
    "100-0001",
    "〒100-0001",
    "１００－０００１",
    "〒１００ー０００１",
    " 100 0001 ",
  ])("is understood: %s", (typed) => {
    expect(namesAt(typed)).toEqual(["千代田区"]);
  });

  it("leaves the choice where it lies in two municipalities", () => {
    expect(namesAt("498-0000")).toEqual(["弥富市", "木曽岬町"]);
  });

  it("finds an island of Tokyo among others of the same five digits", () => {
    expect(namesAt("100-0301")).toEqual(["利島村"]);
  });

  it("may stop after five digits, and then means all that begin so", () => {
    expect(namesAt("49800")).toEqual(["弥富市", "木曽岬町"]);
    expect(namesAt("10000")).toEqual(["千代田区"]);
  });

  it.each(["", "1000", "10000011", "abcdefg", "000-0000", "009-0000", "100-000l"])(
    "is none: %j",
    (typed) => {
      expect(namesAt(typed)).toEqual([]);
    },
  );
});

describe("the table of postal codes", () => {
  it("gives for all 117,032 of them the municipalities of the source, each known", () => {
    const wrong = [...readPostalCodes()].filter(([postalCode, codes]) => {
      const found = codesAtPostalCode(postalCode, postalCodes);
      return found.join() !== codes.map(withCheckDigit).join();
    });
    expect(wrong).toEqual([]);
    const unknown = postalCodes.places.flat().filter((code) => !allMunicipalities.byCode.has(code));
    expect(unknown).toEqual([]);
  });

  it("comes in 9 KB", () => {
    const bytes = brotliCompressSync(JSON.stringify(packed)).byteLength;
    expect(bytes).toBeLessThanOrEqual(9 * 1024);
  });

  it("gives back whatever was packed", () => {
    const entry = fc.tuple(
      fc.stringMatching(/^\d{7}$/u),
      fc.uniqueArray(fc.constantFrom("01100", "13101", "23235"), { minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), (entries) => {
        const all = new Map(entries);
        const opened = openPostalCodes(packPostalCodes(all));
        for (const [postalCode, codes] of all) {
          expect(codesAtPostalCode(postalCode, opened)).toEqual(codes.map(withCheckDigit));
        }
      }),
    );
  });
});
