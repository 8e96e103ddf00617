import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Furigana } from "../../text/furigana.ts";
import { japaneseTexts } from "./japanese-texts.ts";
import { readExceptions } from "./read-exceptions.ts";

/** Whose work the readings are. The analyser itself is a package: a newer one has to be run by hand. */
const makers = [
  "analyser.ts",
  "make-dictionary.ts",
  "read-kanji.ts",
  "../../text/furigana.ts",
  "../../text/number-readings.ts",
];

/**
 * Changes with every Japanese text, exception and reading, and with the code that makes readings of them. To analyse all
 * texts anew takes half a minute: while the fingerprint is the one that was written with the readings, they are still
 * what the analyser says.
 */
export function fingerprintOf({ words, misread }: Furigana): string {
  const code = makers.map((file) => readFileSync(new URL(file, import.meta.url), "utf8"));
  const made = [japaneseTexts().toSorted(), readExceptions(), code, words, misread];
  return createHash("sha256").update(JSON.stringify(made)).digest("base64url");
}
