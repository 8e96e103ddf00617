import { BitWriter } from "./bit-coder.ts";
import { checkOf, type PackFile } from "./pack-file.ts";
import { findWordLengths, SymbolCode } from "./symbol-code.ts";
import { TextModel } from "./text-model.ts";

/** Packs modules, the text of each by its address; what is alike should lie near each other. */
export function packModules(modules: readonly (readonly [string, string])[]): PackFile {
  const whole = modules.map(([, code]) => code).join("");
  const text = Uint16Array.from({ length: whole.length }, (_, place) => whole.charCodeAt(place));
  const wordLengths = findWordLengths(text);
  const symbols = [...wordLengths.keys()].toSorted((one, other) => one - other);
  return {
    modules: modules.map(([address, code]) => [address, code.length]),
    symbols: symbols.map((symbol, place) => symbol - (symbols[place - 1] ?? 0)),
    lengths: symbols.map((symbol) => wordLengths.get(symbol) ?? 0),
    check: checkOf(text),
    bits: writeBits(text, new SymbolCode(wordLengths)),
  };
}

function writeBits(text: Uint16Array, code: SymbolCode): string {
  const writer = new BitWriter();
  const model = new TextModel(text, code, writer);
  for (let place = 0; place < text.length; place += 1) model.codeSymbol(place);
  return btoa(Array.from(writer.end(), (byte) => String.fromCharCode(byte)).join(""));
}
