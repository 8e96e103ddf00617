import type { Condition } from "../model/condition.ts";
import type { FactSpace } from "./fact-space.ts";
import { formulaOf, isReadOnce, placesIn, type Formula } from "./formula.ts";

/**
 * Something answers can change: whether a procedure applies, a paper is needed, another office is in charge, or nothing
 * has to be handed in.
 */
export interface Target {
  readonly procedure: string;
  readonly holds: Formula;
  readonly fails: Formula;
  readonly places: ReadonlySet<number>;
  /** Names each fact once, so that without constraints three-valued logic is exact. */
  readonly isReadOnce: boolean;
}

/** A condition of a procedure, made ready for deciding. */
export function targetOf(procedure: string, condition: Condition, space: FactSpace): Target {
  const holds = formulaOf(condition, space);
  return {
    procedure,
    holds,
    fails: formulaOf(condition, space, true),
    places: placesIn(holds),
    isReadOnce: isReadOnce(holds),
  };
}
