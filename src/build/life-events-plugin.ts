import type { Plugin } from "vite";
import { lifeEventIds } from "../model/life-event-ids.ts";
import { languages } from "../text/language.ts";

const lifeEvents = "virtual:life-events";
const references = "virtual:life-event-references";
const wordLoaders = "virtual:word-loaders/";
const spoken = "virtual:languages";

/** Parts of the words that belong to no life event, by what the app calls them. */
const partsOfNoEvent = {
  opening: "opening",
  later: "later",
  lookups: "lookups",
  shared: "shared",
  common: "common-procedures",
} as const;

/**
 * Serves `virtual:life-events`, what loads the rules of each life event, `virtual:life-event-references`, what loads the
 * law and the sources behind them, `virtual:word-loaders/<language>`, what loads the words of one language, and
 * `virtual:languages`, what loads that. Written out by the build, because a bundler splits only imports whose address it
 * can read; by language, so that nobody waits for the addresses of another one.
 */
export function lifeEventsPlugin(): Plugin {
  return {
    name: "shiori:life-events",
    resolveId: (id) =>
      [lifeEvents, references, spoken].includes(id) || id.startsWith(wordLoaders)
        ? `\0${id}`
        : undefined,
    load: (id) => {
      if (id === `\0${lifeEvents}`) return loadersOf("rules", (event) => `catalogue/${event}`);
      if (id === `\0${references}`) {
        return loadersOf("references", (event) => `catalogue/${event}-references`);
      }
      if (id === `\0${spoken}`) {
        const all = table(languages, (language) => load(`word-loaders/${language}`));
        return `export const loaders = ${all};\n`;
      }
      const language = languages.find((name) => id === `\0${wordLoaders}${name}`);
      return language === undefined ? undefined : loadersOfWords(language);
    },
  };
}

function loadersOf(name: string, moduleOf: (lifeEvent: string) => string): string {
  return `export const ${name} = ${table(lifeEventIds, (event) => load(moduleOf(event)))};\n`;
}

function loadersOfWords(language: string): string {
  const events = table(lifeEventIds, (event) =>
    table(["beginning", "questions", "procedures"], (part) =>
      load(`words/${language}/${event}-${part}`),
    ),
  );
  const others = Object.entries(partsOfNoEvent).map(
    ([name, part]) => `export const ${name} = ${load(`words/${language}/${part}`)};\n`,
  );
  return `export const events = ${events};\n${others.join("")}`;
}

function table(keys: readonly string[], value: (key: string) => string): string {
  return `{${keys.map((key) => `${JSON.stringify(key)}: ${value(key)}`).join(", ")}}`;
}

function load(module: string): string {
  return `() => import(${JSON.stringify(`virtual:${module}`)})`;
}
