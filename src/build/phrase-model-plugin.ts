import { fileURLToPath } from "node:url";
import { jaModel } from "budoux";
import type { Plugin } from "vite";
import { serveDataModules } from "./data-modules.ts";

/** Serves `virtual:phrase-model`: what is known of where Japanese phrases begin. Loaded where the browser does not know. */
export function phraseModelPlugin(): Plugin {
  return serveDataModules({
    prefix: "virtual:phrase-model",
    folder: fileURLToPath(new URL("../../node_modules/budoux/", import.meta.url)),
    read: () => jaModel,
  });
}
