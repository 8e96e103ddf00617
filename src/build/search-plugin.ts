import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { buildIndex } from "../search/build-index.ts";
import { serveDataModules } from "./data-modules.ts";
import { keptCatalogue } from "./kept-catalogue.ts";
import { readSearchSources } from "./read-search-sources.ts";

/** Serves `virtual:search/<language>`: the index by which a resident finds what happened, loaded when she writes. */
export function searchPlugin(): Plugin {
  return serveDataModules({
    prefix: "virtual:search/",
    folder: fileURLToPath(new URL("../../locales/", import.meta.url)),
    read: (language) => buildIndex(readSearchSources(language, keptCatalogue())),
  });
}
