/** How numbers are spread. `p90`: nine in ten are at most this. */
export interface Distribution {
  readonly min: number;
  readonly median: number;
  readonly mean: number;
  readonly p90: number;
  readonly max: number;
}

/** The spread of some numbers, the mean to two decimals; undefined where there are none. */
export function distributionOf(numbers: readonly number[]): Distribution | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  return {
    min,
    median: rank(sorted, 0.5) ?? min,
    mean: meanOf(numbers) ?? min,
    p90: rank(sorted, 0.9) ?? max,
    max,
  };
}

/** The mean to two decimals; undefined where there are no numbers. */
export function meanOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  const sum = numbers.reduce((total, number) => total + number, 0);
  return Math.round((sum / numbers.length) * 100) / 100;
}

/** The smallest of the sorted numbers that this share of them does not exceed (nearest rank). */
function rank(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.ceil(sorted.length * share) - 1];
}
