import type { Rolldown } from "vite";

/** Where the modules lie that hold data and no program; the worker keeps them by packs. */
export const dataFolder = "assets/data/";

/** File name of a chunk: virtual modules, which are data, are named whole ("words-ja-app"), others by their source file. */
export function chunkFileName({ facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const virtual = /^\0virtual:(.+)$/.exec(facadeModuleId ?? "")?.[1]?.replaceAll("/", "-");
  if (virtual === undefined) return "assets/[name]-[hash].js";
  const folder = virtual.startsWith("word-loaders") ? "assets/" : dataFolder;
  return `${folder}${virtual}-[hash].js`;
}
