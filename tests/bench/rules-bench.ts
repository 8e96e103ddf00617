import { drawHousehold } from "../../src/build/draw-household.ts";
import { compileLifeEvent } from "../../src/build/compile-catalogue.ts";
import { readCatalogue } from "../../src/build/read-catalogue.ts";
import { seededRandom } from "../../src/build/seeded-random.ts";
import { walkThrough } from "../../src/interview/walk.ts";
import { unknown, type Answers, type FactId, type StartDays } from "../../src/model/answers.ts";
import { evaluate } from "../../src/rules/formula.ts";
import { openRuleBook, type RuleBook } from "../../src/rules/rule-book.ts";
import { propagate } from "../../src/rules/satisfiable.ts";
import { decideAll } from "../../src/rules/verdict.ts";
import { multiplyAnswers, multiplyLifeEvent } from "./multiply-life-event.ts";

/** What one answered question costs, in milliseconds. */
interface Cost {
  /** The way through the interview anew, and every verdict: what the app does between two screens. */
  readonly full: number;
  /** Only what no guide can do without: the answers, propagated once, and each rule looked at once. */
  readonly plain: number;
}

const frame = 16;
const slowDown = 4;
const households = 12;
const copies = 10;

/** Measures the rules over the whole catalogue and over one ten times as large, and prints a table. */
export function benchRules(): void {
  const catalogue = readCatalogue();
  const lifeEvent = compileLifeEvent("death", catalogue);
  const random = seededRandom(1);
  const drawn = Array.from({ length: households }, () =>
    drawHousehold(catalogue.facts, lifeEvent, random),
  );
  const book = openRuleBook(lifeEvent);
  const large = openRuleBook(multiplyLifeEvent(lifeEvent, copies));
  const [first = {}, ...others] = drawn;
  measure(book, first, 1);
  const rows = [
    rowOf(
      "catalogue",
      book,
      others.flatMap((household) => measure(book, household, 1)),
    ),
    rowOf(
      `${String(copies)} × catalogue`,
      large,
      others
        .slice(0, 2)
        .flatMap((household) => measure(large, multiplyAnswers(household, copies), copies)),
    ),
  ];
  console.log(
    `One answered question: walk through the interview and every verdict, beside plain three-valued evaluation.\n` +
      `Limit: one frame at CPU ÷ ${String(slowDown)} is ${String(frame / slowDown)} ms here.`,
  );
  console.table(Object.fromEntries(rows));
}

/** Answers one question after another and takes the time at every `each`th. */
function measure(book: RuleBook, household: Answers, each: number): readonly Cost[] {
  const answers: Record<FactId, Answers[string]> = {};
  const startDays: StartDays = Object.fromEntries(
    book.lifeEvent.startDays.map(({ id }) => [id, unknown]),
  );
  const costs: Cost[] = [];
  for (let asked = 0; ;) {
    const walk = walkThrough(book, answers, startDays);
    const step = walk.next ?? walk.nextRare;
    if (step === undefined) return costs;
    for (const fact of step.facts) {
      if (fact in answers) continue;
      answers[fact] = household[fact] ?? unknown;
      asked += 1;
      if (asked % each !== 0) continue;
      const now = { ...answers };
      costs.push({
        full: timeOf(() => decideAll(walkThrough(book, now, startDays).knowledge)),
        plain: timeOf(() => evaluatePlainly(book, now)),
      });
    }
  }
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

function rowOf(name: string, { lifeEvent }: RuleBook, costs: readonly Cost[]) {
  const full = costs.map((cost) => cost.full).toSorted((a, b) => a - b);
  const plain = costs.map((cost) => cost.plain).toSorted((a, b) => a - b);
  const ratio = (share: number): number => at(full, share) / at(plain, share);
  return [
    name,
    {
      procedures: lifeEvent.procedures.length,
      facts: lifeEvent.facts.length,
      questions: costs.length,
      "median ms": at(full, 0.5).toFixed(2),
      "p95 ms": at(full, 0.95).toFixed(2),
      "plain median ms": at(plain, 0.5).toFixed(3),
      "ratio median": ratio(0.5).toFixed(0),
      "ratio p95": ratio(0.95).toFixed(0),
      "of the limit (p95)": `${((at(full, 0.95) / (frame / slowDown)) * 100).toFixed(0)} %`,
    },
  ] as const;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
