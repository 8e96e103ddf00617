import { openRuleBook } from "../rules/rule-book.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkNames } from "./check-names.ts";
import { checkProcedures } from "./check-procedures.ts";
import { checkPromises } from "./check-promises.ts";
import { checkRules } from "./check-rules.ts";
import { checkTexts } from "./check-texts.ts";
import { checkTopics } from "./check-topics.ts";
import { checkUse } from "./check-use.ts";
import { compileLifeEvent } from "./compile-catalogue.ts";
import type { Catalogue } from "./read-catalogue.ts";
import type { LocaleFile } from "./read-locales.ts";

/**
 * Everything wrong with the catalogue and its words, each fault by name; empty for a sound one.
 * While a name or value is wrong the rules cannot be read, so what they say is checked after that is mended.
 */
export function checkCatalogue(
  catalogue: Catalogue,
  locales: readonly LocaleFile[],
): readonly CatalogueFault[] {
  const wrongNames = [...checkNames(catalogue), ...checkConditions(catalogue)];
  if (wrongNames.length > 0) return wrongNames;
  const lifeEvents = catalogue.lifeEvents.map(({ id }) => compileLifeEvent(id, catalogue));
  const books = lifeEvents.map(openRuleBook);
  return [
    ...books.flatMap(checkRules),
    ...books.flatMap(checkTopics),
    ...checkUse(catalogue),
    ...checkProcedures(catalogue.procedures, books),
    ...checkPromises(catalogue.procedures),
    ...checkTexts(catalogue, lifeEvents, locales),
    ...checkDuplicates(catalogue, locales),
  ];
}
