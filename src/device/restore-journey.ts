import * as v from "valibot";
import { unknown, type FactValue, type Unknown } from "../model/answers.ts";
import { isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";
import type { Journey, JourneyPlace, UnfinishedEntry } from "../model/journey.ts";
import { failure, success, type Result } from "../model/result.ts";

/** What of a record could not be read: a field, or one entry of it. */
export interface SetAsidePart {
  readonly field: keyof Journey;
  readonly entry?: string;
}

export interface RestoredJourney {
  readonly journey: Journey;
  /** Empty for a sound record. */
  readonly setAside: readonly SetAsidePart[];
}

/** Why no journey can be made of it: it is nothing of the kind, or does not say which one it is or what happened. */
export type RestoreProblem =
  | { readonly kind: "not-a-record" }
  | { readonly kind: "no-id" }
  | { readonly kind: "no-life-event" };

/** The place of somebody who is nowhere yet: an empty topic is the first one of the interview. */
export const firstQuestion: JourneyPlace = { at: "question", topic: "", part: 0 };

const nameSchema = v.pipe(v.string(), v.nonEmpty());
const partSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/**
 * The one door for journeys that come off a disk or out of a file. It never throws. Whatever can be read is kept; what
 * cannot is named, so that the caller keeps a copy of the record. Keys that no journey has are left out. A topic,
 * procedure or answer that the catalogue does not know (any more) is kept as it is.
 */
export function restoreJourney(found: unknown): Result<RestoredJourney, RestoreProblem> {
  if (!isRecord(found)) return failure({ kind: "not-a-record" });
  const id = read(nameSchema, found["id"]);
  if (id === undefined) return failure({ kind: "no-id" });
  const lifeEvent = read(nameSchema, found["lifeEvent"]);
  if (lifeEvent === undefined) return failure({ kind: "no-life-event" });

  const setAside: SetAsidePart[] = [];
  const lose: Lose = (field, entry) => {
    setAside.push(entry === undefined ? { field } : { field, entry });
  };
  const unfinished = restoreUnfinished(found["unfinished"], lose);
  const journey: Journey = {
    id,
    lifeEvent,
    answers: restoreEntries(isAnswer, found["answers"], "answers", lose),
    startDays: restoreEntries(isStartDay, found["startDays"], "startDays", lose),
    place: restorePlace(found["place"], lose),
    ...(unfinished === undefined ? {} : { unfinished }),
    done: restoreNames(found["done"], "done", lose),
    packed: restoreNames(found["packed"], "packed", lose),
    ...restoreInstants(found["createdAt"], found["changedAt"], lose),
  };
  return success({ journey, setAside });
}

type Lose = (field: keyof Journey, entry?: string) => void;

function restoreEntries<Value>(
  isReadable: (value: unknown) => value is Value,
  found: unknown,
  field: keyof Journey,
  lose: Lose,
): Readonly<Record<string, Value>> {
  if (!isRecord(found)) {
    lose(field);
    return {};
  }
  const kept: [string, Value][] = [];
  for (const [name, value] of Object.entries(found)) {
    // A key called __proto__ would be lost at the first copy of the object that assigns it.
    if (isReadable(value) && name !== "__proto__") kept.push([name, value]);
    else lose(field, name);
  }
  return Object.fromEntries(kept);
}

// Plain checks: a thousand journeys have many thousands of answers, and a slow phone reads them all for its list.
function isAnswer(value: unknown): value is FactValue {
  return typeof value === "boolean" || typeof value === "string" || Number.isSafeInteger(value);
}

function isStartDay(value: unknown): value is CalendarDate | Unknown {
  return typeof value === "string" && (value === unknown || isCalendarDate(value));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function restoreNames(found: unknown, field: keyof Journey, lose: Lose): readonly string[] {
  if (!Array.isArray(found)) {
    lose(field);
    return [];
  }
  return found.flatMap((entry: unknown, index) => {
    const name = read(nameSchema, entry);
    if (name === undefined) lose(field, String(index));
    return name === undefined ? [] : [name];
  });
}

function restorePlace(found: unknown, lose: Lose): JourneyPlace {
  if (isRecord(found)) {
    const at = found["at"];
    if (at === "answers" || at === "result" || at === "bag") return { at };
    const procedure = read(nameSchema, found["procedure"]);
    if (at === "procedure" && procedure !== undefined) return { at, procedure };
    const topic = read(v.string(), found["topic"]);
    if (at === "question" && topic !== undefined) {
      return { at, topic, part: restorePart(found["part"], "place", lose) };
    }
  }
  lose("place");
  return firstQuestion;
}

function restoreUnfinished(found: unknown, lose: Lose): UnfinishedEntry | undefined {
  if (found === undefined) return undefined;
  if (!isRecord(found)) {
    lose("unfinished");
    return undefined;
  }
  const topic = read(v.string(), found["topic"]);
  if (topic === undefined) lose("unfinished", "topic");
  return {
    topic: topic ?? "",
    part: restorePart(found["part"], "unfinished", lose),
    fields: restoreEntries(isText, found["fields"], "unfinished", lose),
  };
}

function restorePart(found: unknown, field: keyof Journey, lose: Lose): number {
  const part = read(partSchema, found);
  if (part === undefined) lose(field, "part");
  return part ?? 0;
}

function restoreInstants(
  foundCreatedAt: unknown,
  foundChangedAt: unknown,
  lose: Lose,
): Pick<Journey, "createdAt" | "changedAt"> {
  const createdAt = read(instantSchema, foundCreatedAt);
  const changedAt = read(instantSchema, foundChangedAt);
  if (createdAt === undefined) lose("createdAt");
  if (changedAt === undefined) lose("changedAt");
  const known = changedAt ?? createdAt ?? new Date(0).toISOString();
  return { createdAt: createdAt ?? known, changedAt: changedAt ?? known };
}

function read<Value>(schema: v.GenericSchema<unknown, Value>, found: unknown): Value | undefined {
  const parsed = v.safeParse(schema, found);
  return parsed.success ? parsed.output : undefined;
}

function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}
