import type { Assessment } from "./assessment.ts";
import type { Wishes } from "./wishes.ts";

/** Procedures of which only one can be had. */
export interface Choice {
  readonly procedures: readonly string[];
  /**
   * Stands in the plan for all of them: the chosen one, else the one that closes first, since the choice has to be made
   * before.
   */
  readonly planned: string;
  readonly isChosen?: true;
}

export interface SettledChoices {
  /** What is left to do, one procedure of each choice. */
  readonly left: readonly Assessment[];
  readonly choices: readonly Choice[];
}

/**
 * What is left to do among procedures that apply and have not lapsed. Of those that exclude one another one is left:
 * the chosen one, else the one that closes first; none where one is done.
 */
export function settleChoices(
  applying: readonly Assessment[],
  { isDone = () => false, isChosen = () => false }: Wishes,
): SettledChoices {
  const choices: Choice[] = [];
  const left = groupAlternatives(applying).flatMap((group) => {
    if (group.some(({ procedure }) => isDone(procedure.id))) return [];
    const chosen = group.find(({ procedure }) => isChosen(procedure.id));
    const [first] = group.toSorted((a, b) => lastDayOf(a).localeCompare(lastDayOf(b)));
    const planned = chosen ?? first;
    if (planned === undefined) return [];
    if (group.length > 1) {
      choices.push({
        procedures: group.map(({ procedure }) => procedure.id),
        planned: planned.procedure.id,
        ...(chosen === undefined ? {} : { isChosen: true }),
      });
    }
    return [planned];
  });
  return { left, choices };
}

/** Each procedure with those that exclude it, directly or through another. */
function groupAlternatives(assessments: readonly Assessment[]): readonly (readonly Assessment[])[] {
  const groups: Assessment[][] = [];
  for (const assessment of assessments) {
    const joined = groups.filter((group) => group.some((other) => isEither(assessment, other)));
    const merged = [...joined.flat(), assessment];
    const [home] = joined;
    if (home === undefined) groups.push(merged);
    else groups.splice(groups.indexOf(home), 1, merged);
    for (const group of joined.slice(1)) groups.splice(groups.indexOf(group), 1);
  }
  return groups;
}

function isEither({ procedure: one }: Assessment, { procedure: other }: Assessment): boolean {
  return (
    one.alternatives?.includes(other.id) === true || other.alternatives?.includes(one.id) === true
  );
}

/** Text that sorts after every day where there is no last day. */
function lastDayOf({ due }: Assessment): string {
  return due.kind === "dated" ? due.dueOn : "none";
}
