import type { LocalText } from "../../../model/local-edition.ts";
import type { Stop } from "../../../plan/order-stops.ts";
import type { Visit } from "../../../plan/plan.ts";
import type { Text } from "../../../text/text.ts";

/** Where a visit leads: the building, or the kind of office; where the kind says nothing, what the procedure names. */
export function placeText({ site, stops }: Visit, text: Text): string {
  if (site.kind === "building") return localText(site.building.name, text);
  if (site.kind === "city-office") return text.say("plan/cityOffice");
  const own = stops
    .flatMap(({ errands }) => errands)
    .flatMap(
      ({ assessment: { procedure } }) => text.find("procedures", procedure.id, "office") ?? [],
    );
  const [named] = site.office === "other" ? own : [];
  return named ?? text.get("shared", "offices", site.office, "name");
}

/** A counter with its floor and window, as far as they are known; else the kind of office. */
export function stopText({ counter, office }: Stop, text: Text): string {
  if (counter === undefined) return text.get("shared", "offices", office, "name");
  const { name, floor, window } = counter;
  return [
    localText(name, text),
    ...(floor === undefined ? [] : [text.say("plan/floor", { floor })]),
    ...(window === undefined ? [] : [text.say("plan/window", { window })]),
  ].join(text.say("common/separator"));
}

/** Words of a municipality in the language of the guide, or in Japanese where it has no others. */
function localText(words: LocalText, { base }: Text): string {
  return words[base] ?? words.ja;
}
