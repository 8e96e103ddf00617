import { findMunicipalities } from "../../municipalities/find-municipalities.ts";
import type { MunicipalityTable } from "../../municipalities/municipality-table.ts";
import { codesAtPostalCode, type PostalCodes } from "../../municipalities/postal-codes.ts";
import { comparable } from "../../municipalities/search-text.ts";
import { listTown, sampleTown, type ListedTown } from "./listed-town.ts";

/** What was found for a text. */
export interface FoundTowns {
  readonly towns: readonly ListedTown[];
  /** The text is a postal code that lies in several of them. */
  readonly sharesPostalCode: boolean;
  /** Names that are gone, with the towns that stand in their place. */
  readonly gone: readonly { readonly name: string; readonly towns: readonly ListedTown[] }[];
}

const postalDigits = 7;
const sampleNames = ["みほん市", "みほん", "みほんし", "mihon"].map(comparable);

/** The towns that a typed name or postal code may mean, the best first. */
export function findTowns(
  typed: string,
  table: MunicipalityTable,
  postalCodes: PostalCodes,
): FoundTowns {
  const byPost = codesAtPostalCode(typed, postalCodes).flatMap((code) => {
    const municipality = table.byCode.get(code);
    return municipality === undefined ? [] : [listTown(municipality)];
  });
  if (byPost.length > 0) {
    const isWhole = typed.normalize("NFKC").replaceAll(/\D/gu, "").length === postalDigits;
    return { towns: byPost, sharesPostalCode: isWhole && byPost.length > 1, gone: [] };
  }
  const found = findMunicipalities(typed, table).map(({ municipality, formerly }) => ({
    town: listTown(municipality),
    formerly,
  }));
  const sample = sampleNames.includes(comparable(typed)) ? [sampleTown] : [];
  const goneNames = [...new Set(found.flatMap(({ formerly }) => formerly ?? []))];
  return {
    towns: [...sample, ...found.map(({ town }) => town)],
    sharesPostalCode: false,
    gone: goneNames.map((name) => ({
      name,
      towns: found.filter(({ formerly }) => formerly === name).map(({ town }) => town),
    })),
  };
}
