import type { CatalogueFault, FaultKind } from "./catalogue-fault.ts";
import type { Catalogue } from "./read-catalogue.ts";
import type { LocaleFile } from "./read-locales.ts";

/** One entry of the catalogue as a resident meets it. */
interface NamedEntry {
  readonly id: string;
  readonly name: string | undefined;
}

/**
 * Every procedure, paper and question that stands in the catalogue a second time under another id. By its words in
 * Japanese, whatever their brackets and spaces: two procedures of one office with one official name, two papers with
 * one name, two facts with one question.
 */
export function checkDuplicates(
  { procedures, papers, facts }: Catalogue,
  locales: readonly LocaleFile[],
): readonly CatalogueFault[] {
  const nameIn = (file: string | undefined, key: string): string | undefined =>
    locales.find(({ language, name }) => language === "ja" && name === file)?.texts.get(key);
  const ofOffice = (wanted: string): readonly NamedEntry[] =>
    procedures
      .filter(({ office }) => office === wanted)
      .map(({ id, lifeEvents: [file] }) => ({ id, name: nameIn(file, `procedures/${id}/name`) }));
  return [
    ...[...new Set(procedures.map(({ office }) => office))].flatMap((office) =>
      sameNames("same-procedure", "procedures", ofOffice(office)),
    ),
    ...sameNames(
      "same-paper",
      "documents",
      papers.map(({ id }) => ({ id, name: nameIn("shared", `documents/${id}/name`) })),
    ),
    ...sameNames(
      "same-question",
      "facts",
      facts.map(({ id }) => ({ id, name: nameIn("questions", `facts/${id}/question`) })),
    ),
  ];
}

function sameNames(
  kind: FaultKind,
  folder: string,
  entries: readonly NamedEntry[],
): readonly CatalogueFault[] {
  const firsts = new Map<string, string>();
  return entries.flatMap(({ id, name }): readonly CatalogueFault[] => {
    // An entry without words is a fault of its own.
    if (name === undefined) return [];
    const letters = name.normalize("NFKC").replaceAll(/[\p{P}\p{S}\p{Z}]/gu, "");
    const first = firsts.get(letters);
    if (first !== undefined) return [{ kind, at: `${folder}/${id}`, what: first }];
    firsts.set(letters, id);
    return [];
  });
}
