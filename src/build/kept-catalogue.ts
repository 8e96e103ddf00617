import { readCatalogue, type Catalogue } from "./read-catalogue.ts";

let kept: Catalogue | undefined;

/** The catalogue, read once for all parts of a build: reading its files takes longer than everything made of them. */
export function keptCatalogue(): Catalogue {
  kept ??= readCatalogue();
  return kept;
}

/** Reads it anew the next time, after a change. */
export function forgetCatalogue(): void {
  kept = undefined;
}
