import { withoutEnding, withoutKanaEnding } from "./municipality.ts";
import type { MunicipalityTable } from "./municipality-table.ts";
import {
  searchIndexOf,
  type Entry,
  type FoundMunicipality,
  type Name,
  type SearchIndex,
} from "./search-index.ts";
import { comparable, isOneSlipAway } from "./search-text.ts";

/** How well a name fits: the lower the better. */
type Fit = 0 | 1 | 2 | 3 | 4;
const [wholeName, shortName, beginning, inside, withSlip] = [0, 1, 2, 3, 4] as const;

/** Shorter texts are one slip away from too many names. */
const shortestWithSlip = 3;

/**
 * The municipalities that a typed name may mean, the best first: by name with or without 市, 区, 町 or 村, with or
 * without the prefecture, in kanji, kana or letters; wards by their own name and by their city's; by a name that is
 * gone. With one slip of the finger only where nothing else is found. A prefecture alone gives all that it has.
 */
export function findMunicipalities(
  query: string,
  table: MunicipalityTable,
): readonly FoundMunicipality[] {
  const typed = comparable(query);
  if (typed === "") return [];
  const { entries, prefectures } = searchIndexOf(table);
  const rests = restsAfterPrefecture(typed, prefectures);
  const exact = bestFirst(entries, ({ names, prefecture }) =>
    best([
      fitOfName(names, typed),
      ...(rests.get(prefecture) ?? []).map((rest) => fitOfName(names, rest)),
    ]),
  );
  if (exact.length > 0) return exact;
  if (typed.length < shortestWithSlip) return [];
  return bestFirst(entries, ({ names }) =>
    names.some(({ text }) => isOneSlipAway(typed, text)) ? withSlip : undefined,
  );
}

function bestFirst(
  all: readonly Entry[],
  fitOf: (entry: Entry) => Fit | undefined,
): readonly FoundMunicipality[] {
  const found = all.flatMap((entry) => {
    const fit = fitOf(entry);
    return fit === undefined ? [] : [{ entry, fit }];
  });
  // The sort is stable: among equals the order of the codes stays.
  const sorted = found.toSorted((a, b) => a.fit - b.fit);
  const seen = new Set<string>();
  return sorted.flatMap(({ entry: { municipality, formerly } }) => {
    if (seen.has(municipality.code)) return [];
    seen.add(municipality.code);
    return [{ municipality, ...(formerly === undefined ? {} : { formerly }) }];
  });
}

function best(fits: readonly (Fit | undefined)[]): Fit | undefined {
  const found = fits.filter((fit) => fit !== undefined);
  return found.toSorted((a, b) => a - b)[0];
}

/** What was typed after the name of a prefecture, by prefecture; an empty text, which fits all, after it alone. */
function restsAfterPrefecture(
  typed: string,
  prefectures: SearchIndex["prefectures"],
): ReadonlyMap<string, readonly string[]> {
  const rests = new Map<string, readonly string[]>();
  for (const [prefecture, names] of prefectures) {
    const found = names
      .filter((name) => typed.startsWith(name))
      .map((name) => typed.slice(name.length))
      .filter((rest) => rest === "" || !isEnding(rest));
    if (found.length > 0) rests.set(prefecture, found);
  }
  return rests;
}

/** 市 after 大阪 belongs to the name of the city and says nothing about others in the prefecture. */
function isEnding(text: string): boolean {
  return withoutEnding(text) === "" || withoutKanaEnding(text) === "";
}

function fitOfName(names: readonly Name[], typed: string): Fit | undefined {
  let found: Fit | undefined;
  for (const { text, isShort } of names) {
    // After a prefecture alone nothing is left to compare, and everything in it fits a little.
    const at = typed === "" ? 1 : text.indexOf(typed);
    if (at < 0) continue;
    const whole = isShort ? shortName : wholeName;
    const fit = at > 0 ? inside : text.length > typed.length ? beginning : whole;
    if (found === undefined || fit < found) found = fit;
  }
  return found;
}
