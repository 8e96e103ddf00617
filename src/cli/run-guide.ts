import { compileLifeEvent } from "../build/compile-catalogue.ts";
import { readCatalogue, type Catalogue } from "../build/read-catalogue.ts";
import { failure, success, type Result } from "../model/result.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import type { Language } from "../text/language.ts";
import { answerGuide } from "./answer-guide.ts";
import { checkHousehold } from "./check-household.ts";
import { explainProblem } from "./explain-problem.ts";
import type { CommandProblem, GuideProblem } from "./guide-problem.ts";
import { loadText } from "./load-text.ts";
import { readAnswersFile } from "./read-answers-file.ts";
import { languageOf, readCommand, type Command } from "./read-command.ts";
import { dayInJapan } from "./read-day.ts";
import { sayIn } from "./say.ts";
import { simulate } from "./simulate.ts";

const badInput = 2;

/** What a command leaves behind: JSON or help on standard output, or a sentence on standard error and exit code 2. */
export interface CommandOutcome {
  readonly output: string;
  readonly complaint: string;
  readonly exitCode: number;
}

/** Answers one command. `now` says which day it is where the command does not. */
export function runGuide(args: readonly string[], now: Date): CommandOutcome {
  const language = languageOf(args);
  const command = readCommand(args);
  const answered = command.ok ? answer(command.value, language, now) : command;
  if (answered.ok) return { output: `${answered.value}\n`, complaint: "", exitCode: 0 };
  const complaint = `${explainProblem(answered.problem, language)}\n`;
  return { output: "", complaint, exitCode: badInput };
}

function answer(command: Command, language: Language, now: Date): Result<string, GuideProblem> {
  if (command.kind === "help") return success(helpIn(language));
  const catalogue = readCatalogue();
  const lifeEvent = chooseLifeEvent(command.lifeEvent, catalogue);
  if (!lifeEvent.ok) return lifeEvent;
  const book = openRuleBook(compileLifeEvent(lifeEvent.value, catalogue));
  if (command.kind === "simulation") {
    return success(printJson(simulate(book, catalogue.facts, command.households, command.seed)));
  }
  const file = readAnswersFile(command.file);
  if (!file.ok) return file;
  const today = command.today ?? dayInJapan(now);
  const household = checkHousehold(book, file.value, today);
  if (!household.ok) return household;
  const text = loadText(language, book.lifeEvent.id);
  return success(printJson(answerGuide(book, household.value, today, text)));
}

/** The life event that was named; where none was, the only one there is. */
function chooseLifeEvent(
  given: string | undefined,
  { lifeEvents }: Catalogue,
): Result<string, CommandProblem> {
  const known = lifeEvents.map(({ id }) => id);
  const [first, ...others] = known;
  if (given === undefined) {
    const isOnly = first !== undefined && others.length === 0;
    return isOnly ? success(first) : failure({ kind: "no-life-event", known });
  }
  if (known.includes(given)) return success(given);
  return failure({ kind: "unknown-life-event", given, known });
}

function helpIn(language: Language): string {
  const say = sayIn(language);
  const parts = ["guide", "file", "answer", "simulate"] as const;
  return parts.map((part) => say("help", part)).join("\n\n");
}

function printJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
