import type { Plugin } from "vite";
import { forgetCatalogue } from "./kept-catalogue.ts";

interface DataModules {
  /** Names of the modules begin with this, such as "virtual:words/". */
  readonly prefix: string;
  /** Where the data lie; a change there makes every module anew while the app is worked on. */
  readonly folder: string;
  /** The data of one module by the rest of its name; throws where there are none. */
  readonly read: (name: string) => unknown;
}

/** Serves modules whose default export is data read from files. */
export function serveDataModules({ prefix, folder, read }: DataModules): Plugin {
  const ours = `\0${prefix}`;
  return {
    name: `shiori:${prefix}`,
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(ours) ? asModule(read(id.slice(ours.length))) : undefined),
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file }) {
      if (!file.startsWith(folder)) return undefined;
      forgetCatalogue();
      const modules = [...this.environment.moduleGraph.idToModuleMap.values()];
      return modules.filter((module) => module.id?.startsWith(ours));
    },
  };
}

/** A browser reads JSON text faster than the same data written as a program. */
function asModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
