import { namesOf, type CatalogueNames } from "../editions/catalogue-names.ts";
import { compileLifeEvent } from "./compile-catalogue.ts";
import { readCatalogue, type Catalogue } from "./read-catalogue.ts";

/** The names of the whole national catalogue: what a local edition may refer to. */
export function nameCatalogue(catalogue: Catalogue = readCatalogue()): CatalogueNames {
  return namesOf(
    catalogue.lifeEvents.map(({ id }) => compileLifeEvent(id, catalogue)),
    catalogue.offices,
    catalogue.papers.map(({ id }) => id),
  );
}
