import type { SearchHit } from "./open-search.ts";

const mostEvents = 3;
const mostProcedures = 5;
/** What fits less well than this part of the best is more likely to mislead than to help. */
const leastShare = 0.4;

/** What to show of everything found: life events first, since their questions find out the rest, then procedures. */
export function chooseHits(hits: readonly SearchHit[]): readonly SearchHit[] {
  const least = (hits[0]?.score ?? 0) * leastShare;
  const good = hits.filter(({ score }) => score >= least);
  return [
    ...good.filter(({ kind }) => kind === "event").slice(0, mostEvents),
    ...good.filter(({ kind }) => kind === "procedure").slice(0, mostProcedures),
  ];
}
