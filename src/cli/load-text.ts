import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { wordsOf } from "../editions/local-words.ts";
import { lifeEventIds } from "../model/life-event-ids.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import type { Language } from "../text/language.ts";
import { createFirstText } from "../text/first-text.ts";
import { layOver } from "../text/lay-over.ts";
import type { Text, Words } from "../text/text.ts";

const folder = fileURLToPath(new URL("../../locales/", import.meta.url));

const wordsSchema: v.GenericSchema<Words> = v.record(
  v.string(),
  v.union([v.string(), v.lazy(() => wordsSchema)]),
);
const withProceduresSchema = v.object({ procedures: wordsSchema });

/**
 * The words that name procedures, papers, days and reasons, those of a local edition laid over them, by the reader that
 * needs no time to load. Throws where the locale lacks a file.
 */
export function loadText(language: Language, edition?: LocalEdition): Text {
  const text = createFirstText(language);
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(`${folder}${language}/${name}.json`, "utf8"));
  const local: Words = edition === undefined ? {} : { ...wordsOf(edition, language) };
  // A procedure of several events stands in the file of one of them.
  const procedures = lifeEventIds.map((id) => v.parse(withProceduresSchema, read(id)).procedures);
  const national: Words = {
    procedures: Object.fromEntries(procedures.flatMap((inFile) => Object.entries(inFile))),
    shared: v.parse(wordsSchema, read("shared")),
  };
  const words = layOver(national, local);
  for (const group of ["procedures", "shared"] as const) {
    const own = words[group];
    if (typeof own === "object") text.add(group, own);
  }
  text.add("app", v.parse(wordsSchema, read("app")));
  text.add("questions", v.parse(wordsSchema, read("questions")));
  return text;
}
