import { parseArgs } from "node:util";
import type { CalendarDate } from "../model/calendar-date.ts";
import { failure, success, type Result } from "../model/result.ts";
import { isLanguage, languages, type Language } from "../text/language.ts";
import type { CommandProblem } from "./guide-problem.ts";
import { readDay } from "./read-day.ts";

/** What the command line is asked to do. `lifeEvent` is undefined where none was named. */
export type Command =
  | { readonly kind: "help" }
  | {
      readonly kind: "guide";
      readonly lifeEvent: string | undefined;
      readonly file: string;
      /** Undefined: the day it is. */
      readonly today: CalendarDate | undefined;
      /** File of a local edition. */
      readonly edition: string | undefined;
      readonly isPlanWanted: boolean;
    }
  | {
      readonly kind: "simulation";
      /** Undefined: every life event. */
      readonly lifeEvent: string | undefined;
      readonly households: number;
      readonly seed: number;
    };

const options = {
  answers: { type: "string" },
  edition: { type: "string" },
  plan: { type: "boolean" },
  today: { type: "string" },
  lang: { type: "string" },
  simulate: { type: "string" },
  seed: { type: "string" },
  help: { type: "boolean" },
} as const;

type OptionName = keyof typeof options;

const mostHouseholds = 100_000;
const largestSeed = 4_294_967_295;
const usualLanguage: Language = "ja";

/** The words of a command, sorted: the value of each option, and what stands alone. */
interface Words {
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly alone: readonly string[];
}

/** The language to answer in, also where the rest of the command is wrong. */
export function languageOf(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  return isLanguage(values.lang) ? values.lang : usualLanguage;
}

/** What is asked for, or the first thing wrong with how it is asked. */
export function readCommand(args: readonly string[]): Result<Command, CommandProblem> {
  const sorted = sortWords(args);
  if (!sorted.ok) return sorted;
  const { values, alone } = sorted.value;
  if (values.help !== undefined) return success({ kind: "help" });
  const [lifeEvent, surplus] = alone;
  if (surplus !== undefined) return failure({ kind: "surplus-word", given: surplus });
  if (values.lang !== undefined && !isLanguage(values.lang)) {
    return failure({ kind: "unknown-language", given: values.lang, known: languages });
  }
  return values.simulate === undefined
    ? readGuide(values, lifeEvent)
    : readSimulation(values.simulate, values, lifeEvent);
}

function readGuide(
  { answers, today, seed, edition, plan }: Words["values"],
  lifeEvent: string | undefined,
): Result<Command, CommandProblem> {
  if (seed !== undefined) {
    return failure({ kind: "needs-other", option: "--seed", other: "--simulate" });
  }
  if (answers === undefined) return failure({ kind: "no-answers" });
  const day = today === undefined ? success(today) : readDay("--today", today);
  if (!day.ok) return day;
  return success({
    kind: "guide",
    lifeEvent,
    file: answers,
    today: day.value,
    edition,
    isPlanWanted: plan !== undefined,
  });
}

function readSimulation(
  simulate: string,
  { answers, edition, plan, today, seed = "1" }: Words["values"],
  lifeEvent: string | undefined,
): Result<Command, CommandProblem> {
  for (const [option, value] of [
    ["--answers", answers],
    ["--edition", edition],
    ["--plan", plan],
    ["--today", today],
  ] as const) {
    if (value === undefined) continue;
    return failure({ kind: "not-together", option: "--simulate", other: option });
  }
  const households = readNumber("--simulate", simulate, 1, mostHouseholds);
  if (!households.ok) return households;
  const number = readNumber("--seed", seed, 0, largestSeed);
  if (!number.ok) return number;
  return success({
    kind: "simulation",
    lifeEvent,
    households: households.value,
    seed: number.value,
  });
}

function readNumber(
  option: string,
  given: string,
  min: number,
  max: number,
): Result<number, CommandProblem> {
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= min && number <= max) return success(number);
  return failure({ kind: "not-a-number", option, given, min, max });
}

function sortWords(args: readonly string[]): Result<Words, CommandProblem> {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Partial<Record<OptionName, string>> = {};
  const alone: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") alone.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value = "", inlineValue } = token;
    if (!isOption(name)) return failure({ kind: "unknown-option", option: rawName });
    // "--answers --today" forgets the file; a file whose name begins with a dash is written "--answers=-file".
    const isForgotten = value === "" || (inlineValue !== true && value.startsWith("-"));
    if (isForgotten && options[name].type === "string") {
      return failure({ kind: "no-value", option: rawName });
    }
    values[name] = value;
  }
  return success({ values, alone });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}
