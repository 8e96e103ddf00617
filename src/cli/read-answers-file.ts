import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { FactValue } from "../model/answers.ts";
import { failure, success, type Result } from "../model/result.ts";
import type { FileProblem } from "./guide-problem.ts";

/** What a file of answers says, not yet compared with the catalogue. */
export interface AnswersFile {
  readonly answers: Readonly<Record<string, FactValue>>;
  /** Days as they are written. */
  readonly dates: Readonly<Record<string, string>>;
  /** What is known of the person beforehand. */
  readonly person: PersonInFile;
  /** Code of the municipality. */
  readonly municipality: string | undefined;
  /** Path of a local edition, seen from where the command runs. */
  readonly edition: string | undefined;
}

/** Days as they are written. */
export interface PersonInFile {
  readonly birthDate: string | undefined;
  readonly traits: Readonly<Record<string, FactValue>>;
  readonly days: Readonly<Record<string, string>>;
}

const parts: readonly string[] = ["answers", "dates", "person", "municipality", "edition"];
const personParts: readonly string[] = ["birthDate", "traits", "days"];

/** What a value must be, and what to complain of where it is something else. */
const anAnswer = {
  schema: v.union([v.boolean(), v.number(), v.string()]),
  otherwise: "not-an-answer",
} as const;
const aDate = { schema: v.string(), otherwise: "not-a-date-text" } as const;

/** An object as the map of its entries: a record would silently leave out names such as "constructor". */
const entriesSchema = v.pipe(
  v.custom<object>((input) => typeof input === "object" && input !== null && !Array.isArray(input)),
  v.transform((input): ReadonlyMap<string, unknown> => new Map(Object.entries(input))),
);

/** Reads a file of answers, or says what is wrong with it and where. */
export function readAnswersFile(file: string): Result<AnswersFile, FileProblem> {
  const text = readText(file);
  if (!text.ok) return text;
  const content = parseJson(file, text.value);
  if (!content.ok) return content;
  const whole = readObject(file, "", content.value, parts);
  if (!whole.ok) return whole;
  const answers = readPart(file, "answers", whole.value.get("answers"), anAnswer);
  if (!answers.ok) return answers;
  const dates = readPart(file, "dates", whole.value.get("dates"), aDate);
  if (!dates.ok) return dates;
  const person = readPerson(file, whole.value.get("person"));
  if (!person.ok) return person;
  const municipality = readLine(file, "municipality", whole.value.get("municipality"));
  if (!municipality.ok) return municipality;
  const edition = readLine(file, "edition", whole.value.get("edition"));
  if (!edition.ok) return edition;
  return success({
    answers: answers.value,
    dates: dates.value,
    person: person.value,
    municipality: municipality.value,
    edition: edition.value,
  });
}

function readPerson(file: string, content: unknown): Result<PersonInFile, FileProblem> {
  const person = readObject(file, "person", content, personParts);
  if (!person.ok) return person;
  const birthDate = readLine(file, "person / birthDate", person.value.get("birthDate"));
  if (!birthDate.ok) return birthDate;
  const traits = readPart(file, "person / traits", person.value.get("traits"), anAnswer);
  if (!traits.ok) return traits;
  const days = readPart(file, "person / days", person.value.get("days"), aDate);
  if (!days.ok) return days;
  return success({ birthDate: birthDate.value, traits: traits.value, days: days.value });
}

/** The named parts of an object; where the whole object is not there, none of them is. */
function readObject(
  file: string,
  where: string,
  content: unknown,
  allowed: readonly string[],
): Result<ReadonlyMap<string, unknown>, FileProblem> {
  const isPart = where !== "";
  const entries = v.safeParse(entriesSchema, content === undefined && isPart ? {} : content);
  if (!entries.success) return failure({ kind: "not-an-object", file, where });
  const surplus = [...entries.output.keys()].find((name) => !allowed.includes(name));
  if (surplus === undefined) return success(entries.output);
  const part = isPart ? `${where} / ${surplus}` : surplus;
  return failure({ kind: "surplus-part", file, part, allowed });
}

interface ValueKind<Value> {
  readonly schema: v.GenericSchema<Value>;
  readonly otherwise: "not-an-answer" | "not-a-date-text";
}

/** Values by name; a part that is not there says nothing. */
function readPart<Value>(
  file: string,
  where: string,
  content: unknown,
  { schema, otherwise }: ValueKind<Value>,
): Result<Readonly<Record<string, Value>>, FileProblem> {
  const entries = v.safeParse(entriesSchema, content === undefined ? {} : content);
  if (!entries.success) return failure({ kind: "not-an-object", file, where });
  const read: (readonly [string, Value])[] = [];
  for (const [name, value] of entries.output) {
    if (!v.is(schema, value)) {
      return failure({ kind: otherwise, file, where: `${where} / ${name}` });
    }
    read.push([name, value]);
  }
  return success(Object.fromEntries(read));
}

function readLine(
  file: string,
  where: string,
  content: unknown,
): Result<string | undefined, FileProblem> {
  if (content === undefined || typeof content === "string") return success(content);
  return failure({ kind: "not-a-text", file, where });
}

/** The text of a file, or why it cannot be read. */
export function readText(file: string): Result<string, FileProblem> {
  try {
    // Some editors begin a file with a byte order mark, which is not part of JSON.
    return success(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (reason === "ENOENT") return failure({ kind: "no-file", file });
    return failure({ kind: "unreadable-file", file, reason });
  }
}

function parseJson(file: string, text: string): Result<unknown, FileProblem> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure({ kind: "not-json", file, reason });
  }
}
