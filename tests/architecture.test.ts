import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findBareText, findClocks, findStyleAttributes } from "./support/house-rules.ts";
import { importsOf, parseSource, readSources, type Import } from "./support/read-source.ts";

const src = fileURLToPath(new URL("../src/", import.meta.url));

interface Borders {
  /** Folders of ours it may know. */
  readonly ours: readonly string[];
  readonly packages: readonly string[];
  /** It runs on Node.js and may use its modules. */
  readonly node?: true;
}

/** Who may know whom. Data goes left to right: rules, interview, plan, then what shows and keeps it. */
const borders: Readonly<Record<string, Borders>> = {
  model: { ours: [], packages: [] },
  rules: { ours: ["model"], packages: [] },
  catalogue: { ours: ["model", "rules"], packages: ["valibot", "japanese-holidays"] },
  interview: { ours: ["model", "rules"], packages: [] },
  people: { ours: ["model", "rules"], packages: [] },
  plan: { ours: ["model", "rules"], packages: [] },
  municipalities: { ours: ["model"], packages: [] },
  editions: { ours: ["model", "rules", "catalogue"], packages: ["valibot"] },
  "calendar-file": { ours: ["model", "rules"], packages: [] },
  search: { ours: ["model"], packages: ["minisearch"] },
  packing: { ours: [], packages: [] },
  text: { ours: ["model", "rules", "plan", "locales"], packages: ["i18next"] },
  device: { ours: ["model"], packages: ["dexie", "valibot"] },
  app: {
    ours: [
      "model",
      "rules",
      "catalogue",
      "interview",
      "plan",
      "people",
      "search",
      "municipalities",
      "editions",
      "calendar-file",
      "text",
      "device",
    ],
    packages: ["solid-js", "i18next", "budoux", "workbox-window", "virtual:"],
  },
  worker: {
    ours: ["packing"],
    packages: ["workbox-core", "workbox-precaching", "workbox-routing"],
  },
  server: { ours: ["model", "editions"], packages: ["hono", "@hono/node-server"], node: true },
  build: {
    ours: [
      "model",
      "rules",
      "catalogue",
      "text",
      "search",
      "packing",
      "municipalities",
      "editions",
    ],
    packages: [
      "budoux",
      "valibot",
      "yaml",
      "vite",
      "vite-plugin-pwa",
      "@sglkc/kuromoji",
      "computed:",
    ],
    node: true,
  },
  cli: {
    ours: [
      "model",
      "rules",
      "catalogue",
      "interview",
      "plan",
      "people",
      "municipalities",
      "editions",
      "text",
      "build",
      "server",
      "locales",
    ],
    packages: ["valibot", "yaml"],
    node: true,
  },
  setup: { ours: [], packages: [], node: true },
};

const folders = readdirSync(src);

describe("who knows whom", () => {
  it("is said for every folder", () => {
    expect(folders.toSorted()).toEqual(Object.keys(borders).toSorted());
  });

  it.each(folders)("%s imports only what it may", (folder) => {
    expect(readSources(`src/${folder}`).flatMap(importsOf).filter(crosses(folder))).toEqual([]);
  });

  it("sees imports of every kind", () => {
    const file = parseSource(
      "src/model/sample.ts",
      `import type { A } from "../app/a.ts"; export { b } from "solid-js/web"; export * from "node:fs";
       const c = () => import("../server/c.ts"); type D = import("@hono/node-server").D;`,
    );
    expect(
      importsOf(file)
        .filter(crosses("model"))
        .map(({ thing }) => thing),
    ).toEqual(["src/app/a.ts", "solid-js", "node:fs", "src/server/c.ts", "@hono/node-server"]);
  });
});

describe("house rules", () => {
  const readsTime = [
    "src/app/clock.ts",
    ...["cli", "server", "setup", "build"].map((name) => `src/${name}/`),
  ];

  it("nothing but the clock reads the date", () => {
    const files = folders.flatMap((folder) => readSources(`src/${folder}`));
    const others = files.filter(({ path }) => !readsTime.some((place) => path.startsWith(place)));
    expect(others.flatMap((file) => findClocks(file).map((found) => [file.path, found]))).toEqual(
      [],
    );
  });

  it("every word a resident reads stands in locales", () => {
    const found = readSources("src/app").flatMap((file) =>
      findBareText(file).map((text) => [file.path, text]),
    );
    expect(found).toEqual([]);
  });

  it("no style attribute, which the pages' security policy would ignore", () => {
    const found = readSources("src/app").flatMap((file) =>
      findStyleAttributes(file).map((name) => [file.path, name]),
    );
    expect(found).toEqual([]);
  });

  it.each(folders)("%s has a README of at most 15 lines, tables aside", (folder) => {
    const readme = `${src}${folder}/README.md`;
    expect(existsSync(readme)).toBe(true);
    const lines = readFileSync(readme, "utf8").trimEnd().split("\n");
    expect(lines.filter((line) => !line.startsWith("|")).length).toBeLessThanOrEqual(15);
  });

  it("are seen when they are broken", () => {
    const file = parseSource(
      "src/app/sample.tsx",
      `const a = [new Date(), Date(), Date.now(), Temporal.Now.instant(), new Date(0)];
       const b = <p title="題" class="lead" style={{ color: "red" }}>戻る <b>{"next"}</b>{\`あと\${1}\`}{t("key")} · </p>;`,
    );
    expect(findClocks(file)).toEqual(["new Date()", "Date()", "Date.now", "Temporal.Now"]);
    expect(findBareText(file).toSorted()).toEqual(["next", "あと", "戻る", "題"].toSorted());
    expect(findStyleAttributes(file)).toEqual(["style"]);
  });
});

/** Whether an import goes over the folder's borders. */
function crosses(folder: string): (imported: Import) => boolean {
  const { ours = [], packages = [], node = false } = borders[folder] ?? {};
  return (imported) => {
    if (imported.folder !== undefined) {
      return imported.folder !== folder && !ours.includes(imported.folder);
    }
    return imported.thing.startsWith("node:") ? !node : !packages.includes(imported.thing);
  };
}
