import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { createFirstText } from "../../src/text/first-text.ts";
import type { Language } from "../../src/text/language.ts";
import type { Text, Words, WordStore } from "../../src/text/text.ts";

const folder = fileURLToPath(new URL("../../locales/", import.meta.url));

const wordsSchema: v.GenericSchema<Words> = v.record(
  v.string(),
  v.union([v.string(), v.lazy(() => wordsSchema)]),
);

/** One file of words, such as "ja/app". */
export function readWords(name: string): Words {
  const words: unknown = JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"));
  return v.parse(wordsSchema, words);
}

/** All words of a death in the family, in their groups. */
export function realWords(language: Language): WordStore {
  const death = v.parse(
    v.object({ questions: wordsSchema, procedures: wordsSchema }),
    readWords(`${language}/death`),
  );
  const { facts } = death.questions;
  return new Map([
    ["app", readWords(`${language}/app`)],
    ["shared", readWords(`${language}/shared`)],
    ["questions", death.questions],
    ["procedures", death.procedures],
    // Where to look an answer up and how it is repeated stand with the questions in the file.
    ["lookups", typeof facts === "object" ? facts : {}],
  ]);
}

/** The guide speaking of a death in the family. */
export function speak(language: Language): Text {
  return createFirstText(language, realWords(language));
}
