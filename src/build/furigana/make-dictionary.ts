import { annotate, openDictionary, type Furigana } from "../../text/furigana.ts";
import type { ReadKanji } from "./read-kanji.ts";

/** A text, without spaces, and how it is read. */
export interface ReadText {
  readonly text: string;
  readonly kanji: readonly ReadKanji[];
}

/** How often the words are added to before it counts as hopeless. */
const rounds = 30;
/** Signs around a word that are looked at to tell its readings apart. */
const widest = 12;

/**
 * The smallest set of words found by which every text is read as it should: each word with its most frequent reading,
 * and longer ones wherever a text would be read otherwise. Throws where no surroundings tell two readings apart.
 */
export function makeDictionary(texts: readonly ReadText[]): Furigana {
  const counted = countReadings(texts);
  const words = usualReadings(counted);
  addOtherWords(texts, words);
  const corpus = texts.map(bound);
  let wrong = misreadTexts(texts, words);
  for (let round = 0; wrong.length > 0 && round < rounds; round += 1) {
    const added = new Map<string, string>();
    for (const { at, run } of wrong) {
      const text = corpus[at];
      if (text !== undefined) tellApart(text, shift(run, 1), corpus, words, added);
    }
    for (const [written, readings] of added) words.set(written, readings);
    wrong = misreadTexts(texts, words);
  }
  if (wrong.length > 0) {
    const left = wrong.map(({ at, run }) => `${texts[at]?.text ?? ""}: ${String(run.start)}`);
    throw new Error(`no surroundings tell apart:\n${left.join("\n")}`);
  }
  const sorted = [...words].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    words: Object.fromEntries(sorted),
    misread: sorted.flatMap(([written, reading]) => {
      const { times = 0, corrected = 0 } = counted.get(written)?.get(reading) ?? {};
      return corrected * 2 > times ? [written] : [];
    }),
  };
}

/** A text with any digits, between line breaks, which tell its beginning and its end. */
function bound({ text, kanji }: ReadText): ReadText {
  return {
    text: `\n${text.replace(/[0-9]/gu, "0")}\n`,
    kanji: kanji.map((group) => shift(group, 1)),
  };
}

function shift<Place extends { readonly start: number; readonly end: number }>(
  place: Place,
  by: number,
): Place {
  return { ...place, start: place.start + by, end: place.end + by };
}

interface Count {
  /** How often the kanji are a word without kana: 書 in 申請書, not in 書く. */
  alone: number;
  times: number;
  corrected: number;
}

type Counted = ReadonlyMap<string, ReadonlyMap<string, Count>>;

function countReadings(texts: readonly ReadText[]): Counted {
  const counted = new Map<string, Map<string, Count>>();
  for (const { text, kanji } of texts) {
    for (const { start, end, reading, word, isCorrected } of kanji) {
      const written = text.slice(start, end);
      if (/[0-9]/u.test(written)) continue;
      const readings = counted.get(written) ?? new Map<string, Count>();
      const count = readings.get(reading) ?? { alone: 0, times: 0, corrected: 0 };
      count.times += 1;
      if (word.start === start && word.end === end) count.alone += 1;
      if (isCorrected) count.corrected += 1;
      counted.set(written, readings.set(reading, count));
    }
  }
  return counted;
}

/** Of each word the reading that it has most often alone: elsewhere its kana tell. */
function usualReadings(counted: Counted): Map<string, string> {
  return new Map(
    [...counted].map(([written, readings]) => {
      const [usual] = [...readings].toSorted(
        ([, one], [, other]) => other.alone - one.alone || other.times - one.times,
      );
      return [written, usual?.[0] ?? ""] as const;
    }),
  );
}

/** Words with kana whose kanji are read otherwise than alone: 書 in 書く. */
function addOtherWords(texts: readonly ReadText[], words: Map<string, string>): void {
  for (const { text, kanji } of texts) {
    for (const { start, end, reading, word } of kanji) {
      if (words.get(text.slice(start, end)) === reading) continue;
      const written = text.slice(word.start, word.end);
      const inside = kanji.filter((group) => group.start < word.end && group.end > word.start);
      if (inside.some((group) => group.start < word.start || group.end > word.end)) continue;
      const readings = inside.map((group) => group.reading).join(",");
      if (!words.has(written)) words.set(written, readings);
    }
  }
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

/** Runs of kanji, with the digits that are read together with them, and their readings as a whole. */
function runsOf(text: string, kanji: readonly Run[]): readonly Run[] {
  return [...text.matchAll(/\p{Script=Han}+/gu)].map(({ 0: run, index }) => {
    const inside = kanji.filter(({ start, end }) => end > index && start < index + run.length);
    return {
      start: index,
      end: index + run.length,
      reading: inside.map(({ reading }) => reading).join(""),
    };
  });
}

function misreadTexts(
  texts: readonly ReadText[],
  words: ReadonlyMap<string, string>,
): readonly { readonly at: number; readonly run: Run }[] {
  const dictionary = openDictionary({ words: Object.fromEntries(words), misread: [] });
  return texts.flatMap(({ text, kanji }, at) => {
    let place = 0;
    const read = annotate(text, dictionary).flatMap((segment) => {
      const start = place;
      place += segment.text.length;
      const { reading } = segment;
      return reading === undefined ? [] : [{ start, end: place, reading }];
    });
    const found = runsOf(text, read);
    return runsOf(text, kanji)
      .filter((run, nth) => found[nth]?.reading !== run.reading)
      .map((run) => ({ at, run }));
  });
}

/** Adds the shortest surroundings of a run in which it is always read like this. */
function tellApart(
  { text, kanji }: ReadText,
  run: Run,
  corpus: readonly ReadText[],
  words: ReadonlyMap<string, string>,
  added: Map<string, string>,
): void {
  for (let size = 0; size <= widest; size += 1) {
    for (let left = 0; left <= size; left += 1) {
      const start = run.start - left;
      const end = run.end + size - left;
      if (start < 0 || end > text.length) continue;
      const reading = readingsWithin(text, kanji, start, end);
      const written = text.slice(start, end);
      if (reading === undefined || words.get(written) === reading) continue;
      if (added.get(written) === reading) return;
      if (isAlwaysReadSo(written, reading, corpus, left > 0)) {
        added.set(written, reading);
        return;
      }
    }
  }
}

/** The readings of the kanji in a part of a text, as the dictionary holds them; undefined where the part cuts one. */
function readingsWithin(
  text: string,
  kanji: readonly ReadKanji[],
  start: number,
  end: number,
): string | undefined {
  const inside = kanji
    .filter((group) => group.end > start && group.start < end)
    // Those are read by a rule, and only tell what stands before them apart.
    .filter((group) => !/[0-9]/u.test(text.slice(group.start, group.end)));
  if (inside.some((group) => group.start < start || group.end > end)) return undefined;
  const piece = text.slice(start, end);
  const shifted = inside.map((group) => shift(group, -start));
  return runsOf(piece, shifted)
    .map((run) => {
      const within = shifted.filter((group) => group.start >= run.start && group.end <= run.end);
      if (within.length < 2) return run.reading;
      return within
        .map(({ start: from, end: to, reading }) => `${String(to - from)}${reading}`)
        .join("");
    })
    .join(",");
}

function isAlwaysReadSo(
  written: string,
  reading: string,
  corpus: readonly ReadText[],
  beginsBefore: boolean,
): boolean {
  return corpus.every(({ text, kanji }) => {
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      const there = readingsWithin(text, kanji, at, at + written.length);
      // Where it ends within a word, that one is found first: it is longer, unless it begins later.
      if (there === undefined ? beginsBefore : !isSame(there, reading)) return false;
    }
    return true;
  });
}

/** However the readings are divided. */
function isSame(one: string, other: string): boolean {
  return one.replace(/[0-9]/gu, "") === other.replace(/[0-9]/gu, "");
}
