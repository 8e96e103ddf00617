import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { build } from "vite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressPlugin } from "./compress-plugin.ts";

const page = "<!doctype html><title>しおり</title>";

let top: string;

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "shiori-compress-"));
  await mkdir(join(top, "app"));
  await writeFile(join(top, "app", "index.html"), page);
});

afterEach(() => rm(top, { recursive: true, force: true }));

/** Builds a site of one page, and says what a resident reads who is sent the compressed file of it. */
async function buildInto(outDir: string): Promise<string> {
  await build({
    root: join(top, "app"),
    configFile: false,
    logLevel: "silent",
    plugins: [compressPlugin()],
    build: { outDir, emptyOutDir: true },
  });
  const compressed = await readFile(join(top, "site", "index.html.br"));
  return brotliDecompressSync(compressed).toString();
}

describe("the finished site", () => {
  it("is compressed where it lies, beside the folder of the app", async () => {
    expect(await buildInto("../site")).toContain("<title>しおり</title>");
  });

  it("is compressed where it lies, in a folder named from the top of the disk", async () => {
    expect(await buildInto(join(top, "site"))).toContain("<title>しおり</title>");
  });
});
