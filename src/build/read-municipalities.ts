import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Municipality } from "../municipalities/municipality.ts";
import {
  packMunicipalities,
  type PackedMunicipalities,
  type Prefecture,
} from "../municipalities/municipality-table.ts";

export const municipalitiesFolder = fileURLToPath(new URL("../municipalities/", import.meta.url));

const coordinate = v.pipe(v.string(), v.nonEmpty(), v.transform(Number), v.number());
const site = v.pipe(v.string(), v.url(), v.excludes(","));

const municipalitySchema = v.object({
  lgcode: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  pref: v.string(),
  county: v.string(),
  city: v.pipe(v.string(), v.nonEmpty()),
  ward: v.string(),
  kana: v.pipe(v.string(), v.regex(/^[ぁ-ゖー]+$/u)),
  kind: v.picklist(["designated-city", "city", "special-ward", "town", "village", "ward"]),
  lat: coordinate,
  lng: coordinate,
  url: site,
});

const prefectureSchema = v.object({
  pref: v.string(),
  pref_kana: v.string(),
  pref_en: v.string(),
});

/** Every row of municipalities.csv. Throws where a row does not have the shape it must have. */
export function readMunicipalities(): readonly Municipality[] {
  return readTable("municipalities.csv", municipalitySchema).map(
    ({ lgcode, pref, county, city, ward, kana, kind, lat, lng, url }) => ({
      code: lgcode,
      prefecture: pref,
      ...(county === "" ? {} : { county }),
      city,
      ...(ward === "" ? {} : { ward }),
      kana,
      kind,
      latitude: lat,
      longitude: lng,
      url,
    }),
  );
}

/** Every row of prefectures.csv, in the order of its codes. */
function readPrefectures(): readonly Prefecture[] {
  return readTable("prefectures.csv", prefectureSchema).map(
    ({ pref, pref_kana: kana, pref_en: english }) => ({
      name: pref,
      kana,
      letters: english.toLowerCase(),
    }),
  );
}

/** What `virtual:municipalities` holds. */
export function packAllMunicipalities(): PackedMunicipalities {
  return packMunicipalities(readPrefectures(), readMunicipalities());
}

/** The rows of a table without quotes. */
function readTable<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
): readonly v.InferOutput<Schema>[] {
  const text = readFileSync(`${municipalitiesFolder}${name}`, "utf8").trimEnd();
  const [head = "", ...rows] = text.split(/\r?\n/);
  const columns = head.split(",");
  return rows.map((row) => {
    const cells = row.split(",");
    if (cells.length !== columns.length) throw new Error(`${name}: ${row} has too many commas`);
    return v.parse(schema, Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
  });
}
