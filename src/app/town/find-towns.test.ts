import { describe, expect, it } from "vitest";
import { allMunicipalities } from "../../../tests/support/municipalities.ts";
import { packAllPostalCodes } from "../../build/read-postal-codes.ts";
import { openPostalCodes } from "../../municipalities/postal-codes.ts";
import { findTowns } from "./find-towns.ts";
import { codesOfEdition, nameThen, townsToday } from "./listed-town.ts";

const postalCodes = openPostalCodes(packAllPostalCodes());
const find = (typed: string) => findTowns(typed, allMunicipalities, postalCodes);
const names = (typed: string): readonly string[] =>
  find(typed).towns.map(({ area, name }) => area + name);

describe("what is written to choose a town", () => {
  it.each([
    ["大洗町", "茨城県東茨城郡大洗町"],
    ["おおあらい", "茨城県東茨城郡大洗町"],
    ["oarai", "茨城県東茨城郡大洗町"],
    ["〒１００−０００１", "東京都千代田区"],
    ["100-0001", "東京都千代田区"],
  ])("%s finds %s first", (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it("can be a postal code that two municipalities share: the person chooses", () => {
    const shared = postalCodes.places.findIndex((codes) => codes.length > 1);
    const typed = String(postalCodes.starts[shared]).padStart(7, "0");
    expect(find(typed).towns.length).toBeGreaterThan(1);
    expect(find(typed).sharesPostalCode).toBe(true);
    expect(find(typed.slice(0, 5)).sharesPostalCode).toBe(false);
  });

  it("can be a name that is gone, which leads to what stands in its place", () => {
    const [gone] = find("浜松市北区").gone;
    expect(gone?.name).toBe("浜松市北区");
    expect(gone?.towns.map(({ name }) => name)).toEqual(["浜松市浜名区", "浜松市中央区"]);
  });

  it("finds the sample by its whole name alone, and says that it is one", () => {
    expect(find("みほん市").towns[0]).toMatchObject({ code: "999999", isSample: true });
    for (const typed of ["み", "市", "ほん", "999999"]) {
      expect(find(typed).towns.some(({ isSample }) => isSample)).toBe(false);
    }
  });
});

describe("a code that is kept", () => {
  it("stands for its town, or for those that took its place", () => {
    const today = (code: string) => townsToday(code, allMunicipalities).map(({ name }) => name);
    expect(today("131016")).toEqual(["千代田区"]);
    expect(today("221317")).toEqual(["浜松市中央区"]);
    expect(nameThen("221317")).toBe("浜松市中区");
    expect(today("000000")).toEqual([]);
  });

  it("looks for an edition of a ward, then of its city", () => {
    expect(codesOfEdition("011011", allMunicipalities)).toEqual(["011011", "011002"]);
    expect(codesOfEdition("999999", allMunicipalities)).toEqual(["999999"]);
  });
});
