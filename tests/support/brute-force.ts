import type { Answers, FactId, FactValue } from "../../src/model/answers.ts";
import type { Condition } from "../../src/model/condition.ts";
import type { Procedure } from "../../src/model/life-event.ts";
import type { Verdict } from "../../src/rules/verdict.ts";
import { isTrueFor, type Completion } from "./every-completion.ts";

/** The verdict by definition: what holds in every completion, in none, or in some. */
export function verdictOver(completions: readonly Completion[], condition: Condition): Verdict {
  const holding = completions.filter((completion) => isTrueFor(condition, completion)).length;
  if (holding === completions.length) return "applies";
  return holding === 0 ? "doesNotApply" : "undecided";
}

/** Everything answers can change: what applies, and with it which papers and offices. */
export function resultConditions(procedures: readonly Procedure[]): readonly Condition[] {
  return procedures.flatMap((procedure) => [
    procedure.appliesWhen,
    ...detailsOf(procedure).map((when): Condition => ({ all: [procedure.appliesWhen, when] })),
  ]);
}

/**
 * Relevance by definition: two completions that differ in a fact and otherwise only where the first one's value is in
 * no completion together with the second one's, and that give different results.
 */
export function matters(
  completions: readonly Completion[],
  fact: FactId,
  conditions: readonly Condition[],
): boolean {
  const resultOf = (completion: Completion): string =>
    conditions.map((condition) => (isTrueFor(condition, completion) ? "1" : "0")).join("");
  const all = completions.map((completion) => ({ completion, result: resultOf(completion) }));
  return [...new Set(all.map(({ completion }) => completion[fact]))].some((moved) => {
    const after = all.filter(({ completion }) => completion[fact] === moved);
    const possible = possibleValues(after.map(({ completion }) => completion));
    return all.some(
      ({ completion: first, result }) =>
        first[fact] !== moved &&
        after.some(
          ({ completion: second, result: other }) =>
            other !== result &&
            Object.keys(first).every(
              (id) =>
                id === fact || first[id] === second[id] || !possible.get(id)?.has(first[id] ?? ""),
            ),
        ),
    );
  });
}

/** The smallest sets of given answers after which the condition has the verdict, by trying all sets of a size. */
export function smallestDecidingSets(
  given: readonly FactId[],
  decides: (facts: readonly FactId[]) => boolean,
): readonly (readonly FactId[])[] {
  for (let size = 0; size <= given.length; size += 1) {
    const deciding = subsetsOf(given, size).filter(decides);
    if (deciding.length > 0) return deciding;
  }
  return [];
}

/** Answers with some left out; a fact left out is open even where the event would assume a value. */
export function onlySome(answers: Answers, facts: readonly FactId[]): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, facts.includes(id) ? value : "unknown"]),
  );
}

function detailsOf({ officeInstead, officeToo, documents }: Procedure): readonly Condition[] {
  const offices = [...(officeInstead ?? []), ...(officeToo ?? [])].map(({ when }) => when);
  const papers = documents.flatMap(({ when }) => (when === "sometimes" ? [] : [when]));
  return [...offices, ...papers];
}

function possibleValues(completions: readonly Completion[]): ReadonlyMap<FactId, Set<FactValue>> {
  const possible = new Map<FactId, Set<FactValue>>();
  for (const completion of completions) {
    for (const [id, value] of Object.entries(completion)) {
      const values = possible.get(id) ?? new Set();
      possible.set(id, values.add(value));
    }
  }
  return possible;
}

function subsetsOf(items: readonly FactId[], size: number): readonly (readonly FactId[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsetsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
