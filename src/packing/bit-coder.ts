/** Turns yes and no into bytes, or bytes into yes and no; both sides ask it the same questions in the same order. */
export interface BitCoder {
  /**
   * Writes `bit`, or, where bytes are read, pays no attention to it; returns the one that stands there. `chance` is how
   * likely a 1 is, of 65536; never 0 nor 65536.
   */
  readonly code: (bit: number, chance: number) => number;
}

/** Below this the range gives a byte away; what is left of it is always worth more than 16 bits of a chance. */
const smallest = 2 ** 24;

/** Reads bits from bytes. Past the end it reads zeros: who reads has to check what comes out. */
export class BitReader implements BitCoder {
  private readonly bytes: Uint8Array;
  private next = 4;
  /** The range, and where in it the bytes point; unsigned as they are, and quick. */
  private readonly state = new Uint32Array([0xffffffff, 0]);

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (const byte of bytes.subarray(0, 4)) this.state[1] = ((this.state[1] ?? 0) << 8) | byte;
  }

  code(_bit: number, chance: number): number {
    const { state } = this;
    let range = state[0] ?? 0;
    let place = state[1] ?? 0;
    const bound = Math.imul(range >>> 16, chance) >>> 0;
    const bit = place < bound ? 1 : 0;
    place = bit === 1 ? place : (place - bound) >>> 0;
    range = bit === 1 ? bound : (range - bound) >>> 0;
    while (range < smallest) {
      range = (range << 8) >>> 0;
      place = ((place << 8) | (this.bytes[this.next] ?? 0)) >>> 0;
      this.next += 1;
    }
    state[0] = range;
    state[1] = place;
    return bit;
  }
}

/** Writes bits as bytes. */
export class BitWriter implements BitCoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;

  code(bit: number, chance: number): number {
    const bound = Math.imul(this.range >>> 16, chance) >>> 0;
    if (bit === 1) {
      this.range = bound;
    } else {
      this.low += bound;
      this.range = (this.range - bound) >>> 0;
    }
    while (this.range < smallest) {
      this.range = (this.range << 8) >>> 0;
      this.giveByte();
    }
    return bit;
  }

  /** The bytes of all bits written; nothing may be written afterwards. */
  end(): Uint8Array {
    for (let count = 0; count < 4; count += 1) this.giveByte();
    return Uint8Array.from(this.bytes);
  }

  private giveByte(): void {
    if (this.low >= 2 ** 32) this.carry();
    this.bytes.push(Math.floor(this.low / 2 ** 24));
    this.low = (this.low % 2 ** 24) * 256;
  }

  private carry(): void {
    let last = this.bytes.length - 1;
    while (this.bytes[last] === 255) {
      this.bytes[last] = 0;
      last -= 1;
    }
    this.bytes[last] = (this.bytes[last] ?? 0) + 1;
    this.low -= 2 ** 32;
  }
}
