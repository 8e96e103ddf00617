import { placesIn } from "./formula.ts";
import { solve, type Demand } from "./satisfiable.ts";

/**
 * Only the values that some way to meet all demands has, or undefined where there is no way.
 * Exact, where propagation alone may leave a value too many.
 */
export function exactDomains(
  domains: Uint32Array,
  demands: readonly Demand[],
): Uint32Array | undefined {
  const possible = solve(domains, demands);
  if (possible === undefined) return undefined;
  const variables = new Set(
    demands.flatMap(({ formula, variableOf }) => [...placesIn(formula)].map(variableOf)),
  );
  for (const variable of variables) {
    const open = domains[variable] ?? 0;
    for (let bit = 1; bit <= open; bit <<= 1) {
      if ((open & bit & ~(possible[variable] ?? 0)) === 0) continue;
      const supposed = domains.slice();
      supposed[variable] = bit;
      solve(supposed, demands)?.forEach((bits, at) => {
        possible[at] = (possible[at] ?? 0) | bits;
      });
    }
  }
  return possible;
}
