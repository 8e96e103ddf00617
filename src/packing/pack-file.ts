import type { WordLengths } from "./symbol-code.ts";

/** What stands in the file of a pack, as JSON. */
export interface PackFile {
  /** Address and code units of every module; their texts follow each other in this order. */
  readonly modules: readonly (readonly [string, number])[];
  /** The code units that occur, from the lowest: how much each is more than the one before. */
  readonly symbols: readonly number[];
  /** For each of them, how many bits stand for it where nothing else is known. */
  readonly lengths: readonly number[];
  /** What `checkOf` says of the whole text. */
  readonly check: number;
  /** In base64, which brotli takes back almost wholly: so a pack is served like every other file. */
  readonly bits: string;
}

/** Twenty times what a pack holds now: more is not unpacked on a phone. */
const largestText = 2 ** 25;

export function isPackFile(value: unknown): value is PackFile {
  return (
    typeof value === "object" &&
    value !== null &&
    "modules" in value &&
    "symbols" in value &&
    "lengths" in value &&
    "check" in value &&
    "bits" in value &&
    Array.isArray(value.modules) &&
    value.modules.every(isModule) &&
    isNumbers(value.symbols) &&
    isNumbers(value.lengths) &&
    value.lengths.length === value.symbols.length &&
    typeof value.check === "number" &&
    typeof value.bits === "string"
  );
}

/** Code units of all modules. Throws where they are more than any pack has. */
export function sizeOf({ modules }: PackFile): number {
  const size = modules.reduce((sum, [, length]) => sum + length, 0);
  if (size > largestText) throw new RangeError("the pack is too large");
  return size;
}

export function wordLengthsOf({ symbols, lengths }: PackFile): WordLengths {
  let symbol = 0;
  return new Map(
    symbols.map((step, place) => {
      symbol += step;
      return [symbol, lengths[place] ?? 0];
    }),
  );
}

/** A number that is another one for almost every other text. */
export function checkOf(text: Uint16Array): number {
  return text.reduce((check, symbol) => Math.imul(check ^ symbol, 16_777_619), -2_128_831_035);
}

function isModule(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const parts: readonly unknown[] = value;
  const [address, length] = parts;
  return typeof address === "string" && isCount(length);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isCount);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
