import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Furigana } from "../../text/furigana.ts";
import { fingerprintOf } from "./fingerprint.ts";

const file = fileURLToPath(new URL("../../../locales/furigana.json", import.meta.url));
const schema = v.strictObject({
  madeFrom: v.string(),
  words: v.record(v.string(), v.string()),
  misread: v.array(v.string()),
});

/** Reads the readings in `locales/furigana.json`. */
export function readDictionaryFile(): Furigana {
  const { words, misread } = readFile();
  return { words, misread };
}

/** The fingerprint of what `locales/furigana.json` was made from, and of what it holds. */
export function fingerprintInFile(): string {
  return readFile().madeFrom;
}

/** Writes it, a word a line, so that a change shows what changed. */
export function writeDictionaryFile(furigana: Furigana): void {
  const marked = { madeFrom: fingerprintOf(furigana), ...furigana };
  writeFileSync(file, `${JSON.stringify(marked, undefined, 2)}\n`);
}

function readFile(): v.InferOutput<typeof schema> {
  return v.parse(schema, JSON.parse(readFileSync(file, "utf8")));
}
