import { compileLifeEvent } from "../build/compile-catalogue.ts";
import { readCatalogue, type Catalogue } from "../build/read-catalogue.ts";
import { failure, success, type Result } from "../model/result.ts";
import { openRuleBook, type RuleBook } from "../rules/rule-book.ts";
import { answerGuide } from "./answer-guide.ts";
import { checkHousehold } from "./check-household.ts";
import { explainProblem } from "./explain-problem.ts";
import type { GuideProblem } from "./guide-problem.ts";
import { loadText } from "./load-text.ts";
import { readAnswersFile } from "./read-answers-file.ts";
import { languageOf, readCommand, type Command } from "./read-command.ts";
import { dayInJapan } from "./read-day.ts";
import { sayIn } from "./say.ts";
import { simulate } from "./simulate.ts";

const badInput = 2;

/** Answers one command: JSON or help on standard output, or one sentence on standard error and exit code 2. */
function main(args: readonly string[], now: Date): void {
  const language = languageOf(args);
  const say = sayIn(language);
  const command = readCommand(args);
  const output = command.ok ? answer(command.value) : command;
  if (output.ok) {
    process.stdout.write(`${output.value}\n`);
    return;
  }
  const reasonWhy = (impossibility: string): string =>
    loadText(language, "death").get("questions", "impossible", impossibility);
  process.stderr.write(`${explainProblem(output.problem, say, reasonWhy)}\n`);
  process.exitCode = badInput;

  function answer(asked: Command): Result<string, GuideProblem> {
    return success("");
  }
}

main(process.argv.slice(2), new Date());
