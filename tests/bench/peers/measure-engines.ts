import type { FactId, FactValue } from "../../../src/model/answers.ts";
import type { Fact, LifeEvent } from "../../../src/model/life-event.ts";
import { changeOne, drawGiven } from "./draw-given.ts";
import type { Given, RulesEngine } from "./rules-engine.ts";

/** Times of one engine in milliseconds. */
export interface EngineTimes {
  readonly name: string;
  readonly open: number[];
  /** Every verdict after one of all answers was changed. */
  readonly decide: number[];
  /** Every verdict and the next question, after each answer from the first to the last; empty where it cannot. */
  readonly ask: number[];
}

export interface Rounds {
  readonly open: number;
  readonly decide: number;
  /** Households that are asked everything that matters for them. */
  readonly ask: number;
  /** How many starts and changed answers come before, untimed. */
  readonly warmUp: number;
}

/**
 * Takes the times of all engines in the same rounds and with the same answers. Each round begins with another engine, so
 * that what one leaves behind for the garbage collector does not always fall to the same one.
 */
export async function measureEngines(
  engines: readonly RulesEngine[],
  { facts }: LifeEvent,
  rounds: Rounds,
  random: () => number,
): Promise<readonly EngineTimes[]> {
  const timed = engines.map((engine) => ({
    engine,
    times: { name: engine.name, open: [], decide: [], ask: [] } satisfies EngineTimes,
  }));
  await timeStarts(timed, rounds);
  await timeChanges(timed, facts, rounds, random);
  for (let round = 0; round < rounds.ask; round += 1) {
    const steps = answerAll(engines, drawGiven(facts, random));
    for (const { engine, times } of inTurn(timed, round)) await timeQuestions(engine, times, steps);
  }
  return timed.map(({ times }) => times);
}

interface Timed {
  readonly engine: RulesEngine;
  readonly times: EngineTimes;
}

async function timeStarts(timed: readonly Timed[], rounds: Rounds): Promise<void> {
  for (let round = -rounds.warmUp; round < rounds.open; round += 1) {
    for (const { engine, times } of inTurn(timed, round)) {
      const time = await timeOf(() => engine.open());
      if (round >= 0) times.open.push(time);
    }
  }
}

async function timeChanges(
  timed: readonly Timed[],
  facts: readonly Fact[],
  rounds: Rounds,
  random: () => number,
): Promise<void> {
  const opened = timed.map(({ engine, times }) => ({ rules: engine.open(), times }));
  let given = drawGiven(facts, random);
  for (const { rules } of opened) await rules.decide(given);
  for (let round = -rounds.warmUp; round < rounds.decide; round += 1) {
    const next = changeOne(given, facts, random);
    given = next.given;
    for (const { rules, times } of inTurn(opened, round)) {
      const time = await timeOf(() => rules.decide(next.given, next.changed));
      if (round >= 0) times.decide.push(time);
    }
  }
}

interface Step {
  readonly given: Given;
  readonly answered: FactId;
}

/** A household's answers in the order in which the first engine asks for them. */
function answerAll([first]: readonly RulesEngine[], household: Given): readonly Step[] {
  const rules = first?.open();
  const given = new Map<FactId, FactValue>();
  const steps: Step[] = [];
  for (let fact = rules?.ask?.({}); fact !== undefined; fact = rules?.ask?.(lastOf(steps))) {
    const value = household[fact];
    if (value === undefined || given.has(fact)) throw new Error(`${fact} is asked in vain`);
    given.set(fact, value);
    steps.push({ given: Object.fromEntries(given), answered: fact });
  }
  return steps;
}

function lastOf(steps: readonly Step[]): Given {
  return steps.at(-1)?.given ?? {};
}

async function timeQuestions(engine: RulesEngine, { ask }: EngineTimes, steps: readonly Step[]) {
  const rules = engine.open();
  if (rules.ask === undefined) return;
  rules.ask({});
  for (const { given, answered } of steps) {
    ask.push(await timeOf(() => rules.ask?.(given, answered)));
  }
}

function inTurn<Item>(items: readonly Item[], round: number): readonly Item[] {
  const from = ((round % items.length) + items.length) % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  const result = work();
  // To wait for what is there already would cost a turn of the event loop.
  if (result instanceof Promise) await result;
  return performance.now() - start;
}
