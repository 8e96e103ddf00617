/** Code units of UTF-16 with the length of the word of bits that stands for each: frequent ones have short words. */
export type WordLengths = ReadonlyMap<number, number>;

/** No word is longer, so that one fits into an integer. */
const longest = 30;

/** Words of bits for symbols, told by their lengths alone: shorter ones first, then by the symbol. */
export class SymbolCode {
  /** By symbol. */
  readonly words = new Int32Array(65_536);
  readonly lengths = new Uint8Array(65_536);
  /** By length: the first word, how many there are, and where the first one's symbol stands in `symbols`. */
  private readonly first = new Int32Array(longest + 1);
  private readonly count = new Int32Array(longest + 1);
  private readonly start = new Int32Array(longest + 1);
  private readonly symbols: Uint16Array;

  /** Throws where no code has such lengths. */
  constructor(wordLengths: WordLengths) {
    const ordered = [...wordLengths].toSorted(([a, of], [b, than]) => of - than || a - b);
    this.symbols = Uint16Array.from(ordered, ([symbol]) => symbol);
    let word = 0;
    let before = 1;
    for (const [place, [symbol, length]] of ordered.entries()) {
      word *= 2 ** (length - before);
      if (!(length >= before && length <= longest && word < 2 ** length)) {
        throw new RangeError(`no code has a word of ${String(length)} bits there`);
      }
      before = length;
      if (this.count[length] === 0) {
        this.first[length] = word;
        this.start[length] = place;
      }
      this.count[length] = (this.count[length] ?? 0) + 1;
      this.words[symbol] = word;
      this.lengths[symbol] = length;
      word += 1;
    }
  }

  /** The symbol of a word, -1 where more bits are to come. Throws where no word begins so. */
  symbolOf(word: number, length: number): number {
    if (length > longest) throw new RangeError("these bits are no text");
    const place = word - (this.first[length] ?? 0);
    if (place < 0 || place >= (this.count[length] ?? 0)) return -1;
    return this.symbols[(this.start[length] ?? 0) + place] ?? -1;
  }
}

interface Branch {
  readonly weight: number;
  readonly symbols: readonly number[];
}

/** The lengths with which this text needs the fewest bits (Huffman). */
export function findWordLengths(text: Uint16Array): WordLengths {
  const counts = new Map<number, number>();
  for (const symbol of text) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  // Somewhat more than they are, so that the rarest have no word longer than an integer holds.
  const branches: Branch[] = [...counts].map(([symbol, count]) => ({
    weight: count + text.length / 2 ** 16,
    symbols: [symbol],
  }));
  const lengths = new Map([...counts.keys()].map((symbol) => [symbol, counts.size === 1 ? 1 : 0]));
  branches.sort((one, other) => other.weight - one.weight);
  for (;;) {
    const [light, lighter] = [branches.at(-2), branches.at(-1)];
    if (light === undefined || lighter === undefined) return lengths;
    branches.length -= 2;
    const symbols = [...light.symbols, ...lighter.symbols];
    for (const symbol of symbols) lengths.set(symbol, (lengths.get(symbol) ?? 0) + 1);
    const weight = light.weight + lighter.weight;
    const place = branches.findLastIndex((branch) => branch.weight >= weight) + 1;
    branches.splice(place, 0, { weight, symbols });
  }
}
