import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  bytesOf,
  listBuiltFiles,
  listKeptAddresses,
  readChunks,
  scriptsNamedOn,
} from "./support/built-site.ts";
import { builtSite } from "./support/serve.ts";

const kilobyte = 1024;
const languages = ["ja", "en"] as const;
const rows: { what: string; bytes: number; limit: number }[] = [];

afterAll(() => {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, bytes, limit } of rows) {
    const used = `${(bytes / kilobyte).toFixed(1)} of ${String(limit / kilobyte)} KB`;
    process.stdout.write(`${what.padEnd(width)}  ${used.padStart(18)}\n`);
  }
});

describe("over a slow line (brotli)", () => {
  it.each(["index.html", "en/index.html", "death/index.html", "en/death/index.html"])(
    "%s with its styles comes in one round trip",
    (page) => {
      expect(readFileSync(join(builtSite, page), "utf8")).not.toContain('rel="stylesheet"');
      expect(weigh(page, [page], 14)).toBeLessThanOrEqual(14 * kilobyte);
    },
  );

  it.each(languages)(
    "little script comes before the first question answers a tap (%s)",
    (language) => {
      const files = scriptsNamedOn(startPageOf(language));
      const what = `first question, ${language}`;
      expect(weigh(what, files, 45)).toBeLessThanOrEqual(45 * kilobyte);
    },
  );

  it.each(languages)("the whole guide is kept in one language (%s)", (language) => {
    const other = language === "ja" ? "en" : "ja";
    const files = listKeptAddresses().map(fileOf);
    const ours = files.filter((file) => !isOnlyFor(other, file));
    expect(ours.length).toBeLessThan(files.length);
    const what = `whole guide offline, ${language}`;
    expect(weigh(what, [...ours, "service-worker.js"], 250)).toBeLessThanOrEqual(250 * kilobyte);
  });
});

describe("after one visit", () => {
  it("everything that the guide may load later is kept", () => {
    const kept = new Set(listKeptAddresses().map(fileOf));
    const scripts = listBuiltFiles().filter(
      (file) => file.startsWith("assets/") && file.endsWith(".js"),
    );
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((file) => !kept.has(file))).toEqual([]);
  });

  it.each(languages)(
    "the start page of %s names every script that another one waits for",
    (language) => {
      const named = new Set(scriptsNamedOn(startPageOf(language)));
      const waitedFor = readChunks()
        .filter(({ file }) => named.has(file))
        .flatMap(({ imports }) => imports);
      expect(named.size).toBeGreaterThan(2);
      expect(waitedFor.filter((file) => !named.has(file))).toEqual([]);
    },
  );
});

function startPageOf(language: string): string {
  return language === "ja" ? "index.html" : `${language}/index.html`;
}

function weigh(what: string, files: readonly string[], limit: number): number {
  const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
  rows.push({ what, bytes, limit: limit * kilobyte });
  return bytes;
}

/** "/death/" is the file death/index.html. */
function fileOf(address: string): string {
  return address.slice(1).replace(/(?<=^|\/)$/, "index.html");
}

function isOnlyFor(language: string, file: string): boolean {
  if (file.endsWith(".html")) return file.startsWith("en/") === (language === "en");
  return file.startsWith(`assets/words-${language}-`);
}
