import type { LifeEventId } from "../../../model/life-event-ids.ts";
import type { Text } from "../../../text/text.ts";

/** More than these nobody says, or hears, in one sentence. */
const mostSaid = 2;

/** One sentence to say at a counter: what has happened, and the official names of what is asked for. */
export function sayText(procedures: readonly string[], lifeEvent: LifeEventId, text: Text): string {
  const [first = "", second = ""] = procedures.map((id) =>
    withoutGloss(text.get("procedures", id, "name")),
  );
  const count = procedures.length - 1;
  const names =
    count === 0
      ? first
      : procedures.length <= mostSaid
        ? text.say("plan/and", { first, second })
        : text.say("plan/andMore", { first, count });
  return text.say("plan/say", { event: text.say(`events/${lifeEvent}/title`), names });
}

/** Nobody says what stands in brackets behind a name. */
function withoutGloss(name: string): string {
  return name.replace(/\s?[（(][^（(]*[）)]$/u, "");
}

/** Whether the sentence leaves some of it out. */
export function saysLess(procedures: readonly string[]): boolean {
  return procedures.length > mostSaid;
}
