import { evaluate, placesIn } from "./formula.ts";
import { remember } from "./remember.ts";
import type { Demand } from "./satisfiable.ts";

/** For each place the constraints that can still have a say about it; places tied together share one list. */
export type ConstraintGroups = readonly (readonly Demand[])[];

/**
 * For each place the constraints that can still have a say about it, directly or through other open facts.
 * Constraints that hold whatever is chosen tie nothing together any more and are left out.
 */
export function groupConstraints(
  constraints: readonly Demand[],
  open: Uint32Array,
): ConstraintGroups {
  const group = Array.from(open, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    for (let up = group[root]; up !== undefined && up !== root; up = group[root]) root = up;
    return root;
  };
  const active = constraints.flatMap((constraint) => {
    if (evaluate(constraint.formula, open) !== undefined) return [];
    const places = placesOf(constraint).filter((place) => isOpen(open[place] ?? 0));
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
  return group.map((_, place) => byRoot.get(rootOf(place)) ?? none);
}

/** The groups after the open values of some places have narrowed: only groups with such a place can fall apart. */
export function regroupConstraints(
  groups: ConstraintGroups,
  narrowed: readonly number[],
  open: Uint32Array,
): ConstraintGroups {
  const touched = new Set(narrowed.map((place) => groups[place] ?? none));
  touched.delete(none);
  if (touched.size === 0) return groups;
  const anew = groupConstraints([...touched].flat(), open);
  return groups.map((group, place) => (touched.has(group) ? (anew[place] ?? none) : group));
}

const none: readonly Demand[] = [];

const placesOf = remember(({ formula }: Demand): readonly number[] => [...placesIn(formula)]);

function isOpen(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}
