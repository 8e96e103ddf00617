import type { SidedEdition } from "../../editions/narrow-to-side.ts";
import type { Words } from "../../text/text.ts";

/** What staff at a counter read or hear in Japanese: sentences of the app, and the official names of procedures. */
export interface CounterWords {
  readonly app: Words;
  readonly procedures: Words;
}

/** The words for the counter, as the local editions in use have them. */
export async function loadCounterWords(
  editions: readonly SidedEdition[] = [],
): Promise<CounterWords> {
  const { default: words } = await import("virtual:counter-words");
  if (editions.length === 0) return words;
  const { layLocalWords } = await import("../town/lay-local-words.ts");
  return { ...words, procedures: layLocalWords("procedures", words.procedures, editions, "ja") };
}
