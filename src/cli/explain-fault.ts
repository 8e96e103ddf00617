import type { EditionPath } from "../editions/edition-fault.ts";
import type { Language } from "../text/language.ts";
import type { LocatedFault } from "./check-edition-file.ts";
import { sayIn } from "./say.ts";

/** A fault of an edition with its line, its place and the reason. */
export function explainFault({ kind, at, what, line }: LocatedFault, language: Language): string {
  const say = sayIn(language);
  const place = at.length === 0 ? say("edition", "wholeFile") : written(at);
  return say("edition", "fault", { line, place, fault: say("edition", kind, { what }) });
}

/** `counters[2].office`: as programs write it. */
function written(path: EditionPath): string {
  return path
    .map((part, at) =>
      typeof part === "number" ? `[${String(part)}]` : at === 0 ? part : `.${part}`,
    )
    .join("");
}
