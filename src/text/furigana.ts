import { readNumber } from "./number-readings.ts";
import type { Segment } from "./segment.ts";

/**
 * Written words and how they are read: "戸籍": "こせき". A word that holds kana or further signs stands with what is
 * around it, so that 行 is read otherwise in "行った" and in "を行った"; the readings of its kanji are divided by commas,
 * those behind the last reading only tell it apart. Where kanji that touch are several words, a reading begins with the
 * number of kanji it is for: "入院中": "2にゅういん1ちゅう". `0` stands for any digit, a
 * line break for the beginning or the end of a text.
 */
export interface Furigana {
  readonly words: Readonly<Record<string, string>>;
  /** Those among the words that a voice would misread. */
  readonly misread: readonly string[];
}

/** The words made ready to be looked up. */
export interface Dictionary {
  /** The words that begin with a sign, the longest first. */
  readonly beginningWith: (sign: string) => readonly Word[];
}

interface Word {
  readonly written: string;
  readonly groups: readonly Group[];
  readonly isMisread: boolean;
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

const hasKanji = /\p{Script=Han}/u;
const kanjiRuns = /\p{Script=Han}+/gu;

/** Makes the words ready to be looked up. */
export function openDictionary({ words, misread }: Furigana): Dictionary {
  const spoken = new Set(misread);
  const byFirst = new Map<string, Word[]>();
  for (const [written, readings] of Object.entries(words)) {
    const first = written[0] ?? "";
    const word = { written, groups: groupsOf(written, readings), isMisread: spoken.has(written) };
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const [first, same] of byFirst) {
    byFirst.set(
      first,
      same.toSorted((one, other) => other.written.length - one.written.length),
    );
  }
  return { beginningWith: (sign) => byFirst.get(sign) ?? [] };
}

function groupsOf(written: string, readings: string): readonly Group[] {
  const runs = [...written.matchAll(kanjiRuns)];
  return readings.split(",").flatMap((reading, at) => {
    const run = runs[at];
    if (run === undefined || reading === "") return [];
    let start = run.index;
    const parts = [...reading.matchAll(/([0-9]+)([^0-9]+)/gu)];
    if (parts.length === 0) return [{ start, end: start + run[0].length, reading }];
    return parts.map(([, length, part = ""]) => {
      const from = start;
      start += Number(length);
      return { start: from, end: start, reading: part };
    });
  });
}

/**
 * A text in pieces, each with its reading in hiragana where it holds kanji; together they are the text again. Spaces
 * between phrases, as in easy Japanese, change no reading. Kanji that stand beside some that no word has are left
 * without a reading, all of them: half a name would be read wrongly.
 */
export function annotate(text: string, dictionary: Dictionary): readonly Segment[] {
  if (!hasKanji.test(text)) return text === "" ? [] : [{ text }];
  const closed = withoutSpaces(text);
  const found = findReadings(closed, dictionary).filter((it) => !spans(closed, it));
  const known = dropHalfKnown(closed, found);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, reading, isMisread } of known) {
    const from = closed.places[start] ?? 0;
    const to = (closed.places[end - 1] ?? 0) + 1;
    if (from > at) segments.push({ text: text.slice(at, from) });
    segments.push({ text: text.slice(from, to), reading, ...(isMisread && { isMisread }) });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}

interface Closed {
  readonly text: string;
  /** Where each sign stands in the text with its spaces. */
  readonly places: readonly number[];
}

interface Found extends Group {
  readonly isMisread: boolean;
}

function withoutSpaces(text: string): Closed {
  const places = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => text[at] !== " ",
  );
  return { text: text.replaceAll(" ", ""), places };
}

function findReadings({ text, places }: Closed, dictionary: Dictionary): readonly Found[] {
  const found: Found[] = [];
  const bounded = `\n${text.replace(/[0-9]/gu, "0")}\n`;
  // From the line break before the text on: a word may stand at its beginning only.
  let at = -1;
  while (at < text.length) {
    const number = readNumber(text, at);
    if (number !== undefined) {
      const { silent, length, reading } = number;
      const isMisread = silent === 0;
      found.push({ start: at + silent, end: at + length, reading, isMisread });
      at += length;
      continue;
    }
    const from = at;
    const word = dictionary
      .beginningWith(bounded[at + 1] ?? "")
      .find(
        ({ written, groups }) =>
          bounded.startsWith(written, from + 1) &&
          groups.every((group) => isTogether(places, from + group.start, from + group.end)),
      );
    const last = word?.groups.at(-1);
    if (word === undefined || last === undefined) {
      at += 1;
      continue;
    }
    for (const { start, end, reading } of word.groups) {
      found.push({ start: at + start, end: at + end, reading, isMisread: word.isMisread });
    }
    at += last.end;
  }
  return found;
}

function spans({ places }: Closed, { start, end }: Group): boolean {
  return !isTogether(places, start, end);
}

function isTogether(places: readonly number[], start: number, end: number): boolean {
  return (places[end - 1] ?? 0) - (places[start] ?? 0) === end - 1 - start;
}

function dropHalfKnown({ text }: Closed, found: readonly Found[]): readonly Found[] {
  const known = new Set(
    found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const doubtful = [...text.matchAll(kanjiRuns)].filter(({ 0: run, index }) =>
    Array.from({ length: run.length }, (_, at) => index + at).some((at) => !known.has(at)),
  );
  return found.filter(({ start, end }) =>
    doubtful.every(({ 0: run, index }) => end <= index || start >= index + run.length),
  );
}
