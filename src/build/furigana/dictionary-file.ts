import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Furigana } from "../../text/furigana.ts";

const file = fileURLToPath(new URL("../../../locales/furigana.json", import.meta.url));
const schema = v.strictObject({
  words: v.record(v.string(), v.string()),
  misread: v.array(v.string()),
});

/** Reads `locales/furigana.json`. */
export function readDictionaryFile(): Furigana {
  return v.parse(schema, JSON.parse(readFileSync(file, "utf8")));
}

/** Writes it, a word a line, so that a change shows what changed. */
export function writeDictionaryFile(furigana: Furigana): void {
  writeFileSync(file, `${JSON.stringify(furigana, undefined, 2)}\n`);
}
