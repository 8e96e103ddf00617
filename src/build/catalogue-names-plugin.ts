import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { serveDataModules } from "./data-modules.ts";
import { keptCatalogue } from "./kept-catalogue.ts";
import { nameCatalogue } from "./name-catalogue.ts";

/** Serves `virtual:catalogue-names`: what a local edition may name. Needed only when one is fetched or opened. */
export function catalogueNamesPlugin(): Plugin {
  return serveDataModules({
    prefix: "virtual:catalogue-names",
    folder: fileURLToPath(new URL("../catalogue/", import.meta.url)),
    read: () => nameCatalogue(keptCatalogue()),
  });
}
