import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";
import { languages } from "../text/language.ts";
import { dataFolder } from "./chunk-file-name.ts";

/**
 * Packs all data that the guide needs in one language into one file, `assets/pack-<language>-<hash>.json`: the code of
 * each module by its address. Together they are two thirds of what they are one by one, because life events share much,
 * and a slow line waits once instead of sixty times. The service worker takes it apart again. Stands after every plugin
 * that changes chunks: a module out of the pack is the one that the server gives, byte by byte.
 */
export function packPlugin(): Plugin {
  return {
    name: "shiori:pack",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const modules = Object.values(bundle).filter(isDataModule);
        for (const language of languages) {
          const source = packOf(modules.filter((module) => isNeeded(module, language)));
          const fileName = `assets/pack-${language}-${hashOf(source)}.json`;
          this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
}

function isDataModule(
  file: Rolldown.OutputChunk | Rolldown.OutputAsset,
): file is Rolldown.OutputChunk {
  if (file.type !== "chunk" || !file.fileName.startsWith(dataFolder)) return false;
  const others = [...file.imports, ...file.dynamicImports];
  // The worker keeps what stands in a pack under its own address, and would know nothing of what that needs.
  if (others.length > 0) {
    throw new Error(`${file.fileName} is no mere data: it imports ${others.join(", ")}`);
  }
  return true;
}

/** Pages that were read are of no use without a network, and who takes a local edition has one: then the worker keeps both. */
function isNeeded(module: Rolldown.OutputChunk, language: string): boolean {
  if (isOnlineOnly(module.fileName)) return false;
  return isSpokenIn(language, module) || module.fileName.includes(startPageWords);
}

/** The icon on the home screen opens "/", whose page asks for these before the guide goes on in another language. */
const startPageWords = "words-ja-opening";

/** Whether a data module is left out of the packs; known by its file's name. */
export function isOnlineOnly(fileName: string): boolean {
  return /catalogue-(sources|names)/u.test(fileName);
}

/** A module without a language in its name, such as the rules, is needed in every one. */
function isSpokenIn(language: string, { facadeModuleId }: Rolldown.OutputChunk): boolean {
  const parts = facadeModuleId?.split(/[/:-]/) ?? [];
  return languages.every((other) => other === language || !parts.includes(other));
}

/** In the order of their names: what is alike lies near each other, and the same modules always give the same pack. */
function packOf(modules: readonly Rolldown.OutputChunk[]): string {
  const entries = modules.map(({ fileName, code }): [string, string] => [`/${fileName}`, code]);
  return JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}
