import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Plugin } from "vite";
import { serveDataModules } from "./data-modules.ts";

const folder = fileURLToPath(new URL("../../locales/", import.meta.url));

const factWordsSchema = v.looseObject({
  look: v.optional(v.unknown()),
  said: v.optional(v.unknown()),
});

/** A file of one life event: what the questions need comes first, what the procedures need may follow later. */
const lifeEventSchema = v.strictObject({
  questions: v.looseObject({ facts: v.record(v.string(), factWordsSchema) }),
  procedures: v.record(v.string(), v.unknown()),
});

/**
 * Serves the words of `locales/<language>/`: `virtual:words/<language>/app` and `…/shared` whole, each life event in
 * parts, so that the first question waits for its own words only: `…/<event>-questions`, `…/<event>-lookups` (where
 * to look an answer up, and how an answer is repeated) and `…/<event>-procedures`.
 */
export function wordsPlugin(): Plugin {
  return serveDataModules({ prefix: "virtual:words/", folder, read: readWords });
}

/** The words of one part, such as "ja/app" or "ja/death-questions". Throws where there is no such file or part. */
function readWords(name: string): unknown {
  const [, file, part] = /^(.+?)(?:-(questions|lookups|procedures))?$/.exec(name) ?? [];
  const words: unknown = JSON.parse(readFileSync(`${folder}${file ?? name}.json`, "utf8"));
  if (part === undefined) return words;
  const { questions, procedures } = v.parse(lifeEventSchema, words);
  if (part === "procedures") return procedures;
  const facts = Object.entries(questions.facts);
  return part === "lookups"
    ? Object.fromEntries(facts.map(([id, { look, said }]) => [id, { look, said }]))
    : {
        ...questions,
        facts: Object.fromEntries(
          facts.map(([id, { look: _look, said: _said, ...asked }]) => [id, asked]),
        ),
      };
}
