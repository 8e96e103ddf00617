import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { appManifest } from "./src/build/app-manifest.ts";
import { cataloguePlugin } from "./src/build/catalogue-plugin.ts";
import { chunkFileName } from "./src/build/chunk-file-name.ts";
import { compressPlugin } from "./src/build/compress-plugin.ts";
import { listKeptFiles } from "./src/build/list-kept-files.ts";
import { beforePaintPlugin, prerenderPlugin } from "./src/build/prerender-plugin.ts";
import { wordsPlugin } from "./src/build/words-plugin.ts";

const top = fileURLToPath(new URL(".", import.meta.url));

const dataPlugins = (): readonly Plugin[] => [cataloguePlugin(), wordsPlugin()];
const pagePlugins = (): readonly Plugin[] => [
  ...dataPlugins(),
  // Nothing is hydrated: the app clears the page and renders anew.
  solid({ ssr: true, solid: { generate: "ssr", hydratable: false } }),
];

/** Tests about the code and the build as a whole: part of `npm run check`. */
const gates = ["tests/architecture.test.ts", "tests/sizes.test.ts"];

export default defineConfig({
  root: "src/app",
  publicDir: "../../public",
  cacheDir: "../../node_modules/.vite",
  plugins: [
    ...dataPlugins(),
    solid(),
    beforePaintPlugin(),
    prerenderPlugin(pagePlugins),
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
        globPatterns: ["**/*.{html,js,svg}"],
        // Names with a hash need no revision: the worker takes them from what the page has fetched already.
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [(files) => ({ manifest: listKeptFiles(files) })],
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
    projects: [
      {
        root: top,
        plugins: [...dataPlugins(), solid({ ssr: false })],
        test: {
          name: "unit",
          environment: "node",
          include: ["src/**/*.test.{ts,tsx}", "tests/*.test.ts", "tests/catalogue/**/*.test.ts"],
          exclude: gates,
          // Properties and whole commands: quick alone, slower beside others on two cores.
          testTimeout: 30_000,
        },
      },
      { root: top, test: { name: "gate", include: gates } },
      {
        root: top,
        test: {
          name: "browser",
          include: ["tests/{journeys,offline,accessibility,device,print,commands}/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
