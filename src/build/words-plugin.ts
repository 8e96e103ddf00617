import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Plugin } from "vite";
import { compileLifeEvent } from "./compile-catalogue.ts";
import { serveDataModules } from "./data-modules.ts";
import { keptCatalogue } from "./kept-catalogue.ts";

const folder = fileURLToPath(new URL("../../locales/", import.meta.url));

const recordSchema = v.record(v.string(), v.unknown());
const factWordsSchema = v.looseObject({
  look: v.optional(v.unknown()),
  said: v.optional(v.unknown()),
});
const questionsSchema = v.strictObject({
  facts: v.record(v.string(), factWordsSchema),
  startDays: recordSchema,
  impossible: recordSchema,
});
const lifeEventSchema = v.strictObject({
  name: v.string(),
  sections: recordSchema,
  topics: recordSchema,
  procedures: recordSchema,
});

/**
 * Serves the words of `locales/<language>/` in the parts in which they are needed:
 *
 * - `virtual:words/<language>/app`, `…/shared`: whole.
 * - `…/<life event>-questions`: what its questions say, so that the first of them waits for nothing else.
 * - `…/lookups`: of every fact, where to look it up and how an answer is repeated.
 * - `…/<life event>-procedures`: of the procedures that this event alone leads to; `…/common-procedures`: of those that
 *   several lead to, so that no sentence lies on the phone twice.
 */
export function wordsPlugin(): Plugin {
  return serveDataModules({ prefix: "virtual:words/", folder, read: readPart });
}

/** The words of one part, such as "ja/app" or "ja/death-questions". Throws where there is no such file or part. */
export function readPart(name: string): unknown {
  const [, language, event, part] = /^(\w+)\/(?:(.+)-)?(\w+)$/.exec(name) ?? [];
  if (language === undefined || part === undefined) throw new RangeError(`no words ${name}`);
  if (event === undefined) return part === "lookups" ? lookups(language) : read(language, part);
  if (part === "questions") return questions(language, event);
  if (part === "procedures") return procedures(language, event);
  throw new RangeError(`no words ${name}`);
}

function read(language: string, file: string): unknown {
  return JSON.parse(readFileSync(`${folder}${language}/${file}.json`, "utf8"));
}

function lookups(language: string): unknown {
  const { facts } = v.parse(questionsSchema, read(language, "questions"));
  return mapEntries(facts, ({ look, said }) => ({ look, said }));
}

function questions(language: string, event: string): unknown {
  const words = v.parse(questionsSchema, read(language, "questions"));
  const { name, sections, topics } = v.parse(lifeEventSchema, read(language, event));
  const { sections: asked, impossible } = compileLifeEvent(event, keptCatalogue());
  const all = asked.flatMap((section) => section.topics);
  const facts = pick(
    words.facts,
    all.flatMap((topic) => topic.facts),
  );
  return {
    name,
    sections,
    topics,
    facts: mapEntries(facts, ({ look: _look, said: _said, ...words }) => words),
    startDays: pick(
      words.startDays,
      all.flatMap((topic) => topic.startDays),
    ),
    impossible: pick(
      words.impossible,
      impossible.map(({ id }) => id),
    ),
  };
}

function procedures(language: string, event: string): unknown {
  const { procedures: all, lifeEvents } = keptCatalogue();
  const files = event === "common" ? lifeEvents.map(({ id }) => id) : [event];
  const words = files.map((file) => v.parse(lifeEventSchema, read(language, file)).procedures);
  const isCommon = (id: string): boolean =>
    all.some((procedure) => procedure.id === id && procedure.lifeEvents.length > 1);
  return Object.fromEntries(
    words
      .flatMap((inFile) => Object.entries(inFile))
      .filter(([id]) => isCommon(id) === (event === "common")),
  );
}

function pick<Value>(
  words: Readonly<Record<string, Value>>,
  ids: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = words[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

function mapEntries<From, To>(
  words: Readonly<Record<string, From>>,
  change: (from: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(words).map(([id, from]) => [id, change(from)]));
}
