import type { Words } from "../../../text/text.ts";

/** What a procedure is called in plain words, among the words of a life event; undefined where it is not there. */
export function procedureName(words: Words, procedure: string): string | undefined {
  const own = words[procedure];
  const name = typeof own === "object" ? own["plain"] : undefined;
  return typeof name === "string" ? name : undefined;
}
