import { nameOf, withoutEnding, withoutKanaEnding, type Municipality } from "./municipality.ts";
import type { MunicipalityTable, Prefecture } from "./municipality-table.ts";
import { romajiOf } from "./romaji.ts";
import { comparable } from "./search-text.ts";
import { successions } from "./successors.ts";

/** A municipality that a search has found. */
export interface FoundMunicipality {
  readonly municipality: Municipality;
  /** The name it was found by, where that one is gone: 浜松市中区. */
  readonly formerly?: string;
}

/** One name of a municipality, as it is compared. */
export interface Name {
  readonly text: string;
  /** Without 市, 区, 町 or 村: the whole name comes before it. */
  readonly isShort: boolean;
}

/** What is searched: a municipality under the names it has, or under one that is gone. */
export interface Entry extends FoundMunicipality {
  readonly prefecture: string;
  readonly names: readonly Name[];
}

/** All names, made ready to be compared. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** By name of a prefecture: every way to write it. */
  readonly prefectures: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<MunicipalityTable, SearchIndex>();

/** The names of a table; made at the first search and kept as long as the table. */
export function searchIndexOf(table: MunicipalityTable): SearchIndex {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const made = {
    entries: [...currentEntries(table), ...formerEntries(table)],
    prefectures: new Map(table.prefectures.map((it) => [it.name, prefectureNames(it)])),
  };
  indexes.set(table, made);
  return made;
}

function currentEntries({ municipalities }: MunicipalityTable): readonly Entry[] {
  let cityKana = "";
  return municipalities.map((municipality): Entry => {
    const { kind, kana, prefecture } = municipality;
    if (kind === "designated-city") cityKana = kana;
    return {
      municipality,
      prefecture,
      names: namesOf(municipality, kind === "ward" ? cityKana : ""),
    };
  });
}

/** What is gone stands behind what is there: 浜松市北区 comes after every 北区. */
function formerEntries({ byCode }: MunicipalityTable): readonly Entry[] {
  return successions.flatMap(({ oldName, prefecture, newCodes }) =>
    newCodes.flatMap((code): readonly Entry[] => {
      const municipality = byCode.get(code);
      if (municipality === undefined || nameOf(municipality) === oldName) return [];
      const names = named(oldName, withoutEnding(oldName));
      return [{ municipality, prefecture, names, formerly: oldName }];
    }),
  );
}

function namesOf({ city, ward, county, kana }: Municipality, cityKana: string): readonly Name[] {
  if (ward === undefined) {
    return [
      ...named(city, withoutEnding(city)),
      ...named(kana, withoutKanaEnding(kana)),
      ...named(romajiOf(kana), romajiOf(withoutKanaEnding(kana))),
      ...(county === undefined ? [] : named(county + city)),
    ];
  }
  const wardKana = kana.slice(cityKana.length);
  const shortCity = withoutEnding(city);
  const shortCityKana = withoutKanaEnding(cityKana);
  return [
    ...named(ward, withoutEnding(ward)),
    ...named(wardKana, withoutKanaEnding(wardKana)),
    ...named(romajiOf(wardKana), romajiOf(withoutKanaEnding(wardKana))),
    ...named(city + ward, shortCity + ward),
    ...named(kana, shortCityKana + wardKana),
    ...named(romajiOf(kana), romajiOf(shortCityKana + wardKana)),
  ];
}

function named(whole: string, short?: string): readonly Name[] {
  const names: Name[] = [{ text: comparable(whole), isShort: false }];
  if (short !== undefined && short !== whole) {
    names.push({ text: comparable(short), isShort: true });
  }
  return names;
}

const prefectureEndings = /[都道府県]$/u;
const prefectureKanaEndings = /(?:と|ふ|けん)$/u;

/** 東京都 and 東京, in kanji, kana and letters. 北海道 has no short name. */
function prefectureNames({ name, kana, letters }: Prefecture): readonly string[] {
  const whole = [name, kana, letters];
  const short =
    name === "北海道"
      ? []
      : [name.replace(prefectureEndings, ""), kana.replace(prefectureKanaEndings, "")];
  return [...whole, ...short].map(comparable);
}
