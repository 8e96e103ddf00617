import type { Plugin } from "vite";
import { lifeEventIds } from "../model/life-event-ids.ts";
import { languages } from "../text/language.ts";

const name = "virtual:life-events";

/**
 * Serves `virtual:life-events`: what loads the rules, the references and the words of each life event. Written out
 * by the build, because a bundler splits only imports whose address it can read.
 */
export function lifeEventsPlugin(): Plugin {
  return {
    name: "shiori:life-events",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? loaders() : undefined),
  };
}

function loaders(): string {
  const rules = table(lifeEventIds, (event) => load(`catalogue/${event}`));
  const references = table(lifeEventIds, (event) => load(`catalogue/${event}-references`));
  const words = table(languages, (language) =>
    table(lifeEventIds, (event) =>
      table(["beginning", "questions", "procedures"], (part) =>
        load(`words/${language}/${event}-${part}`),
      ),
    ),
  );
  return `export const rules = ${rules};\nexport const references = ${references};\nexport const words = ${words};\n`;
}

function table(keys: readonly string[], value: (key: string) => string): string {
  return `{${keys.map((key) => `${JSON.stringify(key)}: ${value(key)}`).join(", ")}}`;
}

function load(module: string): string {
  return `() => import(${JSON.stringify(`virtual:${module}`)})`;
}
