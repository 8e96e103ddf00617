import type { LifeEvent } from "../model/life-event.ts";
import { failure, success, type Result } from "../model/result.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import type { Language } from "../text/language.ts";
import { adviseHousehold } from "./advise-household.ts";
import { explainProblem } from "./explain-problem.ts";
import type { CommandProblem, GuideProblem } from "./guide-problem.ts";
import { loadCatalogue, type CompiledCatalogue } from "./load-catalogue.ts";
import { readAnswersFile } from "./read-answers-file.ts";
import { languageOf, readCommand, type Command } from "./read-command.ts";
import { dayInJapan } from "./read-day.ts";
import { sayIn } from "./say.ts";
import { simulate } from "./simulate.ts";
import { printTable, rowOf } from "./simulation-table.ts";

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
  const catalogue = await loadCatalogue();
  if (command.kind === "simulation") return answerSimulation(command, catalogue);
  const lifeEvent = chooseLifeEvent(command.lifeEvent, catalogue.lifeEvents);
  if (!lifeEvent.ok) return lifeEvent;
  const file = readAnswersFile(command.file);
  if (!file.ok) return file;
  const advice = await adviseHousehold(file.value, {
    lifeEvent: lifeEvent.value,
    catalogue,
    today: command.today ?? dayInJapan(now),
    editionFile: command.edition ?? file.value.edition,
    isPlanWanted: command.isPlanWanted,
    language,
  });
  return advice.ok ? success(printJson(advice.value)) : advice;
}

/** One life event in full, or all of them as a table. */
function answerSimulation(
  { lifeEvent: given, households, seed }: Extract<Command, { readonly kind: "simulation" }>,
  { lifeEvents, facts }: CompiledCatalogue,
): Result<string, GuideProblem> {
  if (given === undefined) {
    const all = lifeEvents.map((one) => simulate(openRuleBook(one), facts, households, seed));
    return success(printTable(all.map(rowOf)));
  }
  const lifeEvent = chooseLifeEvent(given, lifeEvents);
  if (!lifeEvent.ok) return lifeEvent;
  return success(printJson(simulate(openRuleBook(lifeEvent.value), facts, households, seed)));
}

function chooseLifeEvent(
  given: string | undefined,
  lifeEvents: readonly LifeEvent[],
): Result<LifeEvent, CommandProblem> {
  const known = lifeEvents.map(({ id }) => id);
  if (given === undefined) return failure({ kind: "no-life-event", known });
  const named = lifeEvents.find(({ id }) => id === given);
  return named === undefined
    ? failure({ kind: "unknown-life-event", given, known })
    : success(named);
}

function helpIn(language: Language): string {
  const say = sayIn(language);
  const parts = ["guide", "file", "answer", "plan", "simulate"] as const;
  return parts.map((part) => say("help", part)).join("\n\n");
}

function printJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
