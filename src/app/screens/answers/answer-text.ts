import {
  unknown,
  type Answers,
  type FactId,
  type StartDayId,
  type StartDays,
} from "../../../model/answers.ts";
import type { LifeEvent } from "../../../model/life-event.ts";
import { formatDay, formatMonthOfDay } from "../../../text/format-day.ts";
import type { Text } from "../../../text/text.ts";

/** An answer in words: はい, the option, 81歳, わからない. */
export function answerText(
  lifeEvent: LifeEvent,
  id: FactId,
  value: Answers[string] | undefined,
  text: Text,
): string {
  if (value === undefined || value === unknown) return text.say("common/unknown");
  if (typeof value === "boolean") return text.say(value ? "common/yes" : "common/no");
  const fact = lifeEvent.facts.find((candidate) => candidate.id === id);
  if (fact?.type === "number" && typeof value === "number") {
    return text.say(`answers/${fact.unit}`, { count: value });
  }
  return text.get("questions", "facts", id, "options", String(value));
}

/** An answer as a statement that explains a verdict: 「亡くなった方は、75歳以上だった」. */
export function statementText(
  lifeEvent: LifeEvent,
  id: FactId,
  value: Answers[string] | undefined,
  text: Text,
): string {
  const said =
    typeof value === "boolean" ? text.find("lookups", id, "said", value ? "yes" : "no") : undefined;
  if (said !== undefined) return said;
  const label = text.get("questions", "facts", id, "label");
  return `${label}${text.say("common/colon")}${answerText(lifeEvent, id, value, text)}`;
}

/** A day that was given, in words. */
export function startDayText(
  lifeEvent: LifeEvent,
  id: StartDayId,
  startDays: StartDays,
  text: Text,
): string {
  const day = startDays[id];
  if (day === undefined || day === unknown) return text.say("common/unknown");
  const startDay = lifeEvent.startDays.find((candidate) => candidate.id === id);
  if (startDay?.sameAs !== undefined && startDays[startDay.sameAs] === day) {
    return text.get("questions", "startDays", id, "same");
  }
  return startDay?.monthOnly === true
    ? formatMonthOfDay(day, text.language)
    : formatDay(day, text.language);
}
