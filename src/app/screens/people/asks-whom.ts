import type { LifeEventId } from "../../../model/life-event-ids.ts";

/** Events in which the household acts as a whole, or whoever applies: nobody else is asked about. */
const eventsOfAHousehold: readonly LifeEventId[] = ["death", "disaster", "disaster-ready"];

/** Whether a life event can be somebody else's than the resident's. */
export function asksWhom(lifeEvent: LifeEventId): boolean {
  return !eventsOfAHousehold.includes(lifeEvent);
}
