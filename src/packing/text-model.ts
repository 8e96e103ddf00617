import type { BitCoder } from "./bit-coder.ts";
import { chanceOfOdds, oddsOfChance } from "./odds.ts";
import type { SymbolCode } from "./symbol-code.ts";

const cellBits = 22;
/** A row holds what was learnt about five bits in one place, lest each has to be fetched from afar. */
const bitsOfRow = 5;

const placeBits = 18;
const shortestMatch = 7;
/** From here on the text goes on like the earlier one but for the rare exception. */
const sureMatch = 48;
const longestCounted = 32;

/** Whether a match goes on has weights by its length up to 31; the bits of a symbol have eight by what was known of it. */
const weightsOf = { unknown: 32, afterSureMatch: 40, afterMatch: 48 } as const;
const bias = 0.3;

/** How fast what is foretold follows what comes, by how often it was asked: quickly at first. */
const rates = Int32Array.from({ length: 16 }, (_, times) =>
  Math.round(65_536 / Math.min(times + 1.5, 12)),
);

/**
 * Foretells a text bit by bit from what came before, so that a bit that was to be expected takes next to no room.
 * Writer and reader learn the same from the same text: first whether it goes on as it did after the last place that
 * looked like this one, then, if not, the symbol bit by bit from the last one, two and four symbols. What these say is
 * mixed by weights that follow whoever was right (the way of PAQ).
 */
export class TextModel {
  private readonly code: SymbolCode;
  private readonly coder: BitCoder;
  private readonly text: Uint16Array;
  /** By context and bits of the symbol so far: a chance of 4096, and in the last four bits how often it was asked. */
  private readonly cells = new Uint16Array(2 ** cellBits).fill(0x8000);
  private readonly weights = new Float64Array(56 * 4).fill(0.3);
  /** Hashes of the last one, two and four symbols, and the rows of cells they open. */
  private readonly contexts = new Int32Array(3);
  private near = 0;
  private middle = 0;
  private far = 0;
  /** The chance, of 65536, that a match goes on, by how long it is. */
  private readonly matchChances = new Float64Array(64).fill(60_000);
  /** Where the text went on after the last place whose symbols had this hash. */
  private readonly places = new Int32Array(2 ** placeBits);
  private readonly recent = new Int32Array(1);
  /** The place from which the text may be repeated, and how many symbols before it are the same as here. */
  private match = 0;
  private matched = 0;

  /** Reads or writes `text`, as the coder does. */
  constructor(text: Uint16Array, code: SymbolCode, coder: BitCoder) {
    this.text = text;
    this.code = code;
    this.coder = coder;
  }

  /** Codes the symbol at a place, and puts it there; they have to be coded one after the other. Throws where bits are no text. */
  codeSymbol(place: number): void {
    const symbol = this.find(place, this.text[place] ?? 0);
    this.text[place] = symbol;
    this.remember(place, symbol);
  }

  private find(place: number, known: number): number {
    const expected = this.text[this.match] ?? 0;
    const isExpected = known === expected ? 1 : 0;
    if (this.matched >= sureMatch) {
      if (this.codeSureMatch(isExpected) === 1) return expected;
      this.lookBack(place);
      return this.spell(known, weightsOf.afterSureMatch);
    }
    this.lookBack(place);
    if (this.matched === 0) return this.spell(known, weightsOf.unknown);
    this.openRows(expected + 65_536);
    if (this.decide(isExpected, 0, Math.min(this.matched, 31)) === 1) return expected;
    return this.spell(known, weightsOf.afterMatch);
  }

  private codeSureMatch(isExpected: number): number {
    const length = Math.min(this.matched >> 3, 63);
    const chance = this.matchChances[length] ?? 0;
    const bit = this.coder.code(isExpected, chance | 0);
    this.matchChances[length] = chance + (bit * 65_535 - chance) / 64;
    return bit;
  }

  private spell(known: number, weights: number): number {
    const { code } = this;
    const word = code.words[known] ?? 0;
    let left = code.lengths[known] ?? 0;
    // Begun with a 1, so that words of other lengths are other nodes.
    let node = 1;
    let row = 1;
    for (let bits = 1; ; bits += 1) {
      if (bits % bitsOfRow === 1) {
        this.openRows(node);
        row = 1;
      }
      left -= 1;
      const bit = this.decide((word >>> left) & 1, row, weights + Math.min(bits - 1, 7));
      node = (node << 1) | bit;
      row = (row << 1) | bit;
      const symbol = code.symbolOf(node - (1 << bits), bits);
      if (symbol >= 0) return symbol;
    }
  }

  /** One bit: mixes what every context says of it, and lets them and their weights learn from it. */
  private decide(known: number, row: number, weightsAt: number): number {
    const { cells, weights } = this;
    const near = this.near ^ row;
    const middle = this.middle ^ row;
    const far = this.far ^ row;
    const ofNear = cells[near] ?? 0;
    const ofMiddle = cells[middle] ?? 0;
    const ofFar = cells[far] ?? 0;
    const nearSays = oddsOfChance[ofNear >>> 4] ?? 0;
    const middleSays = oddsOfChance[ofMiddle >>> 4] ?? 0;
    const farSays = oddsOfChance[ofFar >>> 4] ?? 0;
    const from = weightsAt * 4;
    const nearWeight = weights[from] ?? 0;
    const middleWeight = weights[from + 1] ?? 0;
    const farWeight = weights[from + 2] ?? 0;
    const biasWeight = weights[from + 3] ?? 0;
    const chance = chanceOfOdds(
      nearSays * nearWeight + middleSays * middleWeight + farSays * farWeight + bias * biasWeight,
    );
    const bit = this.coder.code(known, chance);
    const error = (bit * 65_536 - chance) * 1e-7;
    weights[from] = nearWeight + error * nearSays;
    weights[from + 1] = middleWeight + error * middleSays;
    weights[from + 2] = farWeight + error * farSays;
    weights[from + 3] = biasWeight + error * bias;
    cells[near] = learn(ofNear, bit);
    cells[middle] = learn(ofMiddle, bit);
    cells[far] = learn(ofFar, bit);
    return bit;
  }

  private lookBack(place: number): void {
    const { text, contexts } = this;
    const one = (text[place - 1] ?? 0) + 1;
    const two = mix(one, text[place - 2] ?? 0);
    const four = mix(mix(two, text[place - 3] ?? 0), text[place - 4] ?? 0);
    contexts[0] = one;
    contexts[1] = two;
    contexts[2] = four;
  }

  private openRows(node: number): void {
    const { contexts } = this;
    const salt = Math.imul(node, 0x3c6ef35f);
    this.near = rowOf(contexts[0] ?? 0, salt);
    this.middle = rowOf(contexts[1] ?? 0, salt + 1);
    this.far = rowOf(contexts[2] ?? 0, salt + 2);
  }

  /** Goes on with the match, or looks for the last place before which the same symbols stood. */
  private remember(place: number, symbol: number): void {
    const { text, places, recent } = this;
    const goesOn = this.matched > 0 && text[this.match] === symbol;
    this.match += 1;
    this.matched = goesOn ? this.matched + 1 : 0;
    // Each step moves older symbols up by five bits: after seven they have gone.
    const hash = Math.imul(recent[0] ?? 0, 0x2f0b4c47 << 5) + Math.imul(symbol, 0x9e3779b1);
    recent[0] = hash;
    // In the midst of a long match the earlier place does as well.
    if (this.matched > sureMatch) return;
    const key = hash >>> (32 - placeBits);
    if (!goesOn) {
      this.match = places[key] ?? 0;
      const matched = countSame(text, this.match - 1, place);
      this.matched = matched < shortestMatch ? 0 : matched;
    }
    places[key] = place + 1;
  }
}

function mix(hash: number, symbol: number): number {
  const mixed = Math.imul(hash, 0x2f0b4c47);
  return ((mixed ^ (mixed >>> 15)) + symbol) | 0;
}

function rowOf(context: number, salt: number): number {
  const hash = Math.imul(context ^ (context >>> 15), 0x9e3779b1) + salt;
  return Math.imul(hash ^ (hash >>> 13), 0x2545f491) >>> (32 - cellBits);
}

function learn(cell: number, bit: number): number {
  const times = cell & 15;
  const chance = cell >>> 4;
  const step = ((bit * 4095 - chance) * (rates[times] ?? 0) + 32_768) >> 16;
  return ((chance + step) << 4) | Math.min(times + 1, 15);
}

/** How many symbols up to two places are the same. */
function countSame(text: Uint16Array, earlier: number, later: number): number {
  let same = 0;
  while (same < longestCounted && same <= earlier && text[earlier - same] === text[later - same]) {
    same += 1;
  }
  return same;
}
