import { describe, expect, it } from "vitest";
import { compileLifeEvent } from "../../src/build/compile-catalogue.ts";
import { drawHousehold } from "../../src/build/draw-household.ts";
import { readCatalogue } from "../../src/build/read-catalogue.ts";
import { seededRandom } from "../../src/build/seeded-random.ts";
import type { Answers } from "../../src/model/answers.ts";
import type { Condition } from "../../src/model/condition.ts";
import { evaluate } from "../../src/rules/formula.ts";
import { learn, type Knowledge } from "../../src/rules/knowledge.ts";
import { openRuleBook } from "../../src/rules/rule-book.ts";
import { targetOf } from "../../src/rules/target.ts";
import { decide } from "../../src/rules/verdict.ts";
import { oracleFor } from "../support/exact-oracle.ts";
import { answeredSoFar } from "../support/household.ts";

const households = 100;

const catalogue = readCatalogue();

describe.each(catalogue.lifeEvents.map(({ id }) => id))("verdicts in the event %s", (event) => {
  const lifeEvent = compileLifeEvent(event, catalogue);
  const book = openRuleBook(lifeEvent);
  const oracleAfter = oracleFor(lifeEvent);
  const conditions = lifeEvent.procedures.flatMap(({ id, appliesWhen, ...details }) => {
    const others = [...(details.officeInstead ?? []), ...(details.officeToo ?? [])];
    const papers = details.documents.flatMap(({ when }) => (when === "sometimes" ? [] : [when]));
    return [
      { name: id, condition: appliesWhen },
      ...[...others.map(({ when }) => when), ...papers].map((when) => ({
        name: `${id}: a paper or office`,
        condition: { all: [appliesWhen, when] } satisfies Condition,
      })),
    ];
  });

  it(`are exact for ${String(households)} households that have answered a part`, () => {
    const random = seededRandom(20_261_121);
    const differing = new Set<string>();
    const lessSharp = new Set<string>();
    for (let count = 0; count < households; count += 1) {
      const answers = answeredSoFar(drawHousehold(catalogue.facts, lifeEvent, random), random);
      const knowledge = know(answers);
      const oracle = oracleAfter(answers);
      for (const { name, condition } of conditions) {
        const target = targetOf(name, condition, book.space);
        const exact = oracle.verdictOn(condition);
        if (decide(knowledge, target) !== exact) differing.add(name);
        const alone = evaluate(target.holds, knowledge.open);
        if (alone === undefined && exact !== "undecided") lessSharp.add(name);
      }
    }
    expect([...differing]).toEqual([]);
    expect([...lessSharp]).toEqual([]);
  });

  function know(answers: Answers): Knowledge {
    const learnt = learn(book, answers);
    if (!learnt.ok) throw new RangeError(JSON.stringify(learnt.problem));
    return learnt.value;
  }
});
