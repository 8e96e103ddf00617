import { expect, it } from "vitest";
import { importsOf, readSources } from "../../../tests/support/read-source.ts";

it("the site knows nothing of the gallery: nothing outside it asks for anything in it", () => {
  const others = readSources("src").filter(({ path }) => !path.startsWith("src/app/gallery/"));
  expect(others.length).toBeGreaterThan(300);
  const asking = others.flatMap(importsOf).filter(({ thing }) => thing.includes("gallery"));
  expect(asking).toEqual([]);
});
