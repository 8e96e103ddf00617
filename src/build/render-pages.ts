import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as v from "valibot";
import { build, type Plugin } from "vite";
import { languages } from "../text/language.ts";
import type { PrerenderedPage } from "./page-html.ts";

const app = fileURLToPath(new URL("../app/", import.meta.url));
const outDir = fileURLToPath(
  new URL("../../node_modules/.cache/shiori/prerender", import.meta.url),
);

const moduleSchema = v.object({
  prerenderedPages: v.pipe(
    v.array(v.object({ path: v.string(), language: v.picklist(languages) })),
    v.minLength(1),
  ),
  prerenderPage: v.pipe(v.function(), v.args(v.tuple([v.string()])), v.returns(v.unknown())),
});

const renderedSchema = v.object({
  language: v.picklist(languages),
  title: v.pipe(v.string(), v.nonEmpty()),
  description: v.string(),
  body: v.pipe(v.string(), v.nonEmpty()),
});

/** Builds `src/app/prerender.tsx` for the server side with these plugins and renders every page it names. */
export async function renderPages(plugins: readonly Plugin[]): Promise<readonly PrerenderedPage[]> {
  await build({
    configFile: false,
    root: app,
    publicDir: false,
    logLevel: "warn",
    plugins: [...plugins],
    build: { ssr: join(app, "prerender.tsx"), outDir, emptyOutDir: true },
  });
  // The address changes with each build, because a module is loaded once per address.
  const address = `${pathToFileURL(join(outDir, "prerender.js")).href}?${crypto.randomUUID()}`;
  const rendered = v.parse(moduleSchema, await import(address));
  return rendered.prerenderedPages.map(({ path }) => ({
    path,
    ...v.parse(renderedSchema, rendered.prerenderPage(path)),
  }));
}
