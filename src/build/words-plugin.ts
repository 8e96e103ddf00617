import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Plugin } from "vite";
import type { LifeEvent } from "../model/life-event.ts";
import { baseOf, isLanguage } from "../text/language.ts";
import { compileLifeEvent } from "./compile-catalogue.ts";
import { serveDataModules } from "./data-modules.ts";
import { keptCatalogue } from "./kept-catalogue.ts";

export const localesFolder = fileURLToPath(new URL("../../locales/", import.meta.url));

const recordSchema = v.record(v.string(), v.unknown());
type AppWords = v.InferOutput<typeof recordSchema>;

/** Groups of `app.json` that no screen says before the first question is answered; a test reads the scripts for them. */
export const laterGroups: readonly string[] = [
  "accessibility",
  "answers",
  "bag",
  "calendar",
  "checked",
  "due",
  "help",
  "place",
  "plan",
  "print",
  "procedure",
  "result",
  "settings",
  "speech",
  "storage",
  "trust",
];

const personsSchema = v.record(v.string(), recordSchema);

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
 * - `…/opening`: of the app's own words those of the screens up to the questions; `…/later`: the others.
 * - `…/<life event>-questions`: what its questions say; `…/<life event>-beginning`: what those of the first section
 *   say, so that the first question waits for nothing else.
 * - `…/lookups`: of every fact, where to look it up and how an answer is repeated.
 * - `…/<life event>-procedures`: of the procedures that this event alone leads to; `…/common-procedures`: of those that
 *   several lead to, so that no sentence lies on the phone twice.
 */
export function wordsPlugin(): Plugin {
  return serveDataModules({ prefix: "virtual:words/", folder: localesFolder, read: readPart });
}

/** The words of one part, such as "ja/app" or "ja/death-questions". Throws where there is no such file or part. */
export function readPart(name: string): unknown {
  const [, language, event, part] = /^([\w-]+)\/(?:(.+)-)?(\w+)$/.exec(name) ?? [];
  if (language === undefined || part === undefined) throw new RangeError(`no words ${name}`);
  if (event === undefined) return wordsOfNoEvent(language, part);
  if (part === "beginning") return beginning(language, event);
  if (part === "questions") return questions(language, event);
  if (part === "procedures") return procedures(language, event);
  throw new RangeError(`no words ${name}`);
}

function read(language: string, file: string): unknown {
  return JSON.parse(readFileSync(`${localesFolder}${language}/${file}.json`, "utf8"));
}

function wordsOfNoEvent(language: string, part: string): unknown {
  switch (part) {
    case "opening":
    case "later":
      return partOfApp(language, v.parse(recordSchema, read(language, "app")), part);
    case "lookups":
      return lookups(language);
    default:
      return read(language, part);
  }
}

/** Of the words about persons the questions need those that say whom they are about. */
function partOfApp(language: string, app: AppWords, part: "opening" | "later"): AppWords {
  const { people, ...groups } = app;
  const { words, about, ...others } = v.parse(recordSchema, people);
  const isWanted = (group: string): boolean => laterGroups.includes(group) === (part === "later");
  return {
    ...Object.fromEntries(Object.entries(groups).filter(([group]) => isWanted(group))),
    people:
      part === "later"
        ? others
        : {
            words: mapEntries(v.parse(personsSchema, words), (said) => spokenGaps(language, said)),
            about,
          },
  };
}

/** Of the gaps that name a person those that sentences of a language have: Japanese knows no "they" beside "them". */
function spokenGaps(language: string, words: AppWords): AppWords {
  const isJapanese = isLanguage(language) && baseOf(language) === "ja";
  return isJapanese ? { person: words["person"] } : words;
}

function lookups(language: string): unknown {
  const { facts } = v.parse(questionsSchema, read(language, "questions"));
  return mapEntries(facts, ({ look, said }) => ({ look, said }));
}

/** The words of the first section alone, told like those of all. */
function beginning(language: string, event: string): unknown {
  const { sections, ...lifeEvent } = compileLifeEvent(event, keptCatalogue());
  return questionsOf(language, { ...lifeEvent, sections: sections.slice(0, 1), impossible: [] });
}

function questions(language: string, event: string): unknown {
  return questionsOf(language, compileLifeEvent(event, keptCatalogue()));
}

function questionsOf(language: string, lifeEvent: LifeEvent): unknown {
  const words = v.parse(questionsSchema, read(language, "questions"));
  const { name, sections, topics } = v.parse(lifeEventSchema, read(language, lifeEvent.id));
  const all = lifeEvent.sections.flatMap((section) => section.topics);
  const facts = pick(
    words.facts,
    all.flatMap((topic) => topic.facts),
  );
  return {
    name,
    sections: pick(
      sections,
      lifeEvent.sections.map(({ id }) => id),
    ),
    topics: pick(
      topics,
      all.map(({ id }) => id),
    ),
    facts: mapEntries(facts, ({ look: _look, said: _said, ...asked }) => asked),
    startDays: pick(
      words.startDays,
      all.flatMap((topic) => topic.startDays),
    ),
    impossible: pick(
      words.impossible,
      lifeEvent.impossible.map(({ id }) => id),
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
