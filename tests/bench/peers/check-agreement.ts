import type { FactId } from "../../../src/model/answers.ts";
import type { LifeEvent } from "../../../src/model/life-event.ts";
import { printCondition } from "../../../src/rules/print-condition.ts";
import { isTrueFor } from "../../support/every-completion.ts";
import { changeOne, drawGiven } from "./draw-given.ts";
import type { Given, RulesEngine } from "./rules-engine.ts";

/** What was compared, to show that it was not nothing. */
export interface Agreement {
  /** Verdicts by each engine. */
  readonly verdicts: number;
  /** How many of them say that a procedure applies. */
  readonly applying: number;
}

/**
 * Lets every engine decide for random households with all answers, and again after one answer was changed. Throws
 * where one of them says something else than the condition itself: then a translation is wrong and no time means
 * anything.
 */
export async function checkAgreement(
  engines: readonly RulesEngine[],
  { facts, procedures }: LifeEvent,
  households: number,
  random: () => number,
): Promise<Agreement> {
  const opened = engines.map((engine) => ({ name: engine.name, rules: engine.open() }));
  let applying = 0;
  for (let count = 0; count < households; count += 1) {
    const before = drawGiven(facts, random);
    await check(before);
    const after = changeOne(before, facts, random);
    await check(after.given, after.changed);
  }
  return { verdicts: households * 2 * procedures.length, applying };

  async function check(given: Given, changed?: FactId): Promise<void> {
    const expected = procedures.map(({ appliesWhen }) => isTrueFor(appliesWhen, given));
    applying += expected.filter(Boolean).length;
    for (const { name, rules } of opened) {
      const found = await rules.decide(given, changed);
      const wrong = procedures.find((_, index) => found[index] !== expected[index]);
      if (wrong === undefined) continue;
      const rule = printCondition(wrong.appliesWhen);
      throw new Error(`${name} is wrong about ${rule} for ${JSON.stringify(given)}`);
    }
  }
}
