import * as v from "valibot";
import { isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";

/** What of a record could not be read: a field, or one entry of it. */
export interface SetAsidePart {
  readonly field: string;
  readonly entry?: string;
}

/** What could be read of a record, and what could not: nothing for a sound one. */
export interface Restored<Content> {
  readonly content: Content;
  readonly setAside: readonly SetAsidePart[];
}

/** Names a part that cannot be read, so that a copy of the record is kept. */
export type Lose = (field: string, entry?: string) => void;

/** Collects what is lost while a record is restored. */
export function collectLosses(): {
  readonly setAside: readonly SetAsidePart[];
  readonly lose: Lose;
} {
  const setAside: SetAsidePart[] = [];
  return {
    setAside,
    lose: (field, entry) => {
      setAside.push(entry === undefined ? { field } : { field, entry });
    },
  };
}

export const nameSchema = v.pipe(v.string(), v.nonEmpty());

export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/** What the schema finds in it, or undefined. */
export function read<Value>(
  schema: v.GenericSchema<unknown, Value>,
  found: unknown,
): Value | undefined {
  const parsed = v.safeParse(schema, found);
  return parsed.success ? parsed.output : undefined;
}

export function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isDay(value: unknown): value is CalendarDate {
  return typeof value === "string" && isCalendarDate(value);
}

/** The entries of a record that can be read. */
export function restoreEntries<Value>(
  isReadable: (value: unknown) => value is Value,
  found: unknown,
  field: string,
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

/** The names of a list that can be read. */
export function restoreNames(found: unknown, field: string, lose: Lose): readonly string[] {
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

/** A field that may be missing; lost where something else stands in it. */
export function restoreOptional<Value>(
  isReadable: (value: unknown) => value is Value,
  found: unknown,
  field: string,
  lose: Lose,
): Value | undefined {
  if (found === undefined) return undefined;
  if (isReadable(found)) return found;
  lose(field);
  return undefined;
}

/** When it was made and changed; one for the other, and the year 1970 where both are gone. */
export function restoreInstants(
  foundCreatedAt: unknown,
  foundChangedAt: unknown,
  lose: Lose,
): { readonly createdAt: string; readonly changedAt: string } {
  const createdAt = read(instantSchema, foundCreatedAt);
  const changedAt = read(instantSchema, foundChangedAt);
  if (createdAt === undefined) lose("createdAt");
  if (changedAt === undefined) lose("changedAt");
  const known = changedAt ?? createdAt ?? new Date(0).toISOString();
  return { createdAt: createdAt ?? known, changedAt: changedAt ?? known };
}
