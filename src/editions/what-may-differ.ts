import type { Procedure } from "../model/life-event.ts";
import { isLocallySet } from "./catalogue-names.ts";

/** A part of a procedure that each municipality settles for itself. */
export type LocalPart = "counter" | "deadline" | "fee" | "online";

/**
 * What may be different in a town that has no edition: the counter always, and what the nation leaves open. To be asked
 * there; the town's name and site stand in the table of municipalities.
 */
export function whatMayDiffer({ deadline, fee, online }: Procedure): readonly LocalPart[] {
  const parts: LocalPart[] = ["counter"];
  if (isLocallySet(deadline)) parts.push("deadline");
  if ("varies" in fee) parts.push("fee");
  if (online === "by-municipality") parts.push("online");
  return parts;
}
