import type { Way } from "../model/journey.ts";
import type { Procedure, Side } from "../model/life-event.ts";
import type { Assessment } from "./assessment.ts";
import type { Places } from "./place.ts";
import { usualWay } from "./usual-way.ts";
import type { Channel } from "./wishes.ts";

/** One way in which something can be done. */
export interface WayOffer {
  readonly way: Way;
  /** `ask`: not every town takes it so, and the resident has to ask first; `partly`: it may leave something to do. */
  readonly but?: "ask" | "partly";
}

/**
 * The ways in which a procedure can be done, the usual one first; none where nothing is handed in. A visit is always
 * possible; where the town's own edition says so, it can be done online, whatever the nation knows.
 */
export function waysOf({ procedure, isByOffice }: Assessment, places: Places): readonly WayOffer[] {
  if (isByOffice === true) return [];
  const { post } = procedure;
  const usual = usualWay(procedure);
  return [
    ...(usual === "visit" ? [] : [{ way: usual }]),
    { way: "visit" },
    ...(post === undefined ? [] : [post === "yes" ? by("post") : by("post", "ask")]),
    ...onlineOf(procedure, places),
  ];
}

/** How a procedure is done: as the resident has chosen while that is possible, else in the usual way or by nobody. */
export function channelOf(
  assessment: Assessment,
  places: Places,
  chosen: Readonly<Record<string, Way>> = {},
): Channel {
  const { id } = assessment.procedure;
  const wanted = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  const ways = waysOf(assessment, places).map(({ way }) => way);
  return ways.find((way) => way === wanted) ?? ways[0] ?? "nobody";
}

function onlineOf(procedure: Procedure, places: Places): readonly WayOffer[] {
  if (hasOnlineDoor(procedure, places)) return [by("online")];
  switch (procedure.online) {
    case "yes":
      return [by("online")];
    case "partly":
      return [by("online", "partly")];
    case "by-municipality":
      return [by("online", "ask")];
    case "no":
    case "unknown":
      return [];
  }
}

/** Whether each town in which it is done has a place for it online. */
function hasOnlineDoor({ id, side }: Procedure, places: Places): boolean {
  const sides: readonly Side[] = side === "both" ? ["old", "new"] : [side ?? "new"];
  return sides.every((one) =>
    places.some(
      (town) =>
        (town.side ?? one) === one &&
        Object.hasOwn(town.edition.procedures, id) &&
        town.edition.procedures[id]?.online !== undefined,
    ),
  );
}

function by(way: Way, but?: WayOffer["but"]): WayOffer {
  return but === undefined ? { way } : { way, but };
}
