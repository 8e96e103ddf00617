import { foldKana, foldLoosely, isKana, laxSpellings } from "./fold-kana.ts";
import { romajiToKana } from "./romaji-to-kana.ts";
import type { Vocabulary } from "./search-index.ts";
import type { Split } from "./split-english.ts";
import { createThesaurus, type Thesaurus } from "./thesaurus.ts";

/** Shorter words in kana stand within too many others; they count only between particles. */
const shortKana = 2;

/**
 * Reads Japanese, which writes no spaces: the longest known word at each place; of kana in between, what they may have
 * been meant for; of kanji in between, each pair. Nothing of it depends on a browser's own dictionary, so that the
 * phone reads as the build has read.
 */
export function createJapaneseSplit({ same, ignored }: Vocabulary): Split {
  const thesaurus = createThesaurus(same, ignored, (word) => {
    const right = foldKana(word);
    return { right, lax: isKana(right) ? laxSpellings(right) : [] };
  });
  return (text, origin) => {
    const pieces = cut(foldKana(asKana(text)).split(" "), thesaurus);
    return pieces.flatMap((piece, place) => {
      if (piece.heads !== undefined) return piece.heads;
      const isLast = place === pieces.length - 1;
      return runsOf(piece.text).flatMap((run) => {
        if (!isKana(run)) return pairsOf(run);
        return origin === "typed" ? guessKana(run, isLast, thesaurus) : [];
      });
    });
  };
}

/** A stretch of a text: a known word with what it stands for, or what lies between such words. */
interface Piece {
  readonly text: string;
  readonly heads: readonly string[] | undefined;
}

/** A space tells where a word may begin, not that one must end: "めが みえない" is one. */
function cut(phrases: readonly string[], thesaurus: Thesaurus): readonly Piece[] {
  const text = phrases.join("");
  const borders = new Set(endsOf(phrases));
  const pieces: Piece[] = [];
  let unknownFrom = 0;
  const closeUnknown = (end: number): void => {
    if (unknownFrom < end) pieces.push({ text: text.slice(unknownFrom, end), heads: undefined });
    unknownFrom = end;
  };
  for (let at = 0; at < text.length;) {
    if (borders.has(at)) closeUnknown(at);
    const word = longestWord(text, at, borders, thesaurus);
    if (word === undefined) {
      at += 1;
    } else {
      closeUnknown(at);
      pieces.push({ text: word, heads: thesaurus.find(word) });
      at += word.length;
      unknownFrom = at;
      borders.add(at);
    }
  }
  closeUnknown(text.length);
  return pieces;
}

/** Words in Latin letters that a keyboard left unswitched has made of kana. */
function asKana(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  return plain.replaceAll(/[a-z]{4,}/gu, (word) => romajiToKana(word) ?? word);
}

function longestWord(
  text: string,
  at: number,
  borders: ReadonlySet<number>,
  thesaurus: Thesaurus,
): string | undefined {
  const isBorder = (place: number, letter: string | undefined): boolean =>
    borders.has(place) || letter === undefined || /[^ぁ-ゖ]|[がのをはにでともへや]/u.test(letter);
  for (let size = Math.min(thesaurus.longest, text.length - at); size > 0; size -= 1) {
    const end = at + size;
    const word = text.slice(at, end);
    const isWhole =
      size > shortKana || !isKana(word) || (isBorder(at, text[at - 1]) && isBorder(end, text[end]));
    if (isWhole && thesaurus.find(word) !== undefined) return word;
  }
  return undefined;
}

/** Where each phrase ends when all are joined. */
function endsOf(phrases: readonly string[]): readonly number[] {
  let end = 0;
  return phrases.map((phrase) => (end += phrase.length));
}

/** What kana that are no known word may have been meant for: the longest word heard alike, else a near one. */
function guessKana(run: string, isLast: boolean, thesaurus: Thesaurus): readonly string[] {
  const heard = foldLoosely(run);
  for (let size = heard.length; size > shortKana; size -= 1) {
    for (let at = 0; at + size <= heard.length; at += 1) {
      const heads = thesaurus.find(heard.slice(at, at + size));
      if (heads !== undefined && heads.length > 0) return heads;
    }
  }
  return thesaurus.guess(run, isLast);
}

/** What stands in one script each. */
function runsOf(text: string): readonly string[] {
  return text.match(/[ぁ-ゖ]+|[a-z]+|\p{N}+|[^ぁ-ゖa-z\p{N}]+/gu) ?? [];
}

/** One kanji alone is most often the stem of a verb and tells little. */
function pairsOf(run: string): readonly string[] {
  if (/^[a-z\p{N}]/u.test(run)) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}
