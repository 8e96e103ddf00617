import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { compileLifeEvent, compileReferences } from "./compile-catalogue.ts";
import { asJsonModule } from "./json-module.ts";

const folder = fileURLToPath(new URL("../catalogue/", import.meta.url));
const prefix = "virtual:catalogue/";
const referencesSuffix = "-references";

/**
 * Serves `virtual:catalogue/<life event>`: everything the guide needs to know about the event, compiled from its
 * sheets, and `virtual:catalogue/<life event>-references`: law and sources, which are shown later.
 */
export function cataloguePlugin(): Plugin {
  return {
    name: "shiori:catalogue",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const name = id.slice(prefix.length + 1);
      return asJsonModule(
        name.endsWith(referencesSuffix)
          ? compileReferences(name.slice(0, -referencesSuffix.length))
          : compileLifeEvent(name),
      );
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file }) {
      if (!file.startsWith(folder)) return undefined;
      const modules = [...this.environment.moduleGraph.idToModuleMap.values()];
      return modules.filter((module) => module.id?.startsWith(`\0${prefix}`));
    },
  };
}
