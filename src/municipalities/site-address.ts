import { withoutKanaEnding, type MunicipalityKind } from "./municipality.ts";
import { asOnSigns, romajiOf } from "./romaji.ts";

/** What the usual address of a site is made of. */
export interface SiteOwner {
  readonly kana: string;
  readonly kind: MunicipalityKind;
  /** The prefecture in small letters: "hokkaido". */
  readonly prefectureLetters: string;
  /** Of a ward: the site of its city. */
  readonly citySite?: string;
}

const bodies: Readonly<Record<Exclude<MunicipalityKind, "ward">, string>> = {
  "designated-city": "city",
  city: "city",
  "special-ward": "city",
  town: "town",
  village: "vill",
};
const scheme = "https://";

/** Three sites of four have the usual address, so they are kept as a sign for it and what follows. */
export function shortenSite(url: string, owner: SiteOwner): string {
  for (const [sign, start] of usualStarts(owner)) {
    if (url.startsWith(start)) return sign + url.slice(start.length);
  }
  return url.startsWith(scheme) ? url.slice(scheme.length) : url;
}

/** The whole address again: the inverse of `shortenSite` for the same owner. */
export function lengthenSite(short: string, owner: SiteOwner): string {
  for (const [sign, start] of usualStarts(owner)) {
    if (short.startsWith(sign)) return start + short.slice(sign.length);
  }
  return short.startsWith("http:") ? short : scheme + short;
}

/** `^` the site of the city, `=` www.city.name.prefecture.jp, `+` www.city.name.lg.jp. */
function usualStarts({
  kana,
  kind,
  prefectureLetters,
  citySite,
}: SiteOwner): readonly (readonly [sign: string, start: string])[] {
  if (kind === "ward") return citySite === undefined ? [] : [["^", citySite]];
  const start = `${scheme}www.${bodies[kind]}.${asOnSigns(romajiOf(withoutKanaEnding(kana)))}`;
  return [
    ["=", `${start}.${prefectureLetters}.jp/`],
    ["+", `${start}.lg.jp/`],
  ];
}
