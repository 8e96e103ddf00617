import { expect, it } from "vitest";
import { compileLifeEvent } from "../../src/build/compile-catalogue.ts";
import { keptCatalogue } from "../../src/build/kept-catalogue.ts";
import { lifeEventIds } from "../../src/model/life-event-ids.ts";

/** Lists of law and offices, which a resident finds on her own papers: shortened they would lead her astray. */
const officialLists = [
  "birth.mother_insurance",
  "deceased.health_insurance",
  "home.damage",
  "person.care_level",
  "person.health_insurance",
];

it("nobody chooses among more than seven answers, official lists aside", () => {
  const facts = lifeEventIds.flatMap((id) => compileLifeEvent(id, keptCatalogue()).facts);
  const long = facts.flatMap((fact) =>
    fact.type === "choice" && fact.options.length > 7 ? [fact.id] : [],
  );
  expect([...new Set(long)].toSorted()).toEqual(officialLists);
});
