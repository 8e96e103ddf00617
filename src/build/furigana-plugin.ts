import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { serveDataModules } from "./data-modules.ts";
import { readDictionaryFile } from "./furigana/dictionary-file.ts";

/** Serves `virtual:furigana`: how the words of the Japanese texts are read. Loaded when furigana are wanted. */
export function furiganaPlugin(): Plugin {
  return serveDataModules({
    prefix: "virtual:furigana",
    folder: fileURLToPath(new URL("../../locales/", import.meta.url)),
    read: readDictionaryFile,
  });
}
