import { editsBetween } from "./edits-between.ts";

/** Shorter words are too many others with one letter wrong. */
const shortestGuess = 5;
const shortestBeginning = 3;

/** Finds what a word stands for, whichever of its synonyms it is. */
export interface Thesaurus {
  /** How long the longest word is, in code units. */
  readonly longest: number;
  /** What a word stands for: nothing, where it tells nothing; undefined for an unknown one. */
  readonly find: (word: string) => readonly string[] | undefined;
  /** What an unknown word may stand for, which differs from a known one by a letter or, not typed to its end, begins one. */
  readonly guess: (word: string, isUnfinished: boolean) => readonly string[];
}

/** How a word is written, and how else it is often typed. */
export interface Spellings {
  readonly right: string;
  readonly lax: readonly string[];
}

/**
 * A thesaurus of groups of synonyms, each under the word that stands for it. A lax spelling never takes the place of
 * another word's right one: かいこ is a dismissal, not かいご without its dakuten.
 */
export function createThesaurus(
  same: Readonly<Record<string, readonly string[]>>,
  ignored: readonly string[],
  spell: (word: string) => Spellings,
): Thesaurus {
  const right = new Map<string, readonly string[]>();
  const lax = new Map<string, readonly string[]>();
  const learn = (known: typeof right, word: string, heads: readonly string[]): void => {
    if (word !== "") known.set(word, [...new Set([...(known.get(word) ?? []), ...heads])]);
  };
  const groups = Object.entries(same).map(
    ([head, words]) => [[asToken(head)], [head, ...words]] as const,
  );
  for (const [heads, words] of [...groups, [[], ignored] as const]) {
    for (const word of words) {
      const spellings = spell(word);
      learn(right, spellings.right, heads);
      for (const spelling of spellings.lax) learn(lax, spelling, heads);
    }
  }
  const words = [...right.keys()];
  const guessable = words.filter((word) => word.length >= shortestGuess);
  const find: Thesaurus["find"] = (word) => right.get(word) ?? lax.get(word);
  const guess: Thesaurus["guess"] = (word, isUnfinished) => {
    const begun =
      isUnfinished && word.length >= shortestBeginning
        ? words.filter((it) => it.startsWith(word))
        : [];
    const near = begun.length > 0 ? begun : guessable.filter((it) => isNear(word, it));
    return [...new Set(near.flatMap((it) => right.get(it) ?? []))];
  };
  const longest = Math.max(0, ...[...words, ...lax.keys()].map((word) => word.length));
  return { longest, find, guess };
}

/** Whether a token stands for a group of words, and is not a word itself. */
export function isKnown(token: string): boolean {
  return token.startsWith("=");
}

/** Tokens hold no space, and no word is taken for one that stands for others. */
function asToken(head: string): string {
  return `=${head.replaceAll(" ", "-")}`;
}

function isNear(word: string, known: string): boolean {
  if (word.length < shortestGuess) return false;
  const limit = word.length < 2 * shortestGuess - 2 ? 1 : 2;
  return editsBetween(word, known, limit) <= limit;
}
