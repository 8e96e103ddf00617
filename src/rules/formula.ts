import type { Condition } from "../model/condition.ts";
import type { FactSpace } from "./fact-space.ts";

/** A condition over a fact space, with every `not` pushed down into the sets of allowed values. */
export type Formula =
  | { readonly kind: "constant"; readonly holds: boolean }
  | { readonly kind: "literal"; readonly place: number; readonly bits: number }
  | { readonly kind: "all" | "any"; readonly parts: readonly Formula[] };

/** The formula that holds exactly where the condition holds (or, negated, where it does not). */
export function formulaOf(condition: Condition, space: FactSpace, negated = false): Formula {
  if ("always" in condition) return { kind: "constant", holds: !negated };
  if ("not" in condition) return formulaOf(condition.not, space, !negated);
  if ("fact" in condition) {
    const place = space.placeOf(condition.fact);
    const bits = space.bitsWhere(condition);
    return { kind: "literal", place, bits: negated ? space.allAt(place) & ~bits : bits };
  }
  const parts = "all" in condition ? condition.all : condition.any;
  return combine(
    "all" in condition === negated ? "any" : "all",
    parts.map((part) => formulaOf(part, space, negated)),
  );
}

/** Both, or either, of several formulas; literals of one fact melt into one, so that less stays undecided. */
export function combine(kind: "all" | "any", formulas: readonly Formula[]): Formula {
  const neutral = kind === "all";
  const literals = new Map<number, number>();
  const parts: Formula[] = [];
  const flat = formulas.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  for (const part of flat) {
    if (part.kind === "constant") {
      if (part.holds !== neutral) return part;
    } else if (part.kind === "literal") {
      const before = literals.get(part.place);
      const merged =
        before === undefined ? part.bits : kind === "all" ? before & part.bits : before | part.bits;
      literals.set(part.place, merged);
    } else parts.push(part);
  }
  for (const [place, bits] of literals) parts.unshift({ kind: "literal", place, bits });
  const [only] = parts;
  if (only === undefined) return { kind: "constant", holds: neutral };
  return parts.length === 1 ? only : { kind, parts };
}

/** The places of all facts in a formula. */
export function placesIn(formula: Formula): ReadonlySet<number> {
  const places = new Set<number>();
  const visit = (part: Formula): void => {
    if (part.kind === "literal") places.add(part.place);
    else if (part.kind !== "constant") part.parts.forEach(visit);
  };
  visit(formula);
  return places;
}

/** Whether each fact stands in a formula at most once. */
export function isReadOnce(formula: Formula): boolean {
  const seen = new Set<number>();
  const visit = (part: Formula): boolean => {
    if (part.kind === "constant") return true;
    if (part.kind !== "literal") return part.parts.every(visit);
    if (seen.has(part.place)) return false;
    seen.add(part.place);
    return true;
  };
  return visit(formula);
}

/** Reads a formula over another set of variables: which entry of the domains a fact's place stands for. */
export type VariableOf = (place: number) => number;

/** Every fact is its own variable. */
export const itself: VariableOf = (place) => place;

/** True or false where the open values leave no choice, else undefined (Kleene's three values). */
export function evaluate(
  formula: Formula,
  domains: Uint32Array,
  variableOf: VariableOf = itself,
): boolean | undefined {
  if (formula.kind === "constant") return formula.holds;
  if (formula.kind === "literal") {
    const open = domains[variableOf(formula.place)] ?? 0;
    if ((open & formula.bits) === 0) return false;
    return (open & ~formula.bits) === 0 ? true : undefined;
  }
  const settles = formula.kind === "any";
  let result: boolean | undefined = !settles;
  for (const part of formula.parts) {
    const value = evaluate(part, domains, variableOf);
    if (value === settles) return settles;
    if (value === undefined) result = undefined;
  }
  return result;
}

/**
 * Narrows the open values to those a true formula needs, as far as one look at it tells.
 * Returns "changed", "same", or "impossible" where the formula cannot hold.
 */
export function narrow(
  formula: Formula,
  domains: Uint32Array,
  variableOf: VariableOf = itself,
): "changed" | "same" | "impossible" {
  if (formula.kind === "constant") return formula.holds ? "same" : "impossible";
  if (formula.kind === "literal") {
    const variable = variableOf(formula.place);
    const open = domains[variable] ?? 0;
    const left = open & formula.bits;
    if (left === 0) return "impossible";
    domains[variable] = left;
    return left === open ? "same" : "changed";
  }
  if (formula.kind === "all") {
    let changed: "changed" | "same" = "same";
    for (const part of formula.parts) {
      const outcome = narrow(part, domains, variableOf);
      if (outcome === "impossible") return outcome;
      if (outcome === "changed") changed = outcome;
    }
    return changed;
  }
  let open: Formula | undefined;
  for (const part of formula.parts) {
    const value = evaluate(part, domains, variableOf);
    if (value === true) return "same";
    if (value === undefined) {
      if (open !== undefined) return "same";
      open = part;
    }
  }
  return open === undefined ? "impossible" : narrow(open, domains, variableOf);
}
