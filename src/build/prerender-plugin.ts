import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { minifySync, type Plugin, type Rolldown } from "vite";
import { isLifeEventId } from "../model/life-event-ids.ts";
import { firstQuestionModules } from "./first-question.ts";
import { fillTemplate, type PrerenderedPage } from "./page-html.ts";
import { renderPages } from "./render-pages.ts";

const top = fileURLToPath(new URL("../../", import.meta.url));
const beforePaint = `${top}src/app/before-paint.js`;

/**
 * Makes one HTML file for each page of `src/app/prerender.tsx`, in the same build as the scripts, so that the service
 * worker's list of files sees the final pages. `serverPlugins` are what the pages need to be rendered.
 */
export function prerenderPlugin(serverPlugins: () => readonly Plugin[]): Plugin {
  return {
    name: "shiori:prerender",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const template = takeText(bundle, "index.html");
        const style = takeStyle(bundle);
        const script = minifySync("before-paint.js", readFileSync(beforePaint, "utf8")).code.trim();
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        for (const page of await renderPages(serverPlugins())) {
          const first = listFirstChunks(chunks, page);
          first.forEach(compileEarly);
          const preload = first.map(({ fileName }) => `/${fileName}`);
          const source = fillTemplate(template, page, { script, style, preload });
          this.emitFile({ type: "asset", fileName: fileNameOf(page), source });
        }
      },
    },
  };
}

/** While the app is worked on, the page gets the script that runs before the first paint, and nothing else. */
export function beforePaintPlugin(): Plugin {
  return {
    name: "shiori:before-paint",
    apply: "serve",
    transformIndexHtml: () => [
      { tag: "script", children: readFileSync(beforePaint, "utf8"), injectTo: "head-prepend" },
    ],
  };
}

function fileNameOf({ path }: PrerenderedPage): string {
  return `${path.slice(1)}index.html`;
}

/** Takes a text file out of the bundle. */
function takeText(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== "asset") throw new Error(`the build made no ${name}`);
  delete bundle[name];
  return typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
}

/** All style sheets as one text: pages carry them, so the files are not needed. */
function takeStyle(bundle: Rolldown.OutputBundle): string {
  const names = Object.keys(bundle).filter((name) => name.endsWith(".css"));
  const style = names.map((name) => takeText(bundle, name)).join("");
  // The bundler marks the end of each sheet with a comment of its own.
  return style.replaceAll(/\/\*\$vite\$.*?\*\//g, "").trim();
}

/** The chunks that hold the first question's modules, and all that these import. */
function listFirstChunks(
  chunks: readonly Rolldown.OutputChunk[],
  { language, path }: PrerenderedPage,
): readonly Rolldown.OutputChunk[] {
  const reached = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk): void => {
    if (reached.has(chunk)) return;
    reached.add(chunk);
    chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach(visit);
  };
  for (const name of firstQuestionModules(language, lifeEventAt(path))) {
    const id = name.startsWith("virtual:") ? `\0${name}` : `${top}${name}`;
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(id));
    if (chunk === undefined) {
      throw new Error(`no chunk holds ${name}, which the first question needs`);
    }
    visit(chunk);
  }
  return [...reached];
}

/** The life event that a page explains: "/en/death/" is about death; a start page about none. */
function lifeEventAt(path: string): string | undefined {
  return path.split("/").find(isLifeEventId);
}

/**
 * Asks the browser to compile all functions while the script is still arriving; else it stops at each when it is first
 * called, and the first question calls nearly all. Chromium knows this mark; to others it is a comment.
 */
function compileEarly(chunk: Rolldown.OutputChunk): void {
  const mark = "//# allFunctionsCalledOnLoad\n";
  if (!chunk.code.startsWith(mark)) chunk.code = mark + chunk.code;
}
