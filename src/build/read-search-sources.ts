import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { isLifeEventId, lifeEventIds } from "../model/life-event-ids.ts";
import type { SearchSources } from "../search/build-index.ts";
import type { Catalogue } from "./read-catalogue.ts";

const folder = fileURLToPath(new URL("../../locales/", import.meta.url));

const phrasesSchema = v.record(v.string(), v.array(v.string()));
const everydayWordsSchema = v.strictObject({
  same: phrasesSchema,
  ignored: v.array(v.string()),
  events: phrasesSchema,
  procedures: phrasesSchema,
});
const lifeEventWordsSchema = v.looseObject({
  procedures: v.record(v.string(), v.looseObject({ name: v.string(), plain: v.string() })),
});

/**
 * What the search of one language is made of: everyday words of `locales/<language>/search.json`, and every procedure
 * with what it is called. Throws where a file is not what it must be; a procedure without words is not found, and the
 * catalogue check tells of it.
 */
export function readSearchSources(
  language: string,
  { procedures }: Pick<Catalogue, "procedures">,
): SearchSources {
  const read = <Schema extends v.GenericSchema>(
    file: string,
    schema: Schema,
  ): v.InferOutput<Schema> =>
    v.parse(schema, JSON.parse(readFileSync(`${folder}${language}/${file}.json`, "utf8")));
  const words = new Map(
    lifeEventIds.flatMap((id) => Object.entries(read(id, lifeEventWordsSchema).procedures)),
  );
  return {
    language,
    everyday: read("search", everydayWordsSchema),
    lifeEvents: lifeEventIds,
    procedures: procedures.flatMap(({ id, lifeEvents }) => {
      const [first, ...others] = lifeEvents.filter(isLifeEventId);
      const said = words.get(id);
      if (first === undefined || said === undefined) return [];
      return [{ id, lifeEvents: [first, ...others], name: said.name, plain: said.plain }];
    }),
  };
}
