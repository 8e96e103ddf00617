import { asOnSigns, romajiOf } from "../../../municipalities/romaji.ts";
import type { Text } from "../../../text/text.ts";
import type { ListedTown } from "../../town/listed-town.ts";

/** How the name of a town is read: in hiragana, and in other languages in letters as on road signs. */
export function readingOf({ kana }: ListedTown, { base }: Text): string {
  if (base === "ja") return kana;
  const letters = asOnSigns(romajiOf(kana));
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** What stands in the place of a name that is gone: "A", or "A and B" where its area was divided. */
export function goneText(name: string, towns: readonly ListedTown[], text: Text): string {
  const now = towns.map((town) => town.name).join(text.say("place/or"));
  return text.say(towns.length > 1 ? "place/goneDivided" : "place/gone", { old: name, now });
}
