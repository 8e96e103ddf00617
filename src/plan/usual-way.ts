import type { Way } from "../model/journey.ts";
import type { Procedure } from "../model/life-event.ts";

/** Companies with customers all over the country: one calls them, and hears there whether anything else is needed. */
const calledKinds: ReadonlySet<string> = new Set(["utility", "insurer"]);

/** How a procedure is usually done where nobody has chosen otherwise: by a call to a company, else by a visit. */
export function usualWay({ office }: Procedure): Way {
  return calledKinds.has(office) ? "phone" : "visit";
}
