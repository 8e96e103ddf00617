import type { Plugin } from "vite";
import * as v from "valibot";
import { keptCatalogue } from "./kept-catalogue.ts";
import { serveDataModules } from "./data-modules.ts";
import { localesFolder, readPart } from "./words-plugin.ts";

const appSchema = v.object({
  plan: v.record(v.string(), v.unknown()),
  events: v.record(v.string(), v.object({ title: v.string() })),
});
const proceduresSchema = v.record(v.string(), v.object({ name: v.string() }));

/**
 * Serves `virtual:counter-words`: what staff at a counter have to read or hear in Japanese, whatever language the guide
 * speaks: the official names, and the sentence they stand in. Kept with every language.
 */
export function counterWordsPlugin(): Plugin {
  return serveDataModules({
    prefix: "virtual:counter-words",
    folder: localesFolder,
    read: () => {
      const { plan, events } = v.parse(appSchema, readPart("ja/app"));
      const parts = [...keptCatalogue().lifeEvents.map(({ id }) => id), "common"];
      const procedures = parts.flatMap((part) =>
        Object.entries(v.parse(proceduresSchema, readPart(`ja/${part}-procedures`))),
      );
      return {
        app: {
          plan: Object.fromEntries(Object.entries(plan).filter(([key]) => isSaid(key))),
          events: Object.fromEntries(
            Object.entries(events).map(([id, { title }]) => [id, { title }]),
          ),
        },
        procedures: Object.fromEntries(procedures.map(([id, { name }]) => [id, { name }])),
      };
    },
  });
}

function isSaid(key: string): boolean {
  return /^(say|and|andMore)(_\w+)?$/u.test(key);
}
