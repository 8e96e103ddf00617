import { readNumber } from "../../text/number-readings.ts";
import type { Analyse, Token } from "./analyser.ts";
import type { Exceptions } from "./read-exceptions.ts";
import { toHiragana } from "./to-hiragana.ts";

/** Kanji of a text and how they are read there. Places are those of the text without its spaces. */
export interface ReadKanji {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
  /** The word it belongs to, with its kana: 届け of 届. */
  readonly word: { readonly start: number; readonly end: number };
  /** The analyser would read it otherwise. */
  readonly isCorrected: boolean;
}

type Heard = Omit<ReadKanji, "isCorrected">;

const hasKanji = /\p{Script=Han}/u;
const isKanjiAlone = /^\p{Script=Han}+$/u;
const parts = /\p{Script=Han}+|\P{Script=Han}+/gu;

/** The parts of a text between its punctuation: no word goes beyond one, and many texts share them. */
function clausesOf(text: string): readonly { readonly start: number; readonly clause: string }[] {
  const clauses = text.split(/(?<=[。、（）「」『』・：？\n])/u);
  let start = 0;
  return clauses.map((clause) => {
    const at = start;
    start += clause.length;
    return { start: at, clause };
  });
}

/** How the kanji of a text without spaces are read, by the analyser and the exceptions. Throws where a word has no reading. */
export function readKanji(
  text: string,
  analyse: Analyse,
  { words, terms }: Exceptions,
): readonly ReadKanji[] {
  if (!hasKanji.test(text)) return [];
  const fixed: Heard[] = [];
  const isFree = (start: number, end: number): boolean =>
    fixed.every((group) => end <= group.start || start >= group.end);
  const anyDigits = `\n${text.replace(/[0-9]/gu, "0")}\n`;
  for (let at = 0; at < text.length; at += 1) {
    const number = readNumber(text, at);
    if (number === undefined) continue;
    fixed.push(alone(at + number.silent, at + number.length, number.reading));
  }
  for (const { written, groups } of terms) {
    for (let at = anyDigits.indexOf(written); at >= 0; at = anyDigits.indexOf(written, at + 1)) {
      for (const group of groups) {
        const start = at - 1 + group.start;
        const end = at - 1 + group.end;
        if (isFree(start, end)) fixed.push(alone(start, end, group.reading));
      }
    }
  }
  const tokens = clausesOf(text).flatMap(({ start, clause }) =>
    analyse(clause).map((token) => ({ ...token, start: start + token.start })),
  );
  const heard = tokens.flatMap((token) => groupsIn(token));
  const found: ReadKanji[] = fixed.map((group) => ({
    ...group,
    isCorrected: isReadOtherwise(group, heard),
  }));
  for (const token of tokens) {
    if (!hasKanji.test(token.written)) continue;
    const corrected = correct(token, text, words);
    for (const piece of freePieces(corrected, isFree, analyse)) {
      const own = heard.filter(({ start, end }) => start === piece.start && end === piece.end);
      const isCorrected = own.some(({ reading }) => reading !== piece.reading);
      found.push({ ...piece, isCorrected });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function alone(start: number, end: number, reading: string): Heard {
  return { start, end, reading, word: { start, end } };
}

function isReadOtherwise({ start, end, reading }: Heard, heard: readonly Heard[]): boolean {
  const inside = heard.filter((group) => group.start < end && group.end > start);
  return inside.map((group) => group.reading).join("") !== reading;
}

function correct(token: Token, text: string, words: Exceptions["words"]): Token {
  const before = text[token.start - 1] ?? "";
  const behindKanji = hasKanji.test(before) ? words[`漢${token.written}`] : undefined;
  const behindDigit = /[0-9]/u.test(before) ? words[`数${token.written}`] : undefined;
  const reading = behindKanji ?? behindDigit ?? words[token.written] ?? token.reading;
  return { ...token, reading };
}

/** The kanji of a token with their readings; where an exception holds a part of it, the others are read alone. */
function freePieces(
  token: Token,
  isFree: (start: number, end: number) => boolean,
  analyse: Analyse,
): readonly Heard[] {
  const end = token.start + token.written.length;
  if (isFree(token.start, end)) return mustRead(token);
  const pieces: Heard[] = [];
  for (const { 0: run, index } of token.written.matchAll(/\p{Script=Han}+/gu)) {
    const start = token.start + index;
    if (isFree(start, start + run.length)) {
      const whole = groupsIn(token).find((group) => group.start === start);
      if (whole !== undefined) {
        pieces.push(alone(whole.start, whole.end, whole.reading));
        continue;
      }
    }
    let from = start;
    for (let at = start; at <= start + run.length; at += 1) {
      if (at < start + run.length && isFree(at, at + 1)) continue;
      if (at > from) {
        const rest = run.slice(from - start, at - start);
        for (const inner of analyse(rest)) {
          pieces.push(...mustRead({ ...inner, start: inner.start + from }));
        }
      }
      from = at + 1;
    }
  }
  return pieces;
}

function mustRead(token: Token): readonly Heard[] {
  const groups = groupsIn(token);
  if (groups.length === 0) throw new Error(`${token.written} has no reading`);
  return groups;
}

/** The kanji of a token, without the kana around them: 届け出 (とどけで) gives 届 (とど) and 出 (で). */
function groupsIn({ start, written, reading }: Token): readonly Heard[] {
  if (reading === undefined || !hasKanji.test(written)) return [];
  if (isKanjiAlone.test(written)) return [alone(start, start + written.length, reading)];
  const pieces = [...written.matchAll(parts)];
  const pattern = pieces
    .map(({ 0: piece }) => (hasKanji.test(piece) ? "(.+?)" : toHiragana(piece)))
    .join("");
  const heard = new RegExp(`^${pattern}$`, "u").exec(reading)?.slice(1);
  if (heard === undefined) throw new Error(`${written} cannot be read ${reading}`);
  const kanji = pieces.filter(({ 0: piece }) => hasKanji.test(piece));
  return kanji.map(({ 0: piece, index }, at) => ({
    start: start + index,
    end: start + index + piece.length,
    reading: heard[at] ?? "",
    word: { start, end: start + written.length },
  }));
}
