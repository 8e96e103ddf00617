import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";
import { packModules } from "../packing/pack-modules.ts";
import { baseOf, languages, type Language } from "../text/language.ts";
import { dataFolder } from "./chunk-file-name.ts";

/** Makes packs in a build, and knows afterwards what is in them. */
export interface Packer {
  readonly plugin: Plugin;
  /** Whether a file of the site, such as "assets/plan-1a2b3c4d.js", is the app's and came into a pack. */
  readonly isPacked: (fileName: string) => boolean;
}

/**
 * Packs what the guide needs after its first question: all data of one language into `assets/pack-<language>-<hash>.json`
 * and the scripts that no page names into `assets/pack-app-<hash>.json`. Together they are little more than half of what
 * they are one by one, because they share much, and a slow line waits once instead of a hundred times. The service
 * worker takes them apart again. Stands after every plugin that changes chunks: a script out of a pack is the one that
 * the server gives, byte by byte.
 */
export function createPacker(): Packer {
  let packed: ReadonlySet<string> = new Set();
  return {
    isPacked: (fileName) => packed.has(fileName),
    plugin: {
      name: "shiori:pack",
      apply: "build",
      enforce: "post",
      generateBundle: {
        order: "post",
        handler(_options, bundle) {
          const files = Object.values(bundle);
          const emit = (name: string, chunks: readonly Rolldown.OutputChunk[]): void => {
            const source = packOf(chunks);
            const fileName = `assets/pack-${name}-${hashOf(source)}.json`;
            this.emitFile({ type: "asset", fileName, source });
          };
          const modules = files.filter(isDataModule);
          for (const language of languages) {
            const needed = modules.filter((module) => isNeeded(module, language));
            emit(language, needed);
          }
          const later = scriptsNoPageNames(files);
          packed = new Set(later.map(({ fileName }) => fileName));
          emit("app", later);
        },
      },
    },
  };
}

/** The app's own scripts that come after the first question. Throws where no page is there yet to name any. */
function scriptsNoPageNames(
  files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): readonly Rolldown.OutputChunk[] {
  const pages = files.flatMap((file) =>
    file.type === "asset" && file.fileName.endsWith(".html") ? String(file.source) : [],
  );
  if (pages.length === 0) throw new Error("the pages have to be made before the packs");
  return files
    .filter((file) => file.type === "chunk")
    .filter(({ fileName }) => !fileName.startsWith(dataFolder))
    .filter(({ fileName }) => pages.every((page) => !page.includes(fileName)));
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
function isNeeded(module: Rolldown.OutputChunk, language: Language): boolean {
  if (isOnlineOnly(module.fileName)) return false;
  const isJapanese = baseOf(language) === "ja";
  if (isNamed(module, "furigana") && !isJapanese) return false;
  // Easy Japanese has its phrases apart already.
  if (isNamed(module, "phrase-model") && language !== "ja") return false;
  if (isNamed(module, "counter-words") && isJapanese) return false;
  return isSpokenIn(language, module) || module.fileName.includes(startPageWords);
}

/** The icon on the home screen opens "/", whose page asks for these before the guide goes on in another language. */
const startPageWords = "words-ja-opening";

/** Whether a data module is left out of the packs; known by its file's name. */
export function isOnlineOnly(fileName: string): boolean {
  return /catalogue-(sources|names)/u.test(fileName);
}

function isNamed({ facadeModuleId }: Rolldown.OutputChunk, name: string): boolean {
  return facadeModuleId === `\0virtual:${name}`;
}

/**
 * A module without a language in its name, such as the rules, is needed in every one; and the search of a language in
 * its plainer form too.
 */
function isSpokenIn(language: Language, { facadeModuleId }: Rolldown.OutputChunk): boolean {
  const [kind, ...parts] = facadeModuleId?.split("/") ?? [];
  const spoken = languages.find((other) => parts.includes(other));
  if (spoken === undefined) return true;
  return spoken === (kind === "\0virtual:search" ? baseOf(language) : language);
}

/** By kind, then by name: what is alike lies near each other, and the same scripts always give the same pack. */
function packOf(chunks: readonly Rolldown.OutputChunk[]): string {
  const ordered = chunks.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  return JSON.stringify(packModules(ordered.map(({ fileName, code }) => [`/${fileName}`, code])));
}

function orderOf({ fileName }: Rolldown.OutputChunk): string {
  return `${kindOf(fileName)} ${fileName}`;
}

/** What stands behind the life event in the name of a file: "questions" of "words-ja-death-questions-1a2b3c4d.js". */
function kindOf(fileName: string): string {
  return /-(beginning|questions|procedures|references)-[\w-]{8}\.js$/u.exec(fileName)?.[1] ?? "";
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}
