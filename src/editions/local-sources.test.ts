import { describe, expect, it } from "vitest";
import {
  ownProcedureFile,
  sampleEdition,
  writeEdition,
} from "../../tests/support/local-editions.ts";
import { localSources } from "./local-sources.ts";

const page = (name: string) => ({
  title: name,
  url: `https://www.city.mihon.example/${name}/`,
  readOn: "2026-11",
});
const addresses = (...sources: Parameters<typeof localSources>): readonly string[] =>
  localSources(...sources).map(({ url }) => url);

describe("the pages behind what an edition says", () => {
  it("are those of a procedure that only the town has", () => {
    const own = [{ ...ownProcedureFile, sources: [page("own")] }];
    expect(localSources(writeEdition({ own }), "own-procedure")).toEqual([page("own")]);
  });

  it("are those of what it changes in a procedure of the nation", () => {
    expect(addresses(sampleEdition, "water-supply")).toEqual([
      "https://www.city.mihon.example/water/",
    ]);
  });

  it("are those of a decree that puts last days off", () => {
    const extension = { endingFrom: "2026-11-01", until: "2027-03-31", basis: "告示" };
    const extensions = [
      { ...extension, procedures: "all", source: page("all") },
      { ...extension, procedures: ["water-supply"], source: page("water") },
    ];
    const edition = writeEdition({ extensions });
    expect(addresses(edition, "death-notification")).toEqual([page("all").url]);
    expect(addresses(edition, "water-supply")).toEqual([page("all").url, page("water").url]);
  });

  it("are told once where one page stands behind all of it", () => {
    const sources = [page("water")];
    const procedures = { "water-supply": { fee: 0, sources } };
    const extensions = [
      {
        endingFrom: "2026-11-01",
        until: "2027-03-31",
        basis: "告示",
        procedures: "all",
        source: page("water"),
      },
    ];
    expect(localSources(writeEdition({ procedures, extensions }), "water-supply")).toEqual(sources);
  });

  it("are none where the edition says nothing of it, or not where it was read", () => {
    expect(localSources(sampleEdition, "passport-return")).toEqual([]);
    expect(localSources(sampleEdition, "constructor")).toEqual([]);
    const procedures = { "water-supply": { fee: 0 } };
    expect(localSources(writeEdition({ procedures }), "water-supply")).toEqual([]);
  });
});
