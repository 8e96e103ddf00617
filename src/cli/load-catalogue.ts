import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { FactFile } from "../catalogue/schema.ts";
import { lifeEventIds } from "../model/life-event-ids.ts";
import type { LifeEvent } from "../model/life-event.ts";
import type { PaperTraits } from "../plan/wishes.ts";

/** What the command line needs of the catalogue. */
export interface CompiledCatalogue {
  /** In the order in which they are offered. */
  readonly lifeEvents: readonly LifeEvent[];
  /** With the guesses from which households are drawn. */
  readonly facts: readonly FactFile[];
  /** Ids of the kinds of office. */
  readonly offices: readonly string[];
  /** Ids of the papers. */
  readonly papers: readonly string[];
  /** What the plan has to know of papers, by id. */
  readonly paperTraits: Readonly<Record<string, PaperTraits>>;
}

const src = fileURLToPath(new URL("../", import.meta.url));
const keptFile = fileURLToPath(
  new URL("../../node_modules/.cache/shiori/catalogue.json", import.meta.url),
);
/** Whatever has a say in what the catalogue compiles to. */
const sources = ["catalogue", "build", "rules", "model"];

/**
 * The compiled catalogue. Reading its YAML takes longer than everything else a command does, so the result is kept
 * beside the packages until a source changes by a single character.
 */
export async function loadCatalogue(kept: string = keptFile): Promise<CompiledCatalogue> {
  const key = hashSources();
  const before = readKept(kept, key);
  if (before !== undefined) return before;
  const { readCatalogue } = await import("../build/read-catalogue.ts");
  const { compileLifeEvent } = await import("../build/compile-catalogue.ts");
  const { compilePapers } = await import("../build/compile-papers.ts");
  const catalogue = readCatalogue();
  const compiled = {
    lifeEvents: lifeEventIds.map((id) => compileLifeEvent(id, catalogue)),
    facts: catalogue.facts,
    offices: catalogue.offices,
    papers: catalogue.papers.map(({ id }) => id),
    paperTraits: compilePapers(catalogue.papers),
  };
  keep(kept, key, compiled);
  return compiled;
}

function hashSources(): string {
  const hash = createHash("sha256");
  for (const folder of sources) {
    const names = readdirSync(join(src, folder), { recursive: true, encoding: "utf8" });
    for (const name of names.filter(isSource).toSorted()) {
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(src, folder, name)));
    }
  }
  return hash.digest("hex");
}

function isSource(name: string): boolean {
  return /\.(ts|yaml)$/.test(name) && !name.endsWith(".test.ts");
}

/** Only this program writes the file, and the key covers its whole code, so what it holds need not be checked again. */
const keptSchema = v.object({
  key: v.string(),
  compiled: v.custom<CompiledCatalogue>((value) => typeof value === "object" && value !== null),
});

function readKept(file: string, key: string): CompiledCatalogue | undefined {
  try {
    const kept = v.safeParse(keptSchema, JSON.parse(readFileSync(file, "utf8")));
    return kept.success && kept.output.key === key ? kept.output.compiled : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside and moved, so that no other command reads half a file. Where nothing can be written, nothing is kept. */
function keep(file: string, key: string, compiled: CompiledCatalogue): void {
  const aside = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(aside, JSON.stringify({ key, compiled }));
    renameSync(aside, file);
  } catch {
    // The next command reads the sheets again.
  }
}
