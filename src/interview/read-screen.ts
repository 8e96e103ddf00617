import {
  unknown,
  type Answers,
  type FactId,
  type StartDayId,
  type StartDays,
} from "../model/answers.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Fact } from "../model/life-event.ts";
import { failure, success, type Result } from "../model/result.ts";
import { readTypedDate, type TypedDateProblem } from "../model/typed-date.ts";
import { readTypedNumber } from "../model/typed-number.ts";
import { learnMore } from "../rules/knowledge.ts";
import { checkStartDay, type StartDayProblem } from "./check-start-day.ts";
import {
  factNamed,
  noneField,
  sameDayField,
  startDayNamed,
  typedDateIn,
  unknownField,
  yes,
  type ScreenFields,
} from "./screen-fields.ts";
import { isTicked, layOut, visibleQuestions, type VisibleQuestions } from "./visible-questions.ts";
import type { Step } from "./walk.ts";

/** What is wrong with one question of a screen. */
export type ScreenProblem = { readonly about: FactId | StartDayId } & (
  | { readonly kind: "not-answered" }
  /** Nothing on a list is ticked, not even どれもない. */
  | { readonly kind: "nothing-ticked" }
  /** どれもない and something else are ticked. */
  | { readonly kind: "none-and-some" }
  | { readonly kind: "not-a-number" }
  | { readonly kind: "outside-range"; readonly min: number; readonly max: number }
  /** More than another number allows: more adults than people. */
  | { readonly kind: "more-than"; readonly limit: number }
  /** Does not fit an earlier answer. */
  | { readonly kind: "does-not-fit" }
  | { readonly kind: "no-day"; readonly problem: TypedDateProblem }
  | StartDayProblem
);

/** What a screen says, once it says everything. */
export interface ScreenAnswers {
  readonly answers: Answers;
  readonly startDays: StartDays;
}

/** Reads what was marked and typed on a screen: all answers, or every problem in the order of the screen. */
export function readScreen(
  step: Step,
  fields: ScreenFields,
  earlier: { readonly answers: Answers; readonly startDays: StartDays },
  today: CalendarDate,
): Result<ScreenAnswers, readonly ScreenProblem[]> {
  const problems: ScreenProblem[] = [];
  const answers: Record<FactId, Answers[string]> = {};
  const days: Record<StartDayId, StartDays[string]> = {};
  const visible = questionsShown(step, fields);
  const { beforeList, list, afterList } = layOut(step, visible.facts);
  let knowledge = step.before;
  for (const id of [...beforeList, ...list, ...afterList]) {
    if (id === list[0]) problems.push(...checklistProblems(step, list, fields));
    const read = readFact(step, factNamed(step, id), fields, { ...earlier.answers, ...answers });
    const more = read.ok ? learnMore(knowledge, { [id]: read.value }) : undefined;
    if (!read.ok) problems.push(read.problem);
    else if (more === undefined) problems.push({ about: id, kind: "does-not-fit" });
    else {
      answers[id] = read.value;
      knowledge = more;
    }
  }
  for (const id of visible.startDays) {
    const read = readDay(step, id, fields, { ...earlier.startDays, ...days }, today);
    if (read.ok) days[id] = read.value;
    else problems.push(read.problem);
  }
  return problems.length > 0 ? failure(problems) : success({ answers, startDays: days });
}

/** The questions that a screen shows while it is being filled in. */
export function questionsShown(step: Step, fields: ScreenFields): VisibleQuestions {
  return visibleQuestions(step, markedAnswers(step, fields));
}

/** The answers that can be read from a screen so far; used to decide which questions it shows. */
export function markedAnswers(step: Step, fields: ScreenFields): Answers {
  const marked: Record<FactId, Answers[string]> = {};
  for (const id of step.facts) {
    const read = readFact(step, factNamed(step, id), fields, {});
    const isMarked = !isTicked(step, id) || fields[id] !== undefined;
    if (read.ok && isMarked) marked[id] = read.value;
  }
  return marked;
}

function readFact(
  step: Step,
  fact: Fact,
  fields: ScreenFields,
  earlier: Answers,
): Result<Answers[string], ScreenProblem> {
  const about = fact.id;
  const field = fields[about];
  if (fields[unknownField(about)] === yes || field === unknown) return success(unknown);
  if (fact.type === "boolean") {
    if (isTicked(step, about)) return success(field === yes);
    return field === undefined ? failure({ about, kind: "not-answered" }) : success(field === yes);
  }
  if (field === undefined || field.trim() === "") return failure({ about, kind: "not-answered" });
  if (fact.type === "choice") {
    return fact.options.includes(field) ? success(field) : failure({ about, kind: "does-not-fit" });
  }
  const number = readTypedNumber(field);
  if (number === undefined) return failure({ about, kind: "not-a-number" });
  if (number < fact.min || number > fact.max) {
    return failure({ about, kind: "outside-range", min: fact.min, max: fact.max });
  }
  const limit = fact.atMost === undefined ? undefined : earlier[fact.atMost];
  if (typeof limit === "number" && number > limit) {
    return failure({ about, kind: "more-than", limit });
  }
  return success(number);
}

function readDay(
  step: Step,
  about: StartDayId,
  fields: ScreenFields,
  given: StartDays,
  today: CalendarDate,
): Result<StartDays[string], ScreenProblem> {
  const startDay = startDayNamed(step, about);
  if (startDay.sameAs === undefined) {
    if (fields[unknownField(about)] === yes) return success(unknown);
  } else {
    const choice = fields[sameDayField(about)];
    if (choice === undefined) return failure({ about, kind: "not-answered" });
    if (choice === unknown) return success(unknown);
    if (choice === "same") return success(given[startDay.sameAs] ?? unknown);
  }
  const typed = typedDateIn(fields, about);
  const read = readTypedDate(startDay.monthOnly === true ? { ...typed, day: "1" } : typed);
  if (!read.ok) return failure({ about, kind: "no-day", problem: read.problem });
  const problem = checkStartDay(startDay, read.value, given, today);
  return problem === undefined ? success(read.value) : failure({ about, ...problem });
}

function checklistProblems(
  step: Step,
  facts: readonly FactId[],
  fields: ScreenFields,
): readonly ScreenProblem[] {
  const isAnyMarked = facts.some((id) => fields[id] === yes || fields[id] === unknown);
  const isNone = fields[noneField] === yes;
  if (isAnyMarked && isNone) return [{ about: step.topic.id, kind: "none-and-some" }];
  if (!isAnyMarked && !isNone) return [{ about: step.topic.id, kind: "nothing-ticked" }];
  return [];
}
