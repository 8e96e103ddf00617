import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { unpackModules } from "../../src/packing/unpack-modules.ts";
import { builtSite } from "./serve.ts";

const notesSchema = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
);

/** A script of the build and the scripts that it cannot start without. */
export interface Chunk {
  readonly file: string;
  readonly imports: readonly string[];
}

/** The build's own notes about its scripts. */
export function readChunks(): readonly Chunk[] {
  const text: unknown = JSON.parse(readFileSync(join(builtSite, ".vite/manifest.json"), "utf8"));
  const notes = v.parse(notesSchema, text);
  return Object.values(notes).map(({ file, imports }) => ({
    file,
    imports: imports.flatMap((name) => notes[name]?.file ?? []),
  }));
}

/** Bytes of a file as it goes over the line: brotli where the build made it, else as it is. */
export function bytesOf(file: string): number {
  const whole = readFileSync(join(builtSite, file)).byteLength;
  return listBuiltFiles().includes(`${file}.br`)
    ? readFileSync(join(builtSite, `${file}.br`)).byteLength
    : whole;
}

/** Every file of the built site, with "/" between folders. */
export function listBuiltFiles(): readonly string[] {
  return readdirSync(builtSite, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
}

/** The file that holds all data in one language, or the later scripts of the `app`. */
export function packOf(name: string): string {
  // Eight letters of a hash: "ja" must not find the pack of "ja-easy".
  const named = new RegExp(`^assets/pack-${name}-[\\w-]{8}\\.json$`, "u");
  const pack = listBuiltFiles().find((file) => named.test(file));
  if (pack === undefined) throw new Error(`the build made no pack of ${name}`);
  return pack;
}

/** The code of every script in a pack by its address. */
export function readPack(name: string): Readonly<Record<string, string>> {
  const work = unpackModules(JSON.parse(readFileSync(join(builtSite, packOf(name)), "utf8")));
  for (;;) {
    const step = work.next();
    if (step.done === true) return Object.fromEntries(step.value);
  }
}

/** The service worker's own list of what it keeps: addresses such as "/en/" and "/assets/…", packs among them. */
export function listKeptAddresses(): readonly string[] {
  const worker = readFileSync(join(builtSite, "service-worker.js"), "utf8");
  const names = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, name]) => name ?? "");
  return names.map((name) => new URL(name, "https://localhost/").pathname);
}

/** The scripts a page asks for at once: its own and those it preloads, which are what the first question needs. */
export function scriptsNamedOn(page: string): readonly string[] {
  const html = readFileSync(join(builtSite, page), "utf8");
  return [...html.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? "");
}
