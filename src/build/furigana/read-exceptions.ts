import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";

/** Where an editor has found the analyser wrong, or where a text has to be read in one of several ways. */
export interface Exceptions {
  /** Readings of a word wherever the analyser finds it; `漢後`: 後 behind a kanji, `数月`: 月 behind a digit. */
  readonly words: Readonly<Record<string, string>>;
  /** Readings of what is written so, wherever it stands. The longest first. */
  readonly terms: readonly Term[];
}

/** "亡《な》くなった方《かた》": kanji without a reading only tell where it holds. `0` stands for any digit. */
export interface Term {
  readonly written: string;
  readonly groups: readonly {
    readonly start: number;
    readonly end: number;
    readonly reading: string;
  }[];
}

const file = fileURLToPath(new URL("../../../locales/readings.json", import.meta.url));
const schema = v.strictObject({
  words: v.record(v.string(), v.string()),
  terms: v.record(v.string(), v.array(v.string())),
});

/** Reads `locales/readings.json`. */
export function readExceptions(): Exceptions {
  const { words, terms } = v.parse(schema, JSON.parse(readFileSync(file, "utf8")));
  return {
    words,
    terms: Object.values(terms)
      .flat()
      .map(parseTerm)
      .toSorted((one, other) => other.written.length - one.written.length),
  };
}

/** A term in the notation of Aozora Bunko. */
function parseTerm(noted: string): Term {
  let written = "";
  const groups: Term["groups"][number][] = [];
  for (const [piece, kanji, reading] of noted.matchAll(/(\p{Script=Han}+)《([^》]+)》|[^《》]/gu)) {
    const start = written.length;
    written += kanji ?? piece;
    if (kanji !== undefined && reading !== undefined) {
      groups.push({ start, end: written.length, reading });
    }
  }
  return { written, groups };
}
