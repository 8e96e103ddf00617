import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import kuromoji from "@sglkc/kuromoji";
import { toHiragana } from "./to-hiragana.ts";

/** A word as the analyser divides a text. */
export interface Token {
  readonly start: number;
  readonly written: string;
  /** In hiragana; undefined where the analyser does not know the word. */
  readonly reading: string | undefined;
}

/** Divides a text into words. */
export type Analyse = (text: string) => readonly Token[];

/** Loads the analyser with its dictionary (IPADIC), which takes a second and 400 MB: once for all texts. What was read once is kept. */
export function loadAnalyser(): Promise<Analyse> {
  const home = dirname(createRequire(import.meta.url).resolve("@sglkc/kuromoji/package.json"));
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath: join(home, "dict") }).build((error, tokenizer) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const kept = new Map<string, readonly Token[]>();
      resolve((text) => {
        const known = kept.get(text);
        if (known !== undefined) return known;
        const tokens = tokenizer.tokenize(text).map((token) => ({
          start: token.word_position - 1,
          written: token.surface_form,
          reading: token.reading === undefined ? undefined : toHiragana(token.reading),
        }));
        kept.set(text, tokens);
        return tokens;
      });
    });
  });
}
