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
}

const answerSchema = v.union([v.boolean(), v.number(), v.string()]);
const dateSchema = v.string();

/** An object as the list of its entries: a record would silently leave out names such as "constructor". */
const entriesSchema = v.pipe(
  v.custom<object>((input) => typeof input === "object" && input !== null && !Array.isArray(input)),
  v.transform((input): readonly (readonly [name: string, value: unknown])[] =>
    Object.entries(input),
  ),
);

/** Reads a file of answers, or says what is wrong with it and where. */
export function readAnswersFile(file: string): Result<AnswersFile, FileProblem> {
  const text = readText(file);
  if (!text.ok) return text;
  const content = parseJson(file, text.value);
  if (!content.ok) return content;
  const whole = v.safeParse(entriesSchema, content.value);
  if (!whole.success) return failure({ kind: "not-an-object", file, where: "" });
  const surplus = whole.output.find(([part]) => part !== "answers" && part !== "dates");
  if (surplus !== undefined) return failure({ kind: "surplus-part", file, part: surplus[0] });
  const parts = new Map(whole.output);
  const answers = readPart(file, "answers", parts, answerSchema, "not-an-answer");
  if (!answers.ok) return answers;
  const dates = readPart(file, "dates", parts, dateSchema, "not-a-date-text");
  if (!dates.ok) return dates;
  return success({ answers: answers.value, dates: dates.value });
}

/** One part of the file; a part that is not there says nothing. */
function readPart<Value>(
  file: string,
  part: string,
  parts: ReadonlyMap<string, unknown>,
  schema: v.GenericSchema<Value>,
  kind: "not-an-answer" | "not-a-date-text",
): Result<Readonly<Record<string, Value>>, FileProblem> {
  const entries = v.safeParse(entriesSchema, parts.has(part) ? parts.get(part) : {});
  if (!entries.success) return failure({ kind: "not-an-object", file, where: part });
  const read: (readonly [string, Value])[] = [];
  for (const [name, value] of entries.output) {
    if (!v.is(schema, value)) return failure({ kind, file, where: `${part} / ${name}` });
    read.push([name, value]);
  }
  return success(Object.fromEntries(read));
}

function readText(file: string): Result<string, FileProblem> {
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
