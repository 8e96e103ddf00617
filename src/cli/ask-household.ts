import {
  unknown,
  type Answers,
  type FactId,
  type StartDayId,
  type StartDays,
} from "../model/answers.ts";
import { visibleQuestions } from "../interview/visible-questions.ts";
import { walkThrough, type Step } from "../interview/walk.ts";
import type { Knowledge } from "../rules/knowledge.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { decideAll } from "../rules/verdict.ts";

/** One screen as a household was shown it. */
export interface AskedScreen {
  readonly section: string;
  readonly isRare: boolean;
  /** The questions it showed; none where it asked only for days. */
  readonly facts: readonly FactId[];
  /** How many days it asked for. */
  readonly days: number;
}

/** A whole interview, with the optional block of rare things. */
export interface AskedInterview {
  readonly screens: readonly AskedScreen[];
  readonly answers: Answers;
  /** Screens until something applied besides what applies to everybody; undefined where nothing did. */
  readonly screensUntilFirstApplies: number | undefined;
}

/** Runs the interview with a household that answers every question it is shown, truthfully, and gives no days. */
export function askHousehold(book: RuleBook, household: Answers): AskedInterview {
  const screens: AskedScreen[] = [];
  const answers: Record<FactId, Answers[string]> = {};
  const startDays: Record<StartDayId, StartDays[string]> = {};
  let appliesAtStart: number | undefined;
  let screensUntilFirstApplies: number | undefined;
  for (;;) {
    const walk = walkThrough(book, answers, startDays);
    if (screensUntilFirstApplies === undefined) {
      const applying = countApplying(walk.knowledge);
      appliesAtStart ??= applying;
      if (applying > appliesAtStart) screensUntilFirstApplies = screens.length;
    }
    const step = walk.next ?? walk.nextRare;
    if (step === undefined) return { screens, answers, screensUntilFirstApplies };
    const shown = fillIn(step, household);
    const facts = Object.keys(shown.answers);
    screens.push({
      section: step.section,
      isRare: step.isRare,
      facts,
      days: Object.keys(shown.startDays).length,
    });
    Object.assign(answers, shown.answers);
    Object.assign(startDays, shown.startDays);
  }
}

/** Answers a screen question by question, since an answer may bring up another question or take one away. */
function fillIn(
  step: Step,
  household: Answers,
  marked: Answers = {},
): { readonly answers: Answers; readonly startDays: StartDays } {
  const { facts, startDays } = visibleQuestions(step, marked);
  const fresh = facts.find((fact) => !(fact in marked));
  if (fresh !== undefined) {
    return fillIn(step, household, { ...marked, [fresh]: household[fresh] ?? unknown });
  }
  return {
    answers: marked,
    startDays: Object.fromEntries(startDays.map((day) => [day, unknown])),
  };
}

function countApplying(knowledge: Knowledge): number {
  return [...decideAll(knowledge).values()].filter((verdict) => verdict === "applies").length;
}
