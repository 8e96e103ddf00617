import {
  unknown,
  type Answers,
  type FactId,
  type StartDayId,
  type StartDays,
} from "../model/answers.ts";
import { partsOf } from "../model/calendar-date.ts";
import { eraYearOf } from "../model/era.ts";
import type { Fact, StartDay } from "../model/life-event.ts";
import type { TypedDate } from "../model/typed-date.ts";
import { isTicked, visibleQuestions } from "./visible-questions.ts";
import type { Step } from "./walk.ts";

/** Everything marked and typed on a screen, by name of the field: kept as it is, even in the middle of a word. */
export type ScreenFields = Readonly<Record<string, string>>;

/** Changes fields of a screen, all at once; a field set to undefined is emptied. */
export type WriteFields = (changes: Readonly<Record<string, string | undefined>>) => void;

export const yes = "yes";
export const no = "no";
/** どれもない on a list to tick. */
export const noneField = "none";

/** The field that says わからない to a number, or to a day that follows from no other: both have fields to type into. */
export function unknownField(id: FactId | StartDayId): string {
  return `${id}/unknown`;
}

/** The field that says that a start day is the same as the one it follows from, or another. */
export function sameDayField(id: StartDayId): string {
  return `${id}/same`;
}

/** The field of one part of a day. */
export function dateField(id: StartDayId, part: keyof TypedDate): string {
  return `${id}/${part}`;
}

/** What was typed for a day. Years are counted in 令和 until another count is chosen. */
export function typedDateIn(fields: ScreenFields, id: StartDayId): TypedDate {
  return {
    era: fields[dateField(id, "era")] ?? "reiwa",
    year: fields[dateField(id, "year")] ?? "",
    month: fields[dateField(id, "month")] ?? "",
    day: fields[dateField(id, "day")] ?? "",
  };
}

/** A start day of the life event by its id. */
export function startDayNamed(step: Step, id: StartDayId): StartDay {
  const found = step.before.book.lifeEvent.startDays.find((day) => day.id === id);
  if (found === undefined) throw new RangeError(`the life event has no start day ${id}`);
  return found;
}

/** A fact of the life event by its id. */
export function factNamed(step: Step, id: FactId): Fact {
  const found = step.before.book.lifeEvent.facts.find((fact) => fact.id === id);
  if (found === undefined) throw new RangeError(`the life event has no fact ${id}`);
  return found;
}

/** The fields of a screen as they stood when it was answered. */
export function fieldsFrom(step: Step, answers: Answers, startDays: StartDays): ScreenFields {
  const fields: Record<string, string> = {};
  const isNone = isNothingTicked(step, answers);
  if (isNone) fields[noneField] = yes;
  // どれもない stands for every item of the list, not for what is asked beside it.
  const ids = step.facts.filter((id) => !isNone || !isTicked(step, id));
  for (const id of ids) Object.assign(fields, factFields(factNamed(step, id), answers[id]));
  for (const id of step.startDays) {
    Object.assign(fields, dayFields(startDayNamed(step, id), startDays));
  }
  return fields;
}

/** Whether every item that such a list shows was answered with no. */
function isNothingTicked(step: Step, answers: Answers): boolean {
  const shown = visibleQuestions(step, answers).facts.filter((fact) => isTicked(step, fact));
  return shown.length > 0 && shown.every((fact) => answers[fact] === false);
}

function factFields(fact: Fact, value: Answers[string] | undefined): ScreenFields {
  if (value === undefined) return {};
  if (fact.type === "number") {
    return value === unknown ? { [unknownField(fact.id)]: yes } : { [fact.id]: String(value) };
  }
  if (typeof value === "boolean") return { [fact.id]: value ? yes : no };
  return { [fact.id]: String(value) };
}

function dayFields({ id, sameAs, monthOnly }: StartDay, startDays: StartDays): ScreenFields {
  const day = startDays[id];
  if (day === undefined) return {};
  if (day === unknown) {
    return sameAs === undefined ? { [unknownField(id)]: yes } : { [sameDayField(id)]: unknown };
  }
  if (sameAs !== undefined && day === startDays[sameAs]) return { [sameDayField(id)]: "same" };
  const { year, month, day: number } = partsOf(day);
  const era = eraYearOf(day);
  return {
    [sameDayField(id)]: "other",
    [dateField(id, "era")]: era?.era ?? "western",
    [dateField(id, "year")]: String(era?.year ?? year),
    [dateField(id, "month")]: String(month),
    ...(monthOnly === true ? {} : { [dateField(id, "day")]: String(number) }),
  };
}
