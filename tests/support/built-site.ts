import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { builtSite } from "./serve.ts";

const chunkSchema = v.object({
  file: v.string(),
  isEntry: v.optional(v.boolean()),
  imports: v.optional(v.array(v.string()), []),
  dynamicImports: v.optional(v.array(v.string()), []),
});

export type Chunk = v.InferOutput<typeof chunkSchema>;

/** What the build noted about its scripts, by the source they come from ("screens/…", "virtual:catalogue/death"). */
export function readChunks(): ReadonlyMap<string, Chunk> {
  const notes: unknown = JSON.parse(readFileSync(join(builtSite, ".vite/manifest.json"), "utf8"));
  const chunks = v.parse(v.record(v.string(), chunkSchema), notes);
  return new Map(Object.entries(chunks).map(([name, chunk]) => [plainName(name), plain(chunk)]));
}

/** Files of these chunks and of all they import at their start, each once. */
export function filesOf(names: readonly string[], chunks: ReadonlyMap<string, Chunk>): Set<string> {
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = chunks.get(name);
    if (chunk === undefined) throw new Error(`the build has no chunk of ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports.forEach(visit);
  };
  names.forEach(visit);
  return files;
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

/** The service worker's own list of what it keeps: addresses such as "/death/" and "/assets/…". */
export function listKeptAddresses(): readonly string[] {
  const worker = readFileSync(join(builtSite, "service-worker.js"), "utf8");
  const names = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, name]) => name ?? "");
  return names.map((name) => new URL(name, "https://localhost/").pathname);
}

function plain(chunk: Chunk): Chunk {
  return { ...chunk, imports: chunk.imports.map(plainName) };
}

/** Virtual modules are noted under a path that leads nowhere. */
function plainName(name: string): string {
  return name.replace(/^.*(?=virtual:)/, "");
}
