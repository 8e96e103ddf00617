import { createMemo } from "solid-js";
import type { Way } from "../../model/journey.ts";
import { channelOf } from "../../plan/ways.ts";
import type { Wishes } from "../../plan/wishes.ts";
import type { Guide } from "./guide.tsx";

/** What the resident has chosen in the journey of a guide: how things are done, and which of those of which one is. */
export function createChoices(guide: Guide): Required<Pick<Wishes, "channelOf" | "isChosen">> {
  // In two steps, so that a change of anything else in the journey leaves the plan, and the focus in it, alone.
  const ways = createMemo(() => guide.journey()?.ways);
  const chosen = createMemo(() => guide.journey()?.chosen);
  return {
    channelOf: (assessment) => channelOf(assessment, guide.places(), ways()),
    isChosen: (procedure) => chosen()?.includes(procedure) === true,
  };
}

/** Chooses how a procedure is to be done; in the usual way again where none is given. */
export function chooseWay(guide: Guide, procedure: string, way?: Way): void {
  const { [procedure]: _before, ...others } = guide.journey()?.ways ?? {};
  guide.decide({ ways: way === undefined ? others : { ...others, [procedure]: way } });
}

/** Chooses one of several procedures that exclude one another; none of them where none is given. */
export function chooseAmong(guide: Guide, among: readonly string[], procedure?: string): void {
  const others = (guide.journey()?.chosen ?? []).filter((id) => !among.includes(id));
  guide.decide({ chosen: procedure === undefined ? others : [...others, procedure] });
}
