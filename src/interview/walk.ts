import {
  unknown,
  type Answers,
  type FactId,
  type StartDayId,
  type StartDays,
} from "../model/answers.ts";
import type { Topic } from "../model/life-event.ts";
import { knowNothing, learnMore, type Knowledge } from "../rules/knowledge.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { isTooEarly } from "./check-start-day.ts";
import { mostOnAScreen } from "./most-on-a-screen.ts";
import { relevantStartDays } from "./relevant-start-days.ts";
import { visibleQuestions, type VisibleQuestions } from "./visible-questions.ts";
import { isWorthAsking, mayBeAsked, parentsOf } from "./worth-asking.ts";

/** One screen: the part of a topic that still matters at this point of the path. */
export interface Step {
  readonly topic: Topic;
  readonly section: string;
  readonly isRare: boolean;
  /** 1 for the first screen of the topic, 2 where more than fits on one screen matters. */
  readonly part: number;
  /** What it may show: questions that depend on another of them appear when that one is answered. */
  readonly facts: readonly FactId[];
  readonly startDays: readonly string[];
  /** What is known before this screen. */
  readonly before: Knowledge;
}

/** A resident's way through the interview, as her answers lay it. */
export interface Walk {
  /** Screens in order, answered or not, as far as they can be foreseen. */
  readonly steps: readonly Step[];
  /** The first screen with something left to ask; rare things do not count. */
  readonly next: Step | undefined;
  /** The first screen of the optional block of rare things with something left to ask. */
  readonly nextRare: Step | undefined;
  /** Answers on the path. */
  readonly answers: Answers;
  readonly startDays: StartDays;
  /** Facts and start days that were answered and are no longer on the path. */
  readonly dropped: readonly (FactId | StartDayId)[];
  /** What is known after all answers on the path. */
  readonly knowledge: Knowledge;
}

/**
 * Replays the interview from its start. An answer is kept if its question is asked on this path and the answer can
 * still be true there; わからない is kept as an answer of its own. What is in `known` is known before the first
 * question, and not asked.
 */
export function walkThrough(
  book: RuleBook,
  answers: Answers,
  startDays: StartDays,
  known: readonly (FactId | StartDayId)[] = [],
): Walk {
  let path = beginPath(book, answers, startDays, known);
  const steps: Step[] = [];
  let next: Step | undefined;
  let nextRare: Step | undefined;
  for (const { id: section, rare, topics } of book.lifeEvent.sections) {
    const isRare = rare === true;
    for (const topic of topics) {
      if (next !== undefined && !isMentioned(topic, answers, startDays, known)) continue;
      for (let part = 1; ; part += 1) {
        const step = stepAt(topic, section, isRare, part, path);
        if (step === undefined) break;
        steps.push(step);
        path = follow(path, step, answers, startDays);
        if (!isOpen(step, path)) continue;
        if (isRare) nextRare ??= step;
        else next ??= step;
        break;
      }
    }
  }
  const kept = path.knowledge.answers;
  return {
    steps,
    next,
    nextRare,
    answers: kept,
    startDays: path.startDays,
    dropped: [
      ...Object.keys(answers).filter((fact) => !(fact in kept)),
      ...Object.keys(startDays).filter((day) => !(day in path.startDays)),
    ],
    knowledge: path.knowledge,
  };
}

/** What is kept and known at one point of the path. */
interface Path {
  readonly startDays: StartDays;
  readonly knowledge: Knowledge;
}

function beginPath(
  book: RuleBook,
  answers: Answers,
  startDays: StartDays,
  known: readonly (FactId | StartDayId)[],
): Path {
  const nothing = knowNothing(book);
  if (known.length === 0) return { startDays: {}, knowledge: nothing };
  return { startDays: only(startDays, known), knowledge: take(nothing, only(answers, known)) };
}

function isMentioned(
  topic: Topic,
  answers: Answers,
  startDays: StartDays,
  known: readonly (FactId | StartDayId)[],
): boolean {
  const isAsked = (id: FactId | StartDayId): boolean => !known.includes(id);
  return (
    topic.facts.some((fact) => fact in answers && isAsked(fact)) ||
    topic.startDays.some((day) => day in startDays && isAsked(day))
  );
}

function isOpen(step: Step, { startDays, knowledge }: Path): boolean {
  const facts = shownQuestions(step, knowledge.answers).facts.filter(
    (fact) => !(fact in knowledge.answers),
  );
  if (facts.some((fact) => isWorthAsking(knowledge, fact))) return true;
  const shown = shownQuestions(step, knowledge.answers).startDays;
  const days = shown.filter((day) => !(day in startDays));
  return relevantStartDays(knowledge, days).length > 0;
}

function stepAt(
  topic: Topic,
  section: string,
  isRare: boolean,
  part: number,
  path: Path,
): Step | undefined {
  const { startDays, knowledge } = path;
  const worthAsking = topic.facts.filter(
    (fact) => !(fact in knowledge.answers) && isWorthAsking(knowledge, fact),
  );
  const facts = factsForAScreen(knowledge, worthAsking);
  const isLast = worthAsking.every((fact) => facts.includes(fact));
  const days = isLast ? topic.startDays.filter((day) => !(day in startDays)) : [];
  const relevantDays = relevantStartDays(knowledge, days);
  if (facts.length === 0 && relevantDays.length === 0) return undefined;
  return { topic, section, isRare, part, facts, startDays: relevantDays, before: knowledge };
}

/** As many as fit on a screen, and besides them those that wait for the answer to one of these. */
function factsForAScreen(knowledge: Knowledge, facts: readonly FactId[]): readonly FactId[] {
  const taken = new Set<FactId>();
  let room = mostOnAScreen;
  for (const fact of facts) {
    const waits = parentsOf(knowledge, fact).some((parent) => taken.has(parent));
    if (!waits && room === 0) continue;
    taken.add(fact);
    if (!waits) room -= 1;
  }
  return [...taken];
}

/** Takes the answers and days of one screen that can be true there. */
function follow(path: Path, step: Step, answers: Answers, startDays: StartDays): Path {
  const given = only(answers, step.facts);
  const shown = shownQuestions(step, given);
  const days = { ...path.startDays, ...only(startDays, shown.startDays) };
  return {
    startDays: withoutTooEarly(days, step),
    knowledge: take(path.knowledge, only(given, shown.facts)),
  };
}

/** What a screen shows with these answers. Where everything fits, nothing has to be looked at twice. */
function shownQuestions(step: Step, answers: Answers): VisibleQuestions {
  return step.facts.length + step.startDays.length > mostOnAScreen
    ? visibleQuestions(step, answers)
    : step;
}

/** Learns answers, leaving out those that contradict an earlier one, or that it makes pointless to ask. */
function take(before: Knowledge, given: Answers): Knowledge {
  const together = learnMore(before, given);
  if (together !== undefined && Object.keys(given).every((fact) => mayBeAsked(together, fact))) {
    return together;
  }
  let knowledge = before;
  for (const [fact, value] of Object.entries(given)) {
    const more = mayBeAsked(knowledge, fact) ? learnMore(knowledge, { [fact]: value }) : undefined;
    knowledge = more ?? knowledge;
  }
  return knowledge;
}

/** Leaves out the days of a screen that an earlier answer, changed since, makes impossible: a funeral before the death. */
function withoutTooEarly(days: StartDays, { startDays, before }: Step): StartDays {
  const all = before.book.lifeEvent.startDays;
  const isKept = ([id, day]: readonly [StartDayId, StartDays[string]]): boolean => {
    const startDay = all.find((candidate) => candidate.id === id);
    return (
      startDay === undefined ||
      day === unknown ||
      !startDays.includes(id) ||
      !isTooEarly(startDay, day, days)
    );
  };
  return Object.fromEntries(Object.entries(days).filter(isKept));
}

/** What was given for these questions, in their order. */
function only<Value>(
  given: Readonly<Record<string, Value>>,
  ids: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = given[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
