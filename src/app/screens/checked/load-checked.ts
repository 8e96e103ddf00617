import { references as referencesOf } from "virtual:life-event-references";
import * as lifeEvents from "virtual:life-events";
import type { CheckedProcedure } from "../../../model/checked-procedure.ts";
import { lifeEventIds, type LifeEventId } from "../../../model/life-event-ids.ts";

/** Every procedure of all life events, once: when it was checked, how surely, and in which events it comes up. */
export async function loadChecked(): Promise<readonly CheckedProcedure[]> {
  const found = new Map<string, CheckedProcedure>();
  for (const ofEvent of await Promise.all(lifeEventIds.map(checkedIn))) {
    for (const { lifeEvents: events, ...procedure } of ofEvent) {
      const before = found.get(procedure.id)?.lifeEvents ?? [];
      found.set(procedure.id, { ...procedure, lifeEvents: [...before, ...events] });
    }
  }
  return [...found.values()];
}

async function checkedIn(lifeEvent: LifeEventId): Promise<readonly CheckedProcedure[]> {
  const [{ default: rules }, { default: references }] = await Promise.all([
    lifeEvents.rules[lifeEvent](),
    referencesOf[lifeEvent](),
  ]);
  return rules.procedures.map(({ id, confidence }) => {
    const month = references[id]?.checkedIn;
    return {
      id,
      confidence,
      lifeEvents: [lifeEvent],
      ...(month === undefined ? {} : { checkedIn: month }),
    };
  });
}
