import type { LifeEvent } from "../../../src/model/life-event.ts";
import { drawGiven } from "./draw-given.ts";
import type { Given, RulesEngine, Verdicts } from "./rules-engine.ts";

/** What an engine says while facts are open, counted in verdicts. */
export interface SaidWhileOpen {
  readonly name: string;
  /** About verdicts that the open facts can still turn. */
  readonly open: Said;
  /** About verdicts that are settled already. */
  readonly settled: { readonly right: number; readonly wrong: number; readonly open: number };
}

interface Said {
  readonly open: number;
  readonly applies: number;
  readonly doesNotApply: number;
}

/**
 * Lets every engine decide for households that have answered none, a sixth, a third … of all facts. What is open and
 * what is settled is read off the first engine, whose verdicts are exact.
 */
export async function countSaidWhileOpen(
  engines: readonly RulesEngine[],
  { facts }: LifeEvent,
  households: number,
  random: () => number,
): Promise<readonly SaidWhileOpen[]> {
  const partial = Array.from({ length: households }, () => drawGiven(facts, random)).flatMap(
    (given) => [0, 1, 2, 3, 4, 5].map((sixths) => firstOf(given, (facts.length * sixths) / 6)),
  );
  const verdicts: Verdicts[][] = [];
  for (const engine of engines) {
    const rules = engine.open();
    const found: Verdicts[] = [];
    for (const given of partial) found.push(await rules.decide(given));
    verdicts.push(found);
  }
  const exact = (verdicts[0] ?? []).flat();
  return engines.map(({ name }, index) => compare(name, (verdicts[index] ?? []).flat(), exact));
}

function firstOf(given: Given, count: number): Given {
  return Object.fromEntries(Object.entries(given).slice(0, count));
}

function compare(name: string, said: Verdicts, exact: Verdicts): SaidWhileOpen {
  const count = (when: (verdict: boolean | undefined, truth: boolean | undefined) => boolean) =>
    said.filter((verdict, index) => when(verdict, exact[index])).length;
  return {
    name,
    open: {
      open: count((verdict, truth) => truth === undefined && verdict === undefined),
      applies: count((verdict, truth) => truth === undefined && verdict === true),
      doesNotApply: count((verdict, truth) => truth === undefined && verdict === false),
    },
    settled: {
      right: count((verdict, truth) => truth !== undefined && verdict === truth),
      wrong: count((verdict, truth) => truth !== undefined && verdict === !truth),
      open: count((verdict, truth) => truth !== undefined && verdict === undefined),
    },
  };
}
