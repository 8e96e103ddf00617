/**
 * Chances and their odds as tables. Browsers differ in the last digit of a logarithm, and a single other bit would spoil
 * all that follows: rounded, the tables are the same everywhere, and what is done with them is exact.
 */

/** The logarithm of the odds of a chance of 4096. */
export const oddsOfChance: Float64Array = Float64Array.from({ length: 4096 }, (_, chance) =>
  roundOdds(Math.log((chance + 0.5) / (4095.5 - chance))),
);

const steps = 256;
const farthest = 12 * steps;
const chances = Uint16Array.from({ length: 2 * farthest }, (_, place) =>
  Math.min(Math.max(Math.round(unroundedChance(place)), 1), 65_535),
);

/** The chance, of 65536, of such odds; never 0 nor 65536. */
export function chanceOfOdds(odds: number): number {
  const place = odds * steps + farthest;
  return chances[place < 0 ? 0 : place >= chances.length ? chances.length - 1 : place | 0] ?? 0;
}

function unroundedChance(place: number): number {
  return 65_536 / (1 + Math.exp((farthest - place - 0.5) / steps));
}

function roundOdds(odds: number): number {
  return Math.round(odds * 65_536) / 65_536;
}
