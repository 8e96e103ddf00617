import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { compileSources, compileLifeEvent, compileReferences } from "./compile-catalogue.ts";
import { compilePapers } from "./compile-papers.ts";
import { serveDataModules } from "./data-modules.ts";
import { keptCatalogue } from "./kept-catalogue.ts";

const referencesSuffix = "-references";

/**
 * Serves `virtual:catalogue/<life event>`: everything the guide needs to know about the event, compiled from its
 * sheets, and `virtual:catalogue/<life event>-references`: law and sources, which are shown later;
 * `virtual:catalogue/papers`: what the registry knows of papers, for the plan; `virtual:catalogue/sources`: the
 * pages that were read for all of them, which are not kept for use without a network.
 */
export function cataloguePlugin(): Plugin {
  return serveDataModules({
    prefix: "virtual:catalogue/",
    folder: fileURLToPath(new URL("../catalogue/", import.meta.url)),
    read: (name) => {
      if (name === "papers") return compilePapers(keptCatalogue().papers);
      if (name === "sources") return compileSources(keptCatalogue());
      return name.endsWith(referencesSuffix)
        ? compileReferences(name.slice(0, -referencesSuffix.length), keptCatalogue())
        : compileLifeEvent(name, keptCatalogue());
    },
  });
}
