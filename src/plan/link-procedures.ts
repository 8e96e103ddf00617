import type { Assessment } from "./assessment.ts";
import type { Wishes } from "./wishes.ts";

/** That one procedure comes before another, and why. */
export interface Link {
  readonly first: string;
  readonly next: string;
  readonly waitDays: number;
  readonly because: LinkReason;
}

/** The second needs the first done, needs a paper that the first yields, or goes more easily after it. */
export type LinkReason =
  | { readonly kind: "needs" }
  | { readonly kind: "yields"; readonly paper: string }
  | { readonly kind: "helps" };

/**
 * Which of these procedures come before which: what the catalogue says has to be done before, then what yields a paper
 * that is needed, then what only helps. One that would close a circle is left out.
 */
export function linkProcedures(
  assessments: readonly Assessment[],
  wishes: Wishes,
): readonly Link[] {
  const present = new Set(assessments.map(({ procedure }) => procedure.id));
  const wanted = [
    ...assessments.flatMap((assessment) => prerequisitesOf(assessment, "needs", wishes)),
    ...assessments.flatMap((assessment) => suppliersOf(assessment, present, wishes)),
    ...assessments.flatMap((assessment) => prerequisitesOf(assessment, "helps", wishes)),
  ];
  const links: Link[] = [];
  for (const link of wanted) {
    const isKnown = links.some(({ first, next }) => first === link.first && next === link.next);
    if (!present.has(link.first) || isKnown || leadsTo(link.next, link.first, links)) continue;
    links.push(link);
  }
  return links;
}

function prerequisitesOf(
  { procedure }: Assessment,
  kind: "needs" | "helps",
  { waitDays = () => 0, canHold = () => true }: Wishes,
): readonly Link[] {
  return (procedure.after ?? [])
    .filter(({ optional }) => (optional === true) === (kind === "helps"))
    .filter(({ when }) => when === undefined || canHold(when))
    .map(({ procedure: first, waitDays: known = 0 }) => ({
      first,
      next: procedure.id,
      waitDays: Math.max(known, waitDays(first)),
      because: { kind },
    }));
}

/** A paper is waited for where exactly one procedure yields it; of several the resident may have any. */
function suppliersOf(
  { procedure, documents }: Assessment,
  present: ReadonlySet<string>,
  { paperOf = () => undefined, waitDays = () => 0 }: Wishes,
): readonly Link[] {
  return documents.flatMap(({ document: { paper }, need }) => {
    const suppliers = (paperOf(paper)?.gotFrom ?? []).filter((source) => present.has(source));
    const [first] = suppliers;
    if (need !== "needed" || first === undefined || suppliers.length > 1) return [];
    return [
      {
        first,
        next: procedure.id,
        waitDays: waitDays(first),
        because: { kind: "yields" as const, paper },
      },
    ];
  });
}

/** Whether one procedure comes before another, or is the same. */
function leadsTo(from: string, to: string, links: readonly Link[]): boolean {
  return from === to || links.some(({ first, next }) => first === from && leadsTo(next, to, links));
}
