import { BitReader } from "./bit-coder.ts";
import { checkOf, isPackFile, sizeOf, wordLengthsOf, type PackFile } from "./pack-file.ts";
import { SymbolCode } from "./symbol-code.ts";
import { TextModel } from "./text-model.ts";

/** Some 10 ms of work, on a slow phone 100. */
const symbolsAtATime = 2 ** 15;

/** Few enough to be the arguments of one call. */
const symbolsOfPiece = 2 ** 13;

/**
 * Unpacks a pack in short steps, so that who does it may answer others in between; returns address and text of every
 * module, as they were packed. Throws where this is no pack, or one that was damaged.
 */
export function* unpackModules(
  file: unknown,
): Generator<void, readonly (readonly [string, string])[], void> {
  if (!isPackFile(file)) throw new TypeError("this is no pack");
  const text = new Uint16Array(sizeOf(file));
  const model = new TextModel(text, new SymbolCode(wordLengthsOf(file)), readBits(file));
  for (let place = 0; place < text.length; place += 1) {
    model.codeSymbol(place);
    if (place % symbolsAtATime === symbolsAtATime - 1) yield;
  }
  if (checkOf(text) !== file.check) throw new Error("the pack is damaged");
  let start = 0;
  return file.modules.map(([address, length]) => {
    start += length;
    return [address, textOf(text.subarray(start - length, start))];
  });
}

function readBits({ bits }: PackFile): BitReader {
  if (!/^[A-Za-z0-9+/]*=*$/u.test(bits)) throw new TypeError("the bits of the pack are no base64");
  return new BitReader(Uint8Array.from(atob(bits), (character) => character.charCodeAt(0)));
}

function textOf(symbols: Uint16Array): string {
  let text = "";
  for (let start = 0; start < symbols.length; start += symbolsOfPiece) {
    text += String.fromCharCode(...symbols.subarray(start, start + symbolsOfPiece));
  }
  return text;
}
