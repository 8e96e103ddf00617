import { sampleMunicipality } from "../../editions/trusted-keys.ts";
import { nameOf, type Municipality } from "../../municipalities/municipality.ts";
import { editionCodes, type MunicipalityTable } from "../../municipalities/municipality-table.ts";
import { codesToday, successions } from "../../municipalities/successors.ts";

/** A municipality as it is offered and shown. */
export interface ListedTown {
  readonly code: string;
  /** 札幌市中央区, 大洗町. */
  readonly name: string;
  /** Prefecture and county; none of the sample. */
  readonly area: string;
  /** In hiragana. */
  readonly kana: string;
  /** Its own site; none of the sample. */
  readonly site?: string;
  readonly isSample: boolean;
}

/** The place of the sample edition. It does not exist. */
export const sampleTown: ListedTown = {
  code: sampleMunicipality,
  name: "みほん市",
  area: "",
  kana: "みほんし",
  isSample: true,
};

/** A municipality of the table as it is shown. */
export function listTown(municipality: Municipality): ListedTown {
  const { code, prefecture, county = "", kana, url } = municipality;
  return {
    code,
    name: nameOf(municipality),
    area: prefecture + county,
    kana,
    site: url,
    isSample: false,
  };
}

/** The towns that a code stands for today: one, or several to choose from where its area was divided. */
export function townsToday(code: string, { byCode }: MunicipalityTable): readonly ListedTown[] {
  if (code === sampleMunicipality) return [sampleTown];
  return codesToday(code).flatMap((today) => {
    const municipality = byCode.get(today);
    return municipality === undefined ? [] : [listTown(municipality)];
  });
}

/** What a town was called while it had this code; the code itself where nobody knows. */
export function nameThen(code: string): string {
  return successions.find(({ oldCode }) => oldCode === code)?.oldName ?? code;
}

/** Under which codes an edition for a town is looked for: its own, and of a ward then its city's. */
export function codesOfEdition(code: string, table: MunicipalityTable): readonly string[] {
  const municipality = table.byCode.get(code);
  return municipality === undefined ? [code] : editionCodes(municipality, table);
}
