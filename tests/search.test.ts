import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "../src/build/read-catalogue.ts";
import { readSearchSources } from "../src/build/read-search-sources.ts";
import { lifeEventIds } from "../src/model/life-event-ids.ts";
import { buildIndex } from "../src/search/build-index.ts";
import { openSearch } from "../src/search/open-search.ts";
import { phrases } from "./search/phrases.ts";

const kilobyte = 1024;
const catalogue = readCatalogue();

describe.each(["ja", "en"] as const)("what residents say (%s)", (language) => {
  const sources = readSearchSources(language, catalogue);
  const index = buildIndex(sources);
  const search = openSearch(index);
  const expected = Object.entries(phrases[language]).flatMap(([id, said]) =>
    said.map((phrase) => [phrase, id] as const),
  );

  it.each(expected)("%s: %s", (phrase, id) => {
    expect(search(phrase)[0]?.id).toBe(id);
  });

  it("has words for every life event, and for nothing that is not in the catalogue", () => {
    const { events, procedures } = sources.everyday;
    expect(Object.keys(events).toSorted()).toEqual(lifeEventIds.toSorted());
    const known = new Set(catalogue.procedures.map(({ id }) => id));
    expect(Object.keys(procedures).filter((id) => !known.has(id))).toEqual([]);
  });

  it("finds every procedure by its name and by its plain words", () => {
    const foundBy = (words: string, id: string): boolean =>
      search(words).some((hit) => hit.id === id);
    const lost = sources.procedures.filter(
      ({ id, name, plain }) => !foundBy(name, id) || !foundBy(plain, id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("leaves 8 of 45 KB (brotli) to the code that reads it", () => {
    expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThan(37 * kilobyte);
  });
});
