import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isOnlineOnly } from "../src/build/pack-plugin.ts";
import { laterGroups } from "../src/build/words-plugin.ts";
import { lifeEventIds } from "../src/model/life-event-ids.ts";
import { languages } from "../src/text/language.ts";
import {
  bytesOf,
  listBuiltFiles,
  listKeptAddresses,
  packOf,
  readChunks,
  readPack,
  scriptsNamedOn,
} from "./support/built-site.ts";
import { builtSite } from "./support/serve.ts";

const kilobyte = 1024;
const pages = languages.flatMap((language) =>
  ["", ...lifeEventIds.map((id) => `${id}/`)].map(
    (page) => `${language === "ja" ? "" : `${language}/`}${page}index.html`,
  ),
);
const rows: { what: string; bytes: number; limit: number }[] = [];

afterAll(() => {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, bytes, limit } of rows) {
    const used = `${(bytes / kilobyte).toFixed(1)} of ${String(limit / kilobyte)} KB`;
    process.stdout.write(`${what.padEnd(width)}  ${used.padStart(18)}\n`);
  }
});

describe("over a slow line (brotli)", () => {
  it.each(pages)("%s with its styles comes in one round trip", (page) => {
    expect(readFileSync(join(builtSite, page), "utf8")).not.toContain('rel="stylesheet"');
    expect(weigh(page, [page], 14)).toBeLessThanOrEqual(14 * kilobyte);
  });

  it.each(pages)("little script comes before the first question answers a tap (%s)", (page) => {
    const what = `first question, ${page}`;
    expect(weigh(what, scriptsNamedOn(page), 45)).toBeLessThanOrEqual(45 * kilobyte);
  });

  it.each(languages)("the whole guide is kept in one language (%s)", (language) => {
    const others = languages.filter((other) => other !== language).map(packOf);
    const files = listKeptAddresses().map(fileOf);
    const ours = files.filter((file) => !others.includes(file));
    expect(ours).toContain(packOf(language));
    const what = `whole guide offline, ${language}`;
    expect(weigh(what, [...ours, "service-worker.js"], 400)).toBeLessThanOrEqual(400 * kilobyte);
  });
});

it("what is for development alone, the gallery of components, is in no file of the site", () => {
  const texts = listBuiltFiles().filter((file) => /\.(?:html|js|json)$/u.test(file));
  expect(texts.length).toBeGreaterThan(100);
  const telling = texts.filter((file) =>
    readFileSync(join(builtSite, file), "utf8").includes("gallery"),
  );
  expect([...texts, ...telling].filter((file) => file.includes("gallery"))).toEqual([]);
  expect(telling).toEqual([]);
});

describe("after one visit", () => {
  const kept = listKeptAddresses().map(fileOf);

  it("everything that the guide may load later is kept, some of it in one language only", () => {
    const scripts = listBuiltFiles().filter(
      (file) => file.startsWith("assets/") && file.endsWith(".js"),
    );
    const packed = languages.map((language) => Object.keys(readPack(language)).map(fileOf));
    const ofApp = Object.keys(readPack("app")).map(fileOf);
    expect(scripts.length).toBeGreaterThan(100);
    expect([...new Set([...kept, ...ofApp, ...packed.flat()])]).toEqual(
      expect.arrayContaining(scripts.filter((file) => !isOnlineOnly(file))),
    );
    for (const modules of packed) expect(modules.length).toBeLessThan(new Set(packed.flat()).size);
  });

  it.each([...languages, "app"])(
    "a pack holds the very scripts that the server gives (%s)",
    (name) => {
      const modules = Object.entries(readPack(name));
      const given = modules.map(([address]) => [
        address,
        readFileSync(join(builtSite, address), "utf8"),
      ]);
      expect(modules).toEqual(given);
      expect(
        modules.map(([address]) => fileOf(address)).filter((file) => kept.includes(file)),
      ).toEqual([]);
    },
  );

  it.each(pages)("%s names every script that another one waits for", (page) => {
    const named = new Set(scriptsNamedOn(page));
    const waitedFor = readChunks()
      .filter(({ file }) => named.has(file))
      .flatMap(({ imports }) => imports);
    expect(named.size).toBeGreaterThan(2);
    expect(waitedFor.filter((file) => !named.has(file))).toEqual([]);
  });
});

it.each(pages)("the scripts that %s names say nothing whose words come later", (page) => {
  const scripts = scriptsNamedOn(page).filter((file) => !file.startsWith("assets/data/"));
  const said = scripts.flatMap((file) => {
    const code = readFileSync(join(builtSite, file), "utf8");
    return [...code.matchAll(/[`"']([a-z]+)\/[\w$]/g)].map(([, group]) => group);
  });
  expect(said).toEqual(expect.arrayContaining(["question", "problems", "common"]));
  expect(said.filter((group) => laterGroups.includes(group ?? ""))).toEqual([]);
});

function weigh(what: string, files: readonly string[], limit: number): number {
  const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
  rows.push({ what, bytes, limit: limit * kilobyte });
  return bytes;
}

/** "/death/" is the file death/index.html. */
function fileOf(address: string): string {
  return address.slice(1).replace(/(?<=^|\/)$/, "index.html");
}
