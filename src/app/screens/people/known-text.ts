import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { LifeEvent } from "../../../model/life-event.ts";
import { followsFromBirthDate } from "../../../people/known-answers.ts";
import { formatDay } from "../../../text/format-day.ts";
import type { Text } from "../../../text/text.ts";
import { statementText } from "../answers/answer-text.ts";
import type { KnownEntry } from "./known-entries.ts";

/** The days that the sentences about something known may name. */
export function entryDays(entry: KnownEntry): readonly (CalendarDate | undefined)[] {
  return [entry.confirmedOn, entry.kind === "day" ? entry.day : undefined];
}

/** Something known, as a statement: 「お母さんは、有効な運転免許を持っている」, 「要介護認定の終わりの日：…」. */
export function knownText(lifeEvent: LifeEvent, entry: KnownEntry, text: Text): string {
  if (entry.kind === "fact") return statementText(lifeEvent, entry.id, entry.value, text);
  const label = text.get("questions", "startDays", entry.id, "label");
  return `${label}${text.say("common/colon")}${formatDay(entry.day, text.language)}`;
}

/** Where it comes from: the birth date, or the day on which it was confirmed; undefined where that is forgotten. */
export function knownSince({ id, confirmedOn }: KnownEntry, text: Text): string | undefined {
  if (followsFromBirthDate(id)) return text.say("people/knownAge");
  if (confirmedOn === undefined) return undefined;
  return text.say("people/confirmedOn", { day: formatDay(confirmedOn, text.language) });
}
