import {
  unknown,
  type Answers,
  type FactId,
  type FactValue,
  type Unknown,
} from "../model/answers.ts";
import { failure, success, type Result } from "../model/result.ts";
import type { RuleBook } from "./rule-book.ts";
import {
  groupConstraints,
  regroupConstraints,
  type ConstraintGroups,
} from "./constraint-groups.ts";
import { exceedsLimit } from "./number-limits.ts";
import { remember } from "./remember.ts";
import { propagate, satisfiable, type Demand } from "./satisfiable.ts";

/** What the answers leave open: one set of possible values for each fact, narrowed by the constraints. */
export interface Knowledge {
  readonly book: RuleBook;
  /** What was said so far. */
  readonly answers: Answers;
  readonly open: Uint32Array;
  /** By place: the constraints that can still have a say about it. */
  readonly constraintsAround: ConstraintGroups;
}

export type AnswerProblem =
  | { readonly kind: "unknown-fact"; readonly fact: FactId }
  | { readonly kind: "outside-domain"; readonly fact: FactId }
  /** These answers cannot all be true; without any one of `facts` the others could. */
  | { readonly kind: "contradiction"; readonly facts: readonly FactId[] };

/**
 * What is known after these answers, or which answer is the problem.
 * An answer wins over an assumed value; わからない opens a fact again.
 */
export function learn(book: RuleBook, answers: Answers): Result<Knowledge, AnswerProblem> {
  for (const [fact, value] of Object.entries(answers)) {
    if (!book.space.has(fact)) return failure({ kind: "unknown-fact", fact });
    if (bitsOf(book, fact, value) === 0) return failure({ kind: "outside-domain", fact });
  }
  const facts = Object.keys(answers);
  if (contradicts(book, answers, facts)) {
    return failure({ kind: "contradiction", facts: smallestContradiction(book, answers) });
  }
  return success(learnSome(book, answers, facts));
}

/** What is known before anything was said. */
export const knowNothing = remember((book: RuleBook): Knowledge => learnSome(book, {}, []));

/**
 * What is known after some of several answers that do not contradict each other. A fact whose answer is left out is
 * open: the event does not assume a value for what the resident has answered.
 */
export function learnSome(book: RuleBook, answers: Answers, facts: readonly FactId[]): Knowledge {
  const open = openAfter(book, answers, facts);
  propagate(open, book.constraints);
  const constraintsAround = groupConstraints(book.constraints, open);
  return { book, answers: only(answers, facts), open, constraintsAround };
}

/**
 * What is known after more answers to facts the event asks, or undefined where they contradict what was known.
 * The same as learning all answers at once, at the cost of what the new ones touch; and the same answers on top of the
 * same knowledge cost nothing the second time, since the interview is walked anew after every answer.
 */
export function learnMore(knowledge: Knowledge, answers: Answers): Knowledge | undefined {
  const known = learnt.get(knowledge) ?? [];
  const same = known.find((step) => areSame(step.answers, answers));
  if (same !== undefined) return same.more;
  const step = { answers: { ...answers }, more: addAnswers(knowledge, answers) };
  learnt.set(knowledge, [step, ...known].slice(0, mostKept));
  return step.more;
}

interface LearntStep {
  readonly answers: Answers;
  readonly more: Knowledge | undefined;
}

/** A screen is learnt as a whole and answer by answer; ways through the interview that were left are forgotten. */
const mostKept = 4;
const learnt = new WeakMap<Knowledge, readonly LearntStep[]>();

function areSame(some: Answers, others: Answers): boolean {
  const facts = Object.keys(some);
  return (
    facts.length === Object.keys(others).length &&
    facts.every((fact) => some[fact] === others[fact])
  );
}

function addAnswers(knowledge: Knowledge, answers: Answers): Knowledge | undefined {
  const { book } = knowledge;
  const said = { ...knowledge.answers, ...answers };
  if (exceedsLimit(book.limits, said)) return undefined;
  const open = knowledge.open.slice();
  const touched: number[] = [];
  for (const [fact, value] of Object.entries(answers)) {
    if (value === unknown) continue;
    const place = book.space.placeOf(fact);
    open[place] = (open[place] ?? 0) & book.space.bitOf(place, value);
    if (open[place] === 0) return undefined;
    touched.push(place);
  }
  const around = constraintsFor(knowledge, touched);
  if (!propagate(open, around) || !satisfiable(open, around)) return undefined;
  const constraintsAround = regroupConstraints(knowledge.constraintsAround, touched, open);
  return { book, answers: said, open, constraintsAround };
}

/** The constraints that can still have a say about any of these places. */
export function constraintsFor(knowledge: Knowledge, places: Iterable<number>): readonly Demand[] {
  const found = new Set<readonly Demand[]>();
  for (const place of places) {
    const around = knowledge.constraintsAround[place];
    if (around !== undefined && around.length > 0) found.add(around);
  }
  return [...found].flat();
}

/** Knowing one more fact: the values still possible then, or undefined where this value is not. */
export function assume(knowledge: Knowledge, place: number, bit: number): Uint32Array | undefined {
  const open = knowledge.open.slice();
  open[place] = (open[place] ?? 0) & bit;
  if (open[place] === 0) return undefined;
  const around = knowledge.constraintsAround[place] ?? [];
  return propagate(open, around) ? open : undefined;
}

/** Leaves out answers one by one as long as the rest still contradict each other. */
function smallestContradiction(book: RuleBook, answers: Answers): readonly FactId[] {
  let facts: readonly FactId[] = Object.keys(answers).filter((fact) => answers[fact] !== unknown);
  for (const fact of facts) {
    const rest = facts.filter((other) => other !== fact);
    if (contradicts(book, answers, rest)) facts = rest;
  }
  return facts;
}

function contradicts(book: RuleBook, answers: Answers, facts: readonly FactId[]): boolean {
  return (
    exceedsLimit(book.limits, only(answers, facts)) ||
    !satisfiable(openAfter(book, answers, facts), book.constraints)
  );
}

function only(answers: Answers, facts: readonly FactId[]): Answers {
  const taken = new Set(facts);
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => taken.has(fact)));
}

function openAfter(book: RuleBook, answers: Answers, facts: readonly FactId[]): Uint32Array {
  const open = book.start.slice();
  const taken = new Set(facts);
  for (const [fact, value] of Object.entries(answers)) {
    open[book.space.placeOf(fact)] = bitsOf(book, fact, taken.has(fact) ? value : unknown);
  }
  return open;
}

/** The values an answer leaves open: one, all for わからない, none where the fact cannot have this value. */
function bitsOf(book: RuleBook, fact: FactId, value: FactValue | Unknown): number {
  const place = book.space.placeOf(fact);
  return value === unknown ? book.space.allAt(place) : book.space.bitOf(place, value);
}
