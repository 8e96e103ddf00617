import type { Municipality, MunicipalityKind } from "./municipality.ts";
import { withCheckDigit } from "./municipality-code.ts";
import { lengthenSite, shortenSite, type SiteOwner } from "./site-address.ts";

export interface Prefecture {
  readonly name: string;
  /** In hiragana. */
  readonly kana: string;
  /** In small letters: "hokkaido". */
  readonly letters: string;
}

/** All municipalities of Japan, in the order of their codes; a designated city stands before its wards. */
export interface MunicipalityTable {
  /** By the first two digits of a code: 北海道 is the first. */
  readonly prefectures: readonly Prefecture[];
  readonly municipalities: readonly Municipality[];
  readonly byCode: ReadonlyMap<string, Municipality>;
}

/** The table in columns of text, which compress to a fifth of the file they come from. */
export interface PackedMunicipalities {
  readonly prefectures: readonly Prefecture[];
  /** Five digits; like the places, each as the difference from the one before. */
  readonly codes: string;
  /** City, or ward of the designated city that stands before it. */
  readonly names: string;
  readonly kana: string;
  readonly counties: string;
  /** One letter for each. */
  readonly kinds: string;
  /** In thousandths of a degree. */
  readonly latitudes: string;
  readonly longitudes: string;
  readonly sites: string;
}

const kindLetters: readonly MunicipalityKind[] = [
  "designated-city",
  "city",
  "special-ward",
  "town",
  "village",
  "ward",
];
const separator = ",";
const degree = 1000;

/** Packs municipalities that stand in the order of their codes. Places are rounded to about 100 m. */
export function packMunicipalities(
  prefectures: readonly Prefecture[],
  municipalities: readonly Municipality[],
): PackedMunicipalities {
  const owners = ownersOf(prefectures, municipalities);
  const cities = citiesOf(municipalities);
  const column = (cell: (municipality: Municipality, at: number) => string): string =>
    municipalities.map(cell).join(separator);
  return {
    prefectures,
    codes: packNumbers(municipalities.map(({ code }) => Number(code.slice(0, 5)))),
    names: column(({ ward, city }) => ward ?? city),
    kana: column(({ kana }, at) => kana.slice(cities[at]?.kana.length ?? 0)),
    counties: column(({ county = "" }) => county),
    kinds: municipalities.map(({ kind }) => String(kindLetters.indexOf(kind))).join(""),
    latitudes: packNumbers(municipalities.map(({ latitude }) => Math.round(latitude * degree))),
    longitudes: packNumbers(municipalities.map(({ longitude }) => Math.round(longitude * degree))),
    sites: column(({ url }, at) => {
      const owner = owners[at];
      return owner === undefined ? url : shortenSite(url, owner);
    }),
  };
}

/** The table as the guide uses it, out of what the build has packed. */
export function openMunicipalities(packed: PackedMunicipalities): MunicipalityTable {
  const { prefectures } = packed;
  const names = packed.names.split(separator);
  const kana = packed.kana.split(separator);
  const counties = packed.counties.split(separator);
  const sites = packed.sites.split(separator);
  const latitudes = unpackNumbers(packed.latitudes);
  const longitudes = unpackNumbers(packed.longitudes);
  const municipalities: Municipality[] = [];
  let city: Municipality | undefined;
  unpackNumbers(packed.codes).forEach((number, at) => {
    const code5 = String(number).padStart(5, "0");
    const kind = kindLetters[Number(packed.kinds[at])] ?? "city";
    const prefecture = prefectures[Number(code5.slice(0, 2)) - 1];
    const county = counties[at] ?? "";
    const parent = kind === "ward" ? city : undefined;
    const name = names[at] ?? "";
    const whole = `${parent?.kana ?? ""}${kana[at] ?? ""}`;
    const municipality: Municipality = {
      code: withCheckDigit(code5),
      prefecture: prefecture?.name ?? "",
      ...(county === "" ? {} : { county }),
      ...(parent === undefined ? { city: name } : { city: parent.city, ward: name }),
      kana: whole,
      kind,
      latitude: (latitudes[at] ?? 0) / degree,
      longitude: (longitudes[at] ?? 0) / degree,
      url: lengthenSite(sites[at] ?? "", ownerOf(whole, kind, prefecture, parent)),
    };
    if (kind === "designated-city") city = municipality;
    municipalities.push(municipality);
  });
  return {
    prefectures,
    municipalities,
    byCode: new Map(municipalities.map((municipality) => [municipality.code, municipality])),
  };
}

/** Codes under which an edition for a municipality may stand: its own, and of a ward then its city's. */
export function editionCodes(
  municipality: Municipality,
  { municipalities }: MunicipalityTable,
): readonly string[] {
  const { code, kind, prefecture, city } = municipality;
  const whole = municipalities.find(
    (other) =>
      other.kind === "designated-city" && other.prefecture === prefecture && other.city === city,
  );
  return kind === "ward" && whole !== undefined ? [code, whole.code] : [code];
}

/** By place: of a ward its city. */
function citiesOf(municipalities: readonly Municipality[]): readonly (Municipality | undefined)[] {
  let city: Municipality | undefined;
  return municipalities.map((municipality) => {
    if (municipality.kind === "designated-city") city = municipality;
    return municipality.kind === "ward" ? city : undefined;
  });
}

function ownersOf(
  prefectures: readonly Prefecture[],
  municipalities: readonly Municipality[],
): readonly SiteOwner[] {
  const cities = citiesOf(municipalities);
  return municipalities.map(({ kana, kind, code }, at) =>
    ownerOf(kana, kind, prefectures[Number(code.slice(0, 2)) - 1], cities[at]),
  );
}

function ownerOf(
  kana: string,
  kind: MunicipalityKind,
  prefecture: Prefecture | undefined,
  city: Municipality | undefined,
): SiteOwner {
  return {
    kana,
    kind,
    prefectureLetters: prefecture?.letters ?? "",
    ...(city === undefined ? {} : { citySite: city.url }),
  };
}

function packNumbers(numbers: readonly number[]): string {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0)).join(separator);
}

function unpackNumbers(text: string): readonly number[] {
  let number = 0;
  return text.split(separator).map((difference) => (number += Number(difference)));
}
