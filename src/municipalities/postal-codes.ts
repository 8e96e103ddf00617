import { withCheckDigit } from "./municipality-code.ts";

/**
 * Which municipalities a postal code lies in, as runs of codes that lie in the same ones: from each start to the next.
 * Both columns are text; a start is the difference from the one before.
 */
export interface PackedPostalCodes {
  readonly starts: string;
  /** Codes of five digits, joined by + where a postal code lies in several; empty where none is in use. */
  readonly places: string;
}

export interface PostalCodes {
  readonly starts: readonly number[];
  readonly places: readonly (readonly string[])[];
}

const digitsOfCode = 7;
/** The first five digits are one post office's area: few municipalities, so a search can begin there. */
const leastDigits = 5;
const firstDigits = 10_000;

/** Packs the municipalities (codes of five digits) of every postal code in use. */
export function packPostalCodes(
  municipalities: ReadonlyMap<string, readonly string[]>,
): PackedPostalCodes {
  const starts: number[] = [];
  const places: string[] = [];
  const add = (start: number, place: string): void => {
    if (places.at(-1) === place) return;
    starts.push(start);
    places.push(place);
  };
  let areaBefore = -1;
  for (const [postalCode, codes] of [...municipalities].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const number = Number(postalCode);
    const area = Math.floor(number / firstDigits);
    // Between codes in use lie those of single firms, but not where the first three digits are in no use at all.
    if (area > areaBefore + 1) add((areaBefore + 1) * firstDigits, "");
    add(number, codes.join("+"));
    areaBefore = area;
  }
  add((areaBefore + 1) * firstDigits, "");
  return {
    starts: starts.map((start, at) => start - (starts[at - 1] ?? 0)).join(","),
    places: places.join(","),
  };
}

/** The postal codes as the guide uses them, with codes of six digits. */
export function openPostalCodes({ starts, places }: PackedPostalCodes): PostalCodes {
  let start = 0;
  return {
    starts: starts.split(",").map((difference) => (start += Number(difference))),
    places: places
      .split(",")
      .map((place) => (place === "" ? [] : place.split("+").map(withCheckDigit))),
  };
}

/**
 * The codes of the municipalities that a typed postal code may lie in; with its first five or six digits alone, all
 * that begin so. None where it is no postal code or not in use; several where the person has to choose.
 */
export function codesAtPostalCode(
  typed: string,
  { starts, places }: PostalCodes,
): readonly string[] {
  const digits = digitsOf(typed);
  if (digits === undefined) return [];
  const width = 10 ** (digitsOfCode - digits.length);
  const first = Number(digits) * width;
  const found = new Set<string>();
  for (let at = runAt(starts, first); at < starts.length; at++) {
    if ((starts[at] ?? 0) >= first + width) break;
    places[at]?.forEach((code) => found.add(code));
  }
  return [...found];
}

/** Five to seven digits, however they were typed: 〒１００−０００１. */
function digitsOf(typed: string): string | undefined {
  const digits = typed.normalize("NFKC").replaceAll(/[〒\s‐-―−ー-]/gu, "");
  return /^\d+$/u.test(digits) && digits.length >= leastDigits && digits.length <= digitsOfCode
    ? digits
    : undefined;
}

/** The last run that starts at or before a number. */
function runAt(starts: readonly number[], number: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
