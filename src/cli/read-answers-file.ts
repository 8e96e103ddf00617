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

const fileSchema = v.strictObject({
  answers: v.optional(entriesOf(answerSchema)),
  dates: v.optional(entriesOf(v.string())),
});

/** An object as the list of its entries, because a record would silently leave out names such as "constructor". */
function entriesOf<Value extends FactValue>(value: v.GenericSchema<Value>) {
  return v.pipe(
    v.custom<object>((input) => typeof input === "object" && input !== null && !Array.isArray(input)),
    v.transform((input): readonly (readonly [string, unknown])[] => Object.entries(input)),
    v.array(v.tuple([v.string(), value])),
  );
}

/** Reads a file of answers, or says what is wrong with it and where. */
export function readAnswersFile(file: string): Result<AnswersFile, FileProblem> {
  const text = readText(file);
  if (!text.ok) return text;
  const content = parseJson(file, text.value);
  if (!content.ok) return content;
  const parsed = v.safeParse(fileSchema, content.value);
  if (!parsed.success) return failure({ file, ...shapeProblem(parsed.issues[0]) });
  const { answers = [], dates = [] } = parsed.output;
  return success({ answers: Object.fromEntries(answers), dates: Object.fromEntries(dates) });
}

function readText(file: string): Result<string, FileProblem> {
  try {
    // Some editors begin a file with a byte order mark, which is not part of JSON.
    return success(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT") return failure({ kind: "no-file", file });
    return failure({ kind: "unreadable-file", file, reason: code });
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

function shapeProblem(issue: v.BaseIssue<unknown>) {
  const [part, entry] = issue.path ?? [];
  const name = String(part?.key ?? "");
  if (part === undefined) return { kind: "not-an-object", where: "" } as const;
  if (name !== "answers" && name !== "dates") return { kind: "surplus-part", part: name } as const;
  if (entry === undefined) return { kind: "not-an-object", where: name } as const;
  const [id] = Array.isArray(entry.value) ? entry.value : [];
  const where = `${name} / ${String(id)}`;
  return name === "answers"
    ? ({ kind: "not-an-answer", where } as const)
    : ({ kind: "not-a-date-text", where } as const);
}
