import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Language } from "../text/language.ts";
import { createFirstText } from "../text/first-text.ts";
import type { Text, Words } from "../text/text.ts";

const folder = fileURLToPath(new URL("../../locales/", import.meta.url));

const wordsSchema: v.GenericSchema<Words> = v.record(
  v.string(),
  v.union([v.string(), v.lazy(() => wordsSchema)]),
);
const lifeEventSchema = v.object({ questions: wordsSchema, procedures: wordsSchema });

/**
 * The words that name procedures, papers, days and reasons, by the reader that needs no time to load. Throws where the
 * locale lacks a file.
 */
export function loadText(language: Language, lifeEvent: string): Text {
  const text = createFirstText(language);
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(`${folder}${language}/${name}.json`, "utf8"));
  text.add("app", v.parse(wordsSchema, read("app")));
  text.add("shared", v.parse(wordsSchema, read("shared")));
  const { questions, procedures } = v.parse(lifeEventSchema, read(lifeEvent));
  text.add("questions", questions);
  text.add("procedures", procedures);
  return text;
}
