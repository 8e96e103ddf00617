import type { LifeEvent, Procedure, Side } from "../model/life-event.ts";
import type { LocalEdition } from "../model/local-edition.ts";

/** An edition in use, in a move with the side of it that it speaks for. */
export interface SidedEdition {
  readonly edition: LocalEdition;
  readonly side?: Side;
}

/**
 * Whether the town of one side of a move is asked about a procedure: the old one about what belongs to it alone, the
 * new one about everything else. Without a side there is one town, and it is asked about everything.
 */
export function isAskedAbout(side: Side | undefined, procedure: Procedure): boolean {
  if (side === undefined) return true;
  return (procedure.side === "old") === (side === "old");
}

/**
 * What the edition of one town says about its side of a move, so that the editions of both can be applied one after
 * the other. Local facts are about the place where somebody lives from now on.
 */
export function narrowToSide({ edition, side }: SidedEdition, lifeEvent: LifeEvent): LocalEdition {
  if (side === undefined) return edition;
  const own = edition.own.filter(({ procedure }) => isAskedAbout(side, procedure));
  const all = [...lifeEvent.procedures, ...own.map(({ procedure }) => procedure)];
  const asked = new Set(
    all.filter((procedure) => isAskedAbout(side, procedure)).map(({ id }) => id),
  );
  return {
    ...edition,
    own,
    procedures: Object.fromEntries(
      Object.entries(edition.procedures).filter(([id]) => asked.has(id)),
    ),
    facts: side === "old" ? {} : edition.facts,
    extensions: edition.extensions.map((extension) => ({
      ...extension,
      procedures:
        extension.procedures === "all"
          ? [...asked]
          : extension.procedures.filter((id) => asked.has(id)),
    })),
  };
}
