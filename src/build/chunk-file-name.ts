import type { Rolldown } from "vite";

/** File name of a chunk: virtual modules are named whole ("words-ja-app"), others by their source file. */
export function chunkFileName({ facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const virtual = /^\0virtual:(.+)$/.exec(facadeModuleId ?? "")?.[1];
  return virtual === undefined
    ? "assets/[name]-[hash].js"
    : `assets/${virtual.replaceAll("/", "-")}-[hash].js`;
}
