import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor, type ESTree } from "vite";

/** One source file, parsed. */
export interface SourceFile {
  /** From the project's top, such as "src/rules/verdict.ts". */
  readonly path: string;
  readonly program: ESTree.Program;
}

/** Something an import names: a file of ours by its path from the top, or a package, or a module made by the build. */
export interface Import {
  readonly from: string;
  /** Folder of `src` ("model"), another top folder ("locales"), or undefined where it is no file of ours. */
  readonly folder: string | undefined;
  /**
   * Name of the package, such as "solid-js" or "node:fs"; "virtual:" for what the build makes, "computed:" for an
   * address that is known only when it runs.
   */
  readonly thing: string;
}

const top = fileURLToPath(new URL("../../", import.meta.url));

/** Every program file under a folder of the project; tests and type declarations only if asked for. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|mjs|js)$/.test(name) && !/\.(test\.tsx?|d\.ts)$/.test(name))
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .map((path) => parseSource(path, readFileSync(join(top, path), "utf8")));
}

/** Throws where the text is no program. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  return { path, program };
}

/** Everything a file imports, for its types too, at the start or later. */
export function importsOf({ path, program }: SourceFile): readonly Import[] {
  const names: string[] = [];
  new Visitor({
    ImportDeclaration: ({ source }) => void names.push(source.value),
    ExportNamedDeclaration: ({ source }) => void (source && names.push(source.value)),
    ExportAllDeclaration: ({ source }) => void names.push(source.value),
    ImportExpression: ({ source }) => void names.push(textOf(source)),
    TSImportType: ({ source }) => void names.push(source.value),
  }).visit(program);
  return names.map((name) => locate(path, name));
}

function textOf(node: ESTree.Expression): string {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : "computed:";
}

function locate(path: string, name: string): Import {
  if (!name.startsWith(".")) {
    const thing = /^(virtual|computed):/.test(name)
      ? name.slice(0, name.indexOf(":") + 1)
      : (/^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[1] ?? name);
    return { from: path, folder: undefined, thing };
  }
  const target = relative(top, join(top, dirname(path), name))
    .split(sep)
    .join("/");
  const folder = /^src\/([^/]+)\//.exec(target)?.[1] ?? /^([^/]+)\//.exec(target)?.[1] ?? target;
  return { from: path, folder, thing: target };
}
