import MiniSearch, { type SearchResult } from "minisearch";
import { createSplit } from "./create-split.ts";
import { unpackPhrases } from "./pack-phrases.ts";
import { phraseOptions } from "./phrase-options.ts";
import type { SearchIndex, SearchTarget } from "./search-index.ts";
import { isKnown } from "./thesaurus.ts";

/** Something found, and how well what was said fits it. */
export type SearchHit = SearchTarget & { readonly score: number };

/** Finds what a resident may mean, the likeliest first. */
export type Search = (said: string) => readonly SearchHit[];

/** A word outside the vocabulary stands in a procedure's name by chance more often than by meaning. */
const weightOfUnknown = 0.4;
/** What residents say is nearer to what they say now than what forms say. */
const weightOfSpoken = 1.1;
/** In doubt the life event: its questions find out which procedure it is. */
const weightOfEvent = 1.25;

/** A search over an index that the build has made. */
export function openSearch({ vocabulary, targets, leadsTo, spoken, phrases }: SearchIndex): Search {
  const index = MiniSearch.loadJS(unpackPhrases(phrases), phraseOptions);
  const split = createSplit(vocabulary);
  return (said) => {
    const tokens = new Set(split(said, "typed"));
    if (tokens.size === 0) return [];
    const best = new Map<SearchTarget, number>();
    for (const result of index.search([...tokens].join(" "))) {
      const place = Number(result.id);
      const target = targets[leadsTo[place] ?? -1];
      if (target === undefined) continue;
      const ofProcedure = place < spoken ? weightOfSpoken : 1;
      const score = weigh(result) * (target.kind === "event" ? weightOfEvent : ofProcedure);
      best.set(target, Math.max(score, best.get(target) ?? 0));
    }
    const hits = [...best].map(([target, score]) => ({ ...target, score }));
    hits.sort((one, other) => other.score - one.score);
    return hits;
  };
}

/** The library multiplies a score by how many terms were found; here an unknown word counts for less than a known one. */
function weigh({ score, queryTerms }: SearchResult): number {
  const weights = queryTerms.map((term) => (isKnown(term) ? 1 : weightOfUnknown));
  return (score / queryTerms.length) * weights.reduce((sum, weight) => sum + weight, 0);
}
