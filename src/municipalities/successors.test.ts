import { describe, expect, it } from "vitest";
import { allMunicipalities } from "../../tests/support/municipalities.ts";
import { isMunicipalityCode } from "./municipality-code.ts";
import { fullNameOf, nameOf } from "./municipality.ts";
import { codesToday, successions } from "./successors.ts";

const { byCode } = allMunicipalities;

describe("the successors of municipalities", () => {
  it("are all in the table of today, in the same prefecture", () => {
    const wrong = successions.filter(({ newCodes, prefecture }) =>
      newCodes.some((code) => byCode.get(code)?.prefecture !== prefecture),
    );
    expect(wrong).toEqual([]);
  });

  it("follow on codes that were real ones and are gone, unless only the name has changed", () => {
    for (const { oldCode, oldName, prefecture, newCodes } of successions) {
      expect(isMunicipalityCode(oldCode)).toBe(true);
      const today = byCode.get(oldCode);
      if (today === undefined) continue;
      expect(newCodes).toEqual([oldCode]);
      expect(fullNameOf(today)).not.toBe(prefecture + oldName);
    }
  });

  it("are found by the old code", () => {
    const namesAt = (code: string) =>
      codesToday(code).flatMap((today) => {
        const found = byCode.get(today);
        return found === undefined ? [] : [nameOf(found)];
      });
    expect(namesAt("221317")).toEqual(["浜松市中央区"]);
    expect(namesAt("221350")).toEqual(["浜松市浜名区", "浜松市中央区"]);
    expect(namesAt("403059")).toEqual(["那珂川市"]);
    expect(namesAt("282219")).toEqual(["丹波篠山市"]);
  });

  it("are themselves where nothing has changed", () => {
    expect(codesToday("011002")).toEqual(["011002"]);
  });
});
