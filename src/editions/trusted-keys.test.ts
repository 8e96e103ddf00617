import { describe, expect, it } from "vitest";
import { allMunicipalities } from "../../tests/support/municipalities.ts";
import { isMunicipalityCode } from "../municipalities/municipality-code.ts";
import { isSampleCode } from "./find-edition-faults.ts";
import { sampleMunicipality, trustedKeys } from "./trusted-keys.ts";

describe("the keys whose editions are taken", () => {
  it("are each for named municipalities, and none is a private one", () => {
    for (const { municipalities, publicKey } of trustedKeys) {
      expect(municipalities.length).toBeGreaterThan(0);
      expect(publicKey.d).toBeUndefined();
    }
  });

  it("let the sample key, which everybody can read, sign for no real place", () => {
    const sample = trustedKeys.find(({ id }) => id === "sample");
    expect(sample?.municipalities).toEqual([sampleMunicipality]);
    expect(isSampleCode(sampleMunicipality)).toBe(true);
    expect(isMunicipalityCode(sampleMunicipality)).toBe(false);
    expect(allMunicipalities.byCode.has(sampleMunicipality)).toBe(false);
  });
});
