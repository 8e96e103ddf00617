import { performance } from "node:perf_hooks";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allMunicipalities } from "../../tests/support/municipalities.ts";
import { findMunicipalities } from "./find-municipalities.ts";
import { fullNameOf, nameOf, type Municipality } from "./municipality.ts";

const { municipalities } = allMunicipalities;

function find(query: string): readonly Municipality[] {
  return findMunicipalities(query, allMunicipalities).map(({ municipality }) => municipality);
}

function names(query: string): readonly string[] {
  return find(query).map(({ prefecture, ...rest }) => prefecture + nameOf({ prefecture, ...rest }));
}

/** Municipalities for which what was typed does not find them before everybody who is not called so. */
function lost(
  typedFor: (municipality: Municipality) => string,
  isCalled: (municipality: Municipality, typed: string) => boolean,
): readonly string[] {
  return municipalities.flatMap((municipality) => {
    const typed = typedFor(municipality);
    const found = find(typed);
    const at = found.findIndex(({ code }) => code === municipality.code);
    const before = found.slice(0, Math.max(at, 0));
    return at >= 0 && before.every((other) => isCalled(other, typed)) ? [] : [typed];
  });
}

describe("whoever types the name of a municipality", () => {
  it("finds each of all 1,912 first, or among those of the same name", () => {
    expect(lost(nameOf, (other, typed) => [nameOf(other), other.ward].includes(typed))).toEqual([]);
  });

  it("finds each of them by its kana", () => {
    const wardKana = (ward: Municipality): string | undefined =>
      municipalities
        .filter(({ kind, city }) => kind === "designated-city" && city === ward.city)
        .map(({ kana }) => ward.kana.slice(kana.length))[0];
    const isCalled = (other: Municipality, typed: string): boolean =>
      other.kana === typed || (other.kind === "ward" && wardKana(other) === typed);
    expect(lost(({ kana }) => kana, isCalled)).toEqual([]);
  });

  it("finds each of them by prefecture, county and name", () => {
    expect(lost(fullNameOf, (other, typed) => fullNameOf(other) === typed)).toEqual([]);
  });

  it.each([
    ["札幌", "北海道札幌市"],
    ["さっぽろ", "北海道札幌市"],
    ["サッポロ市", "北海道札幌市"],
    ["ｻｯﾎﾟﾛ", "北海道札幌市"],
    ["Sapporo", "北海道札幌市"],
    ["Ōsaka", "大阪府大阪市"],
    ["osaka-shi", "大阪府大阪市"],
    ["札幌中央", "北海道札幌市中央区"],
    [" 札幌市　中央区 ", "北海道札幌市中央区"],
    ["大宮区", "埼玉県さいたま市大宮区"],
    ["津", "三重県津市"],
    ["東京府中", "東京都府中市"],
    ["三重県津市", "三重県津市"],
    ["岩手郡雫石町", "岩手県雫石町"],
    ["鎌ヶ谷", "千葉県鎌ケ谷市"],
    ["塩釜市", "宮城県塩竈市"],
    ["竜ヶ崎市", "茨城県龍ケ崎市"],
    ["梼原町", "高知県檮原町"],
  ])("%j means %s", (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it("sees both 府中市 and then 府中町, and every 中央区", () => {
    expect(names("府中")).toEqual(["東京都府中市", "広島県府中市", "広島県府中町"]);
    expect(names("伊達市")).toEqual(["北海道伊達市", "福島県伊達市"]);
    expect(find("中央区").length).toBeGreaterThan(9);
  });

  it("sees a designated city and then its wards", () => {
    expect(names("浜松")).toEqual([
      "静岡県浜松市",
      "静岡県浜松市中央区",
      "静岡県浜松市浜名区",
      "静岡県浜松市天竜区",
    ]);
  });

  it("is helped after one slip of the finger, but only where the text means nothing as it stands", () => {
    expect(names("さっぱろ")).toEqual(["北海道札幌市"]);
    expect(names("tomakoami")).toEqual(["北海道苫小牧市"]);
    expect(names("おがき")).not.toContain("山形県尾花沢市");
    expect(names("zz")).toEqual([]);
  });

  it("sees all of a prefecture whose name stands alone", () => {
    expect(find("鳥取県")).toHaveLength(19);
    expect(names("大阪市").filter((name) => !name.startsWith("大阪府大阪市"))).toEqual([
      "大阪府東大阪市",
    ]);
  });
});

describe("a name that is gone", () => {
  it.each([
    ["浜松市中区", ["浜松市中央区"]],
    ["浜松市北区", ["浜松市浜名区", "浜松市中央区"]],
    ["浜北区", ["浜松市浜名区"]],
    ["篠山市", ["丹波篠山市"]],
    ["富谷町", ["富谷市"]],
    ["滝沢村", ["滝沢市"]],
  ])("%s leads to %s and says so", (typed, now) => {
    const found = findMunicipalities(typed, allMunicipalities);
    expect(found.map(({ municipality }) => nameOf(municipality))).toEqual(now);
    expect(found.every(({ formerly }) => formerly?.endsWith(typed))).toBe(true);
  });

  it("stands behind those that have the name today: 那珂川町 of 栃木", () => {
    const found = findMunicipalities("那珂川町", allMunicipalities);
    expect(found.map(({ municipality, formerly }) => [nameOf(municipality), formerly])).toEqual([
      ["那珂川町", undefined],
      ["那珂川市", "那珂川町"],
    ]);
  });
});

describe("a search", () => {
  it("takes whatever is typed and names nobody twice", () => {
    const signs = fc.constantFrom(..."市区町村東京都中央さっぽろsapoー- 　ヶ".split(""));
    const typed = fc.oneof(fc.string(), fc.string({ unit: signs, maxLength: 12 }));
    fc.assert(
      fc.property(typed, (text) => {
        const codes = find(text).map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 60 },
    );
  });

  it("is over before the next key", () => {
    find("さ");
    const typed = ["さっ", "さっぽ", "京都府", "shinju", "中央区", "zzzzz"];
    const start = performance.now();
    typed.forEach(find);
    // Against the time of one frame, with room for a busy machine.
    expect((performance.now() - start) / typed.length).toBeLessThan(50);
  });
});
