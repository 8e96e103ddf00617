import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { appManifest } from "./src/build/app-manifest.ts";
import { catalogueNamesPlugin } from "./src/build/catalogue-names-plugin.ts";
import { cataloguePlugin } from "./src/build/catalogue-plugin.ts";
import { chunkFileName, dataFolder } from "./src/build/chunk-file-name.ts";
import { counterWordsPlugin } from "./src/build/counter-words-plugin.ts";
import { compressPlugin } from "./src/build/compress-plugin.ts";
import { furiganaPlugin } from "./src/build/furigana-plugin.ts";
import { phraseModelPlugin } from "./src/build/phrase-model-plugin.ts";
import { listKeptFiles } from "./src/build/list-kept-files.ts";
import { lifeEventsPlugin } from "./src/build/life-events-plugin.ts";
import { municipalitiesPlugin, postalCodesPlugin } from "./src/build/municipalities-plugin.ts";
import { createPacker } from "./src/build/pack-plugin.ts";
import { beforePaintPlugin, prerenderPlugin } from "./src/build/prerender-plugin.ts";
import { searchPlugin } from "./src/build/search-plugin.ts";
import { wordsPlugin } from "./src/build/words-plugin.ts";
import { listLeftOut } from "./src/setup/find-engines.mjs";
import { WalksFirst } from "./tests/support/walks-first.ts";

const top = fileURLToPath(new URL(".", import.meta.url));

const dataPlugins = (): readonly Plugin[] => [
  cataloguePlugin(),
  wordsPlugin(),
  lifeEventsPlugin(),
  counterWordsPlugin(),
  searchPlugin(),
  furiganaPlugin(),
  phraseModelPlugin(),
  municipalitiesPlugin(),
  postalCodesPlugin(),
  catalogueNamesPlugin(),
];
const pagePlugins = (): readonly Plugin[] => [
  ...dataPlugins(),
  // Nothing is hydrated: the app clears the page and renders anew.
  solid({ ssr: true, solid: { generate: "ssr", hydratable: false } }),
];

const packer = createPacker();

/** Bytes of a pack, which is small already before the server compresses it. */
const largestPack = 1024 * 1024;

/** Tests about the code and the build as a whole: part of `npm run check`. */
const gates = ["tests/architecture.test.ts", "tests/sizes.test.ts"];

/** By itself Vitest leaves one core free, which of two is half. */
const everyCore = "100%";

export default defineConfig({
  root: "src/app",
  publicDir: "../../public",
  cacheDir: "../../node_modules/.vite",
  plugins: [
    ...dataPlugins(),
    solid(),
    beforePaintPlugin(),
    prerenderPlugin(pagePlugins),
    packer.plugin,
    VitePWA({
      strategies: "injectManifest",
      srcDir: "../worker",
      filename: "service-worker.ts",
      injectRegister: false,
      manifest: appManifest,
      // Icons are fetched by the system when the app is put on the home screen; the guide does not need them offline.
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: "iife",
        // Of the pages the start pages alone: offline the app shows what belongs to any other address. Of the data the
        // packs: the worker keeps those of the languages in use.
        globPatterns: [
          "index.html",
          "{en,ja-easy}/index.html",
          "**/*.{js,svg}",
          "assets/pack-*.json",
        ],
        globIgnores: [`${dataFolder}**`],
        maximumFileSizeToCacheInBytes: largestPack,
        // Names with a hash need no revision: the worker takes them from what the page has fetched already.
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [
          (files) => ({
            manifest: listKeptFiles(files.filter(({ url }) => !packer.isPacked(url))),
          }),
        ],
      },
    }),
    compressPlugin(),
  ],
  build: {
    outDir: "../../dist",
    emptyOutDir: true,
    manifest: true,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { chunkFileNames: chunkFileName },
      checks: { bundlerTimings: false },
    },
  },
  test: {
    environment: "node",
    sequence: { sequencer: WalksFirst },
    projects: [
      // What knows neither page nor phone changes nothing around it: its tests share their modules, since reading those
      // is most of their time. Beware of state at the top of a module.
      {
        root: top,
        plugins: [...dataPlugins()],
        test: {
          name: "logic",
          include: ["src/**/*.test.ts", "tests/*.test.ts", "tests/catalogue/**/*.test.ts"],
          exclude: ["src/{app,device}/**", ...gates],
          isolate: false,
          maxWorkers: everyCore,
          // Properties and whole commands: quick alone, slower beside others on two cores.
          testTimeout: 30_000,
        },
      },
      {
        root: top,
        plugins: [...dataPlugins(), solid({ ssr: false })],
        test: {
          name: "app",
          include: ["src/{app,device}/**/*.test.{ts,tsx}", "tests/spoken/**/*.test.tsx"],
          environment: "node",
          maxWorkers: everyCore,
          testTimeout: 30_000,
        },
      },
      // Taking packs apart takes a second each.
      {
        root: top,
        test: { name: "gate", include: gates, maxWorkers: everyCore, testTimeout: 30_000 },
      },
      {
        root: top,
        test: {
          name: "browser",
          include: [
            "tests/{journeys,engines,offline,accessibility,device,print,commands}/**/*.test.ts",
          ],
          exclude: listLeftOut().map(({ id }) => `tests/engines/${id}.test.ts`),
          globalSetup: `${top}tests/support/engines/tell-left-out.ts`,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
