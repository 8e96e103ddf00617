import type { LifeEvent } from "../model/life-event.ts";
import { failure, success, type Result } from "../model/result.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import type { Language } from "../text/language.ts";
import { answerGuide } from "./answer-guide.ts";
import { checkHousehold } from "./check-household.ts";
import { explainProblem } from "./explain-problem.ts";
import type { CommandProblem, GuideProblem } from "./guide-problem.ts";
import { loadCatalogue } from "./load-catalogue.ts";
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
export async function runGuide(args: readonly string[], now: Date): Promise<CommandOutcome> {
  const language = languageOf(args);
  const command = readCommand(args);
  const answered = command.ok ? await answer(command.value, language, now) : command;
  if (answered.ok) return { output: `${answered.value}\n`, complaint: "", exitCode: 0 };
  const complaint = `${explainProblem(answered.problem, language)}\n`;
  return { output: "", complaint, exitCode: badInput };
}

async function answer(
  command: Command,
  language: Language,
  now: Date,
): Promise<Result<string, GuideProblem>> {
  if (command.kind === "help") return success(helpIn(language));
  const { lifeEvents, facts } = await loadCatalogue();
  const lifeEvent = chooseLifeEvent(command.lifeEvent, lifeEvents);
  if (!lifeEvent.ok) return lifeEvent;
  const book = openRuleBook(lifeEvent.value);
  if (command.kind === "simulation") {
    return success(printJson(simulate(book, facts, command.households, command.seed)));
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
  lifeEvents: readonly LifeEvent[],
): Result<LifeEvent, CommandProblem> {
  const known = lifeEvents.map(({ id }) => id);
  if (given !== undefined) {
    const named = lifeEvents.find(({ id }) => id === given);
    return named === undefined
      ? failure({ kind: "unknown-life-event", given, known })
      : success(named);
  }
  const [first, second] = lifeEvents;
  return first !== undefined && second === undefined
    ? success(first)
    : failure({ kind: "no-life-event", known });
}

function helpIn(language: Language): string {
  const say = sayIn(language);
  const parts = ["guide", "file", "answer", "simulate"] as const;
  return parts.map((part) => say("help", part)).join("\n\n");
}

function printJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
