import { evaluate, narrow, type Formula, type VariableOf } from "./formula.ts";

/** A formula that has to hold, and how its facts map to the variables of the search. */
export interface Demand {
  readonly formula: Formula;
  readonly variableOf: VariableOf;
}

/**
 * A demand that no formula says: "these two are equal as soon as the first lies in `bits`".
 * Used where two completions share a fact unless a constraint forces it apart.
 */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly bits: number;
}

/**
 * Narrows the domains by every demand and tie until nothing changes.
 * False where a demand cannot hold; then the domains are no longer of use.
 */
export function propagate(
  domains: Uint32Array,
  demands: readonly Demand[],
  ties: readonly Tie[] = [],
): boolean {
  for (let changed = true; changed;) {
    changed = false;
    for (const { formula, variableOf } of demands) {
      const outcome = narrow(formula, domains, variableOf);
      if (outcome === "impossible") return false;
      if (outcome === "changed") changed = true;
    }
    for (const { from, to, bits } of ties) {
      const source = domains[from] ?? 0;
      const target = domains[to] ?? 0;
      if ((source & ~bits) !== 0) {
        // Not yet equal for certain: all that is known is that a source outside the target's values cannot be tied.
        const left = source & (~bits | target);
        if (left !== source) {
          domains[from] = left;
          changed = true;
        }
        continue;
      }
      const both = source & target;
      if (both === 0) return false;
      if (both !== source || both !== target) {
        domains[from] = both;
        domains[to] = both;
        changed = true;
      }
    }
  }
  return true;
}

/** Whether some way to choose one value for every variable meets all demands and ties (exact, by search). */
export function satisfiable(
  domains: Uint32Array,
  demands: readonly Demand[],
  ties: readonly Tie[] = [],
): boolean {
  return solve(domains, demands, ties) !== undefined;
}

/**
 * Narrower domains under which all demands and ties hold whatever is chosen from them; undefined where there are none.
 * Ties need no choice of their own: once every demand holds whatever is chosen, propagation has left each source
 * only values that its target can follow.
 */
export function solve(
  domains: Uint32Array,
  demands: readonly Demand[],
  ties: readonly Tie[] = [],
): Uint32Array | undefined {
  const left = domains.slice();
  if (!propagate(left, demands, ties)) return undefined;
  // A demand that holds whatever is chosen goes on holding: deeper in the search it need not be looked at again.
  const unsettled = demands.filter(
    ({ formula, variableOf }) => evaluate(formula, left, variableOf) === undefined,
  );
  const variable = openVariable(left, unsettled);
  if (variable === undefined) return left;
  const open = left[variable] ?? 0;
  for (let bit = 1; bit <= open; bit <<= 1) {
    if ((open & bit) === 0) continue;
    left[variable] = bit;
    const solution = solve(left, unsettled, ties);
    if (solution !== undefined) return solution;
  }
  return undefined;
}

function openVariable(domains: Uint32Array, [unsettled]: readonly Demand[]): number | undefined {
  return unsettled && openVariableIn(unsettled.formula, domains, unsettled.variableOf);
}

function openVariableIn(
  formula: Formula,
  domains: Uint32Array,
  variableOf: VariableOf,
): number | undefined {
  if (formula.kind === "constant") return undefined;
  if (formula.kind === "literal") {
    const variable = variableOf(formula.place);
    const undecided = evaluate(formula, domains, variableOf) === undefined;
    return undecided ? variable : undefined;
  }
  for (const part of formula.parts) {
    const variable = openVariableIn(part, domains, variableOf);
    if (variable !== undefined) return variable;
  }
  return undefined;
}
