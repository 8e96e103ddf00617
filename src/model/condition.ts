import type { FactId } from "./answers.ts";

/** How a fact is compared with a value. Yes/no facts are compared with `is true`. */
export type Comparison =
  | { readonly fact: FactId; readonly op: "is"; readonly value: true }
  | {
      readonly fact: FactId;
      readonly op: "==" | "!=" | ">=" | "<=" | ">" | "<";
      readonly value: string | number;
    }
  | { readonly fact: FactId; readonly op: "in"; readonly value: readonly (string | number)[] };

/**
 * When something holds, as data: it selects procedures, papers, offices and questions, and can be evaluated,
 * explained and checked. Written as text in the catalogue; the grammar is in `src/rules/README.md`.
 */
export type Condition =
  | { readonly always: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

/** Every fact a condition names, once, in order of appearance. */
export function factsIn(condition: Condition): readonly FactId[] {
  if ("always" in condition) return [];
  if ("fact" in condition) return [condition.fact];
  if ("not" in condition) return factsIn(condition.not);
  const parts = "all" in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(factsIn))];
}
