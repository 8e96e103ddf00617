import { fileURLToPath } from "node:url";
import { compileLifeEvent } from "../../src/build/compile-catalogue.ts";
import { drawHousehold } from "../../src/build/draw-household.ts";
import { readCatalogue } from "../../src/build/read-catalogue.ts";
import { seededRandom } from "../../src/build/seeded-random.ts";
import { askHousehold } from "../../src/cli/ask-household.ts";
import { walkThrough } from "../../src/interview/walk.ts";
import { askableFacts } from "../../src/model/askable-facts.ts";
import { unknown, type Answers, type StartDays } from "../../src/model/answers.ts";
import { evaluate } from "../../src/rules/formula.ts";
import { openRuleBook, type RuleBook } from "../../src/rules/rule-book.ts";
import { propagate } from "../../src/rules/satisfiable.ts";
import { decideAll } from "../../src/rules/verdict.ts";
import { multiplyAnswers, multiplyLifeEvent } from "./multiply-life-event.ts";
import { rank, round } from "./rank.ts";

const frame = 16;
const slowDown = 4;
const copies = 10;
const triesEach = 3;

/** Times in milliseconds. */
interface Costs {
  /** After each answer: the way through the interview and every verdict, as the app asks for them between screens. */
  readonly answers: number[];
  /** A journey opened again: the same for all its answers, with nothing worked out before. */
  readonly reopened: number[];
  /** What no guide can do without: all answers propagated once, and each rule looked at once. */
  readonly plain: number[];
}

/** Measures the rules over the whole catalogue and over one ten times as large, and prints a table. */
export function benchRules(): void {
  const catalogue = readCatalogue();
  const lifeEvent = compileLifeEvent("death", catalogue);
  const book = openRuleBook(lifeEvent);
  const large = openRuleBook(multiplyLifeEvent(lifeEvent, copies));
  const random = seededRandom(1);
  const answered = Array.from(
    { length: 24 },
    () => askHousehold(book, drawHousehold(catalogue.facts, lifeEvent, random)).answers,
  );
  // The first ones warm up.
  answered.slice(0, 4).forEach((answers) => measure(book, [answers], 1));
  const usual = measure(book, answered.slice(4), 1);
  const many = answered.slice(4, 6).map((answers) => multiplyAnswers(answers, copies));
  const multiplied = measure(large, many, copies);
  console.log(
    `Rules: the interview walked anew with every verdict, beside plain three-valued evaluation.\n` +
      `One frame at CPU ÷ ${String(slowDown)} is ${String(frame / slowDown)} ms on this machine.`,
  );
  console.table([
    rowOf("an answer", book, usual.answers, usual.plain),
    rowOf("a journey opened again", book, usual.reopened, usual.plain),
    rowOf(
      `an answer, ${String(copies)} × the catalogue`,
      large,
      multiplied.answers,
      multiplied.plain,
    ),
  ]);
}

/** Gives the answers of each household one by one, in the order of asking, and takes the time at every `each`th. */
function measure(book: RuleBook, households: readonly Answers[], each: number): Costs {
  const costs: Costs = { answers: [], reopened: [], plain: [] };
  const days: StartDays = Object.fromEntries(
    book.lifeEvent.startDays.map(({ id }) => [id, unknown]),
  );
  const decideWith = (rules: RuleBook, answers: Answers): unknown =>
    decideAll(walkThrough(rules, answers, days).knowledge);
  for (const household of households) {
    const entries = inOrder(book, household);
    // What is worked out once is remembered with the rules, so each try needs its own.
    const tries = Array.from({ length: triesEach }, () => ({ ...book }));
    for (let count = each; count <= entries.length; count += each) {
      const before = Object.fromEntries(entries.slice(0, count - 1));
      const answers = Object.fromEntries(entries.slice(0, count));
      tries.forEach((rules) => decideWith(rules, before));
      costs.answers.push(bestOf(tries, (rules) => decideWith(rules, answers)));
      costs.plain.push(bestOf(tries, (rules) => evaluatePlainly(rules, answers)));
    }
    const fresh = tries.map(() => ({ ...book }));
    costs.reopened.push(bestOf(fresh, (rules) => decideWith(rules, household)));
  }
  return costs;
}

/** The answers of a household in the order in which the interview asks for them. */
function inOrder({ lifeEvent }: RuleBook, household: Answers) {
  return askableFacts(lifeEvent).flatMap((fact) => {
    const value = household[fact];
    return value === undefined ? [] : [[fact, value] as const];
  });
}

function evaluatePlainly(book: RuleBook, answers: Answers): readonly (boolean | undefined)[] {
  const open = book.start.slice();
  for (const [fact, value] of Object.entries(answers)) {
    const place = book.space.placeOf(fact);
    open[place] = value === unknown ? book.space.allAt(place) : book.space.bitOf(place, value);
  }
  propagate(open, book.constraints);
  return [...book.applies.values()].map(({ holds }) => evaluate(holds, open));
}

function rowOf(
  what: string,
  { lifeEvent }: RuleBook,
  costs: readonly number[],
  plain: readonly number[],
) {
  const [median, p95] = [rank(costs, 0.5), rank(costs, 0.95)];
  return {
    after: what,
    procedures: lifeEvent.procedures.length,
    facts: lifeEvent.facts.length,
    times: costs.length,
    "median ms": round(median, 2),
    "p95 ms": round(p95, 2),
    "plain median ms": round(rank(plain, 0.5), 3),
    "× plain (median)": round(median / rank(plain, 0.5), 0),
    "× plain (p95)": round(p95 / rank(plain, 0.95), 0),
    "% of a frame (p95)": round((p95 / (frame / slowDown)) * 100, 0),
  };
}

/** The shortest time of several tries: other programs, too, make a try longer, nothing makes it shorter. */
function bestOf<Item>(items: readonly Item[], work: (item: Item) => unknown): number {
  return Math.min(
    ...items.map((item) => {
      const start = performance.now();
      work(item);
      return performance.now() - start;
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchRules();
