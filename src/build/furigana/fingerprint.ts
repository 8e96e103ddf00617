import { createHash } from "node:crypto";
import type { Furigana } from "../../text/furigana.ts";
import { japaneseTexts } from "./japanese-texts.ts";
import { readExceptions } from "./read-exceptions.ts";

/**
 * Changes with every Japanese text, every exception and every reading. To analyse all texts anew takes half a minute: where
 * the fingerprint is still the one that was written with the readings, they are still what the analyser says.
 */
export function fingerprintOf({ words, misread }: Furigana): string {
  const made = [japaneseTexts().toSorted(), readExceptions(), words, misread];
  return createHash("sha256").update(JSON.stringify(made)).digest("base64url");
}
