/** The smallest number that this share of them does not exceed; not a number where there are none. */
export function rank(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** A number as a table shows it. */
export function round(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
