import { evaluate, itself, placesIn } from "./formula.ts";
import type { Demand } from "./satisfiable.ts";

/**
 * For each place the constraints that can still have a say about it, directly or through other open facts.
 * Constraints that hold whatever is chosen tie nothing together any more and are left out.
 */
export function groupConstraints(
  constraints: readonly Demand[],
  open: Uint32Array,
): readonly (readonly Demand[])[] {
  const group = Array.from(open, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    for (let up = group[root]; up !== undefined && up !== root; up = group[root]) root = up;
    return root;
  };
  const active = constraints.flatMap((constraint) => {
    if (evaluate(constraint.formula, open, itself) !== undefined) return [];
    const places = [...placesIn(constraint.formula)].filter((place) => isOpen(open[place] ?? 0));
    const [first, ...others] = places;
    if (first === undefined) return [];
    for (const other of others) group[rootOf(other)] = rootOf(first);
    return [{ constraint, first }];
  });
  const byRoot = new Map<number, Demand[]>();
  for (const { constraint, first } of active) {
    const root = rootOf(first);
    const found = byRoot.get(root);
    if (found === undefined) byRoot.set(root, [constraint]);
    else found.push(constraint);
  }
  return group.map((_, place) => byRoot.get(rootOf(place)) ?? []);
}

function isOpen(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}
