import * as v from "valibot";
import { unknown, type FactValue, type Unknown } from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Journey, JourneyPlace, UnfinishedEntry, Way } from "../model/journey.ts";
import { failure, success, type Result } from "../model/result.ts";
import {
  collectLosses,
  isDay,
  isRecord,
  isText,
  nameSchema,
  read,
  restoreEntries,
  restoreInstants,
  restoreNames,
  restoreOptional,
  type Lose,
  type Restored,
} from "./restore-parts.ts";

/** Why no journey can be made of it: it is nothing of the kind, or does not say which one it is or what happened. */
export type RestoreProblem =
  | { readonly kind: "not-a-record" }
  | { readonly kind: "no-id" }
  | { readonly kind: "no-life-event" };

/** The place of somebody who is nowhere yet: an empty topic is the first one of the interview. */
export const firstQuestion: JourneyPlace = { at: "question", topic: "", part: 0 };

const partSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * The one door for journeys that come off a disk or out of a file. It never throws. Whatever can be read is kept; what
 * cannot is named, so that the caller keeps a copy of the record. Keys that no journey has are left out. A topic,
 * procedure or answer that the catalogue does not know (any more) is kept as it is, and so is a person who is not kept
 * here (any more).
 */
export function restoreJourney(found: unknown): Result<Restored<Journey>, RestoreProblem> {
  if (!isRecord(found)) return failure({ kind: "not-a-record" });
  const id = read(nameSchema, found["id"]);
  if (id === undefined) return failure({ kind: "no-id" });
  const lifeEvent = read(nameSchema, found["lifeEvent"]);
  if (lifeEvent === undefined) return failure({ kind: "no-life-event" });

  const { setAside, lose } = collectLosses();
  const person = restoreOptional(isName, found["person"], "person", lose);
  const municipality = restoreOptional(isCode, found["municipality"], "municipality", lose);
  const oldMunicipality = restoreOptional(
    isCode,
    found["oldMunicipality"],
    "oldMunicipality",
    lose,
  );
  const known =
    found["known"] === undefined ? undefined : restoreNames(found["known"], "known", lose);
  const ways =
    found["ways"] === undefined ? undefined : restoreEntries(isWay, found["ways"], "ways", lose);
  const chosen =
    found["chosen"] === undefined ? undefined : restoreNames(found["chosen"], "chosen", lose);
  const unfinished = restoreUnfinished(found["unfinished"], lose);
  const content: Journey = {
    id,
    lifeEvent,
    ...(person === undefined ? {} : { person }),
    ...(known === undefined ? {} : { known }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(oldMunicipality === undefined ? {} : { oldMunicipality }),
    answers: restoreEntries(isAnswer, found["answers"], "answers", lose),
    startDays: restoreEntries(isStartDay, found["startDays"], "startDays", lose),
    place: restorePlace(found["place"], lose),
    ...(unfinished === undefined ? {} : { unfinished }),
    done: restoreNames(found["done"], "done", lose),
    packed: restoreNames(found["packed"], "packed", lose),
    ...(ways === undefined ? {} : { ways }),
    ...(chosen === undefined ? {} : { chosen }),
    ...restoreInstants(found["createdAt"], found["changedAt"], lose),
  };
  return success({ content, setAside });
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Six digits. Whether a municipality has them is not known here, and one that has merged keeps its old ones. */
function isCode(value: unknown): value is string {
  return isText(value) && /^\d{6}$/u.test(value);
}

// Plain checks: a thousand journeys have many thousands of answers, and a slow phone reads them all for its list.
function isAnswer(value: unknown): value is FactValue {
  return typeof value === "boolean" || typeof value === "string" || Number.isSafeInteger(value);
}

function isWay(value: unknown): value is Way {
  return value === "visit" || value === "post" || value === "online" || value === "phone";
}

function isStartDay(value: unknown): value is CalendarDate | Unknown {
  return value === unknown || isDay(value);
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
