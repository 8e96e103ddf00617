import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { allMunicipalities } from "../../tests/support/municipalities.ts";
import { packAllMunicipalities, readMunicipalities } from "../build/read-municipalities.ts";
import { editionCodes } from "./municipality-table.ts";

describe("the table that a phone gets", () => {
  it("holds what the file says, places to about 100 m", () => {
    const roundedTo = (degrees: number): number => Math.round(degrees * 1000) / 1000;
    expect(allMunicipalities.municipalities).toEqual(
      readMunicipalities().map((row) => ({
        ...row,
        latitude: roundedTo(row.latitude),
        longitude: roundedTo(row.longitude),
      })),
    );
  });

  it("has 1,741 municipalities, 171 wards and 47 prefectures", () => {
    const { municipalities, prefectures } = allMunicipalities;
    expect(municipalities.filter(({ kind }) => kind !== "ward")).toHaveLength(1741);
    expect(municipalities.filter(({ kind }) => kind === "ward")).toHaveLength(171);
    expect(prefectures).toHaveLength(47);
  });

  it("finds every one by its code", () => {
    const { municipalities, byCode } = allMunicipalities;
    expect(municipalities.filter((one) => byCode.get(one.code) !== one)).toEqual([]);
  });

  it("comes in 30 KB", () => {
    const bytes = brotliCompressSync(JSON.stringify(packAllMunicipalities())).byteLength;
    expect(bytes).toBeLessThanOrEqual(30 * 1024);
  });
});

describe("where the edition of a municipality is looked for", () => {
  it.each([
    ["011011", ["011011", "011002"]],
    ["011002", ["011002"]],
    ["131032", ["131032"]],
  ])("%s: %j", (code, codes) => {
    const municipality = allMunicipalities.byCode.get(code);
    expect(municipality && editionCodes(municipality, allMunicipalities)).toEqual(codes);
  });

  it("is the city too, for each of the 171 wards", () => {
    const wards = allMunicipalities.municipalities.filter(({ kind }) => kind === "ward");
    expect(wards.filter((ward) => editionCodes(ward, allMunicipalities).length !== 2)).toEqual([]);
  });
});
