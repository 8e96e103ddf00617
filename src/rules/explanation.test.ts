import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  matters,
  onlySome,
  smallestDecidingSets,
  verdictOver,
} from "../../tests/support/brute-force.ts";
import { everyCompletion } from "../../tests/support/every-completion.ts";
import { smallCases } from "../../tests/support/small-life-event.ts";
import { writeLifeEvent, type WrittenLifeEvent } from "../../tests/support/write-life-event.ts";
import type { Answers, FactId } from "../model/answers.ts";
import { decidingAnswers, missingFacts } from "./explanation.ts";
import { learn } from "./knowledge.ts";
import { openRuleBook } from "./rule-book.ts";
import { decide } from "./verdict.ts";

const written: WrittenLifeEvent = {
  facts: {
    "deceased.age": { type: "number", min: 0, max: 130, unit: "years" },
    "deceased.sex": { type: "choice", options: ["male", "female"] },
    "deceased.health_insurance": { type: "choice", options: ["kokuho", "koki", "employee"] },
    "family.spouse_exists": { type: "boolean" },
    "family.change": { type: "choice", options: ["divorce", "none"] },
    "family.raises_child": {
      type: "boolean",
      askIf: 'family.change == "divorce"',
      otherwise: false,
    },
  },
  applies: {
    "nhi-loss": 'deceased.health_insurance == "kokuho"',
    "widow-pension":
      'deceased.sex == "male" and family.spouse_exists and deceased.health_insurance == "kokuho"',
    "child-allowance": "family.raises_child",
    "death-notification": "always",
  },
  impossible: ['deceased.age >= 75 and deceased.health_insurance in ["kokuho", "employee"]'],
  assume: { "family.change": "none" },
};
const book = openRuleBook(writeLifeEvent(written));

function because(procedure: string, answers: Answers): readonly FactId[] | undefined {
  const learnt = learn(book, answers);
  const target = book.applies.get(procedure);
  if (!learnt.ok || target === undefined) throw new Error(`${procedure} has no verdict`);
  const verdict = decide(learnt.value, target);
  return verdict === "undecided" ? undefined : decidingAnswers(book, answers, target, verdict);
}

describe("why a procedure is there", () => {
  const widow: Answers = {
    "deceased.age": 68,
    "deceased.sex": "male",
    "family.spouse_exists": true,
    "deceased.health_insurance": "kokuho",
  };

  it("names the one answer that decides it", () => {
    expect(because("nhi-loss", widow)).toEqual(["deceased.health_insurance"]);
  });

  it("names every answer it takes", () => {
    expect(because("widow-pension", widow)).toEqual([
      "deceased.sex",
      "family.spouse_exists",
      "deceased.health_insurance",
    ]);
  });

  it("names one answer where one rules it out, the first that was given", () => {
    const answers: Answers = { "deceased.sex": "female", "family.spouse_exists": false };
    expect(because("widow-pension", answers)).toEqual(["deceased.sex"]);
  });

  it("names the age where it was the age that left no other insurance", () => {
    expect(because("nhi-loss", { "deceased.age": 80, "deceased.sex": "female" })).toEqual([
      "deceased.age",
    ]);
  });

  it("names nothing for what everybody has to do", () => {
    expect(because("death-notification", widow)).toEqual([]);
  });

  it("takes no assumed value for a reason that the resident has contradicted", () => {
    expect(because("child-allowance", {})).toEqual([]);
    expect(
      because("child-allowance", { "family.change": "divorce", "family.raises_child": false }),
    ).toEqual(["family.raises_child"]);
  });
});

describe("what is missing for an open verdict", () => {
  it("is each question that can still decide it, in the order of asking", () => {
    const learnt = learn(book, { "family.spouse_exists": true });
    const target = book.applies.get("widow-pension");
    if (!learnt.ok || target === undefined) throw new Error("the pension has a rule");
    const askable = ["deceased.health_insurance", "family.raises_child", "deceased.sex"];
    expect(missingFacts(learnt.value, target, askable)).toEqual([
      "deceased.health_insurance",
      "deceased.sex",
    ]);
  });
});

describe("explanations on random rules", () => {
  it("name a smallest set of answers that decides, the first in order, or what can still decide", () => {
    fc.assert(
      fc.property(smallCases(), ({ lifeEvent, answers }) => {
        const rules = openRuleBook(lifeEvent);
        const learnt = learn(rules, answers);
        if (!learnt.ok) return;
        const given = Object.keys(answers).filter((fact) => answers[fact] !== "unknown");
        for (const { id, appliesWhen } of lifeEvent.procedures) {
          const target = rules.applies.get(id);
          if (target === undefined) throw new Error(`${id} has no rule`);
          const verdict = decide(learnt.value, target);
          const verdictAfter = (facts: readonly FactId[]) =>
            verdictOver(everyCompletion(lifeEvent, onlySome(answers, facts)), appliesWhen);
          if (verdict === "undecided") {
            const facts = lifeEvent.facts.map((fact) => fact.id);
            const completions = everyCompletion(lifeEvent, answers);
            expect(missingFacts(learnt.value, target, facts)).toEqual(
              facts.filter((fact) => matters(completions, fact, [appliesWhen])),
            );
          } else {
            const [first] = smallestDecidingSets(given, (facts) => verdictAfter(facts) === verdict);
            expect(decidingAnswers(rules, answers, target, verdict)).toEqual(first);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
