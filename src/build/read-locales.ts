import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** One file of `locales/<language>/`: its texts by their path, the parts joined by "/". */
export interface LocaleFile {
  readonly language: string;
  /** Without its ending: `app`, `shared`, or a life event. */
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
}

const localesFolder = fileURLToPath(new URL("../../locales/", import.meta.url));

/** Files that a plainer form of a language leaves out: residents search in its base, and so do those who work on the catalogue. */
export const filesOfBase: readonly string[] = ["search", "cli"];

/** Every file of every language. Throws where one is no JSON of texts. */
export function readLocales(folder: string = localesFolder): readonly LocaleFile[] {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory());
  return languages.flatMap(({ name: language }) =>
    readdirSync(join(folder, language))
      .filter((file) => file.endsWith(".json"))
      .map((file) => {
        const words: unknown = JSON.parse(readFileSync(join(folder, language, file), "utf8"));
        return { language, name: basename(file, ".json"), texts: new Map(textsIn(words, [])) };
      }),
  );
}

function textsIn(words: unknown, path: readonly string[]): readonly [string, string][] {
  if (typeof words === "string") return [[path.join("/"), words]];
  if (typeof words !== "object" || words === null) {
    throw new TypeError(`${path.join("/")} is no text`);
  }
  return Object.entries(words).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
