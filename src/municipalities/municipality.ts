/** What kind of body it is; a `ward` is a part of a `designated-city`, a `special-ward` of Tokyo stands alone. */
export type MunicipalityKind =
  | "designated-city"
  | "city"
  | "special-ward"
  | "town"
  | "village"
  | "ward";

/** One municipality of Japan, or a ward of a designated city. */
export interface Municipality {
  /** 全国地方公共団体コード: five digits and a check digit. */
  readonly code: string;
  readonly prefecture: string;
  /** 郡, of towns and villages in one. */
  readonly county?: string;
  /** 札幌市, 大洗町; a special ward of Tokyo stands here too. */
  readonly city: string;
  /** 中央区: only of a ward of a designated city. */
  readonly ward?: string;
  /** In hiragana: city and ward. */
  readonly kana: string;
  readonly kind: MunicipalityKind;
  /** Where its office stands, to about 100 m. */
  readonly latitude: number;
  readonly longitude: number;
  /** Its own site, as it was in July 2026. */
  readonly url: string;
}

/** Its name without prefecture and county: 札幌市中央区, 大洗町. */
export function nameOf({ city, ward }: Municipality): string {
  return ward === undefined ? city : city + ward;
}

/** Its name as an address begins: prefecture, county, city and ward. */
export function fullNameOf(municipality: Municipality): string {
  return `${municipality.prefecture}${municipality.county ?? ""}${nameOf(municipality)}`;
}

/** What comes after the name proper: 市 of 札幌市. */
const endings = /(?:市|区|町|村)$/u;
const kanaEndings = /(?:し|く|ちょう|まち|むら|そん)$/u;

/** A name without 市, 区, 町 or 村. */
export function withoutEnding(name: string): string {
  return name.replace(endings, "");
}

/** A name in hiragana without し, く, ちょう, まち, むら or そん. */
export function withoutKanaEnding(kana: string): string {
  return kana.replace(kanaEndings, "");
}
