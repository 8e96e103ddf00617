import type { FactId } from "./answers.ts";
import type { LifeEvent } from "./life-event.ts";

/** Every fact the interview of a life event can ask, in its order. */
export function askableFacts(lifeEvent: LifeEvent): readonly FactId[] {
  return lifeEvent.sections.flatMap(({ topics }) => topics).flatMap(({ facts }) => facts);
}

/** The facts that only the optional block of rare things asks. */
export function rareFacts(lifeEvent: LifeEvent): readonly FactId[] {
  return lifeEvent.sections
    .filter(({ rare }) => rare === true)
    .flatMap(({ topics }) => topics)
    .flatMap(({ facts }) => facts);
}
