import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deathRules, imagineHouseholds } from "../../tests/support/death.ts";
import { truthful, walkToTheEnd } from "../../tests/support/whole-interview.ts";
import { decideAll } from "../rules/verdict.ts";
import { walkThrough } from "./walk.ts";

const households = imagineHouseholds(30);

describe("what is known before the first question", () => {
  it("is not asked, and leads to what asking it would have led to", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...households),
        fc.array(fc.nat(), { maxLength: 6 }),
        (household, picks) => {
          const { end } = walkToTheEnd(deathRules, truthful(household));
          const { answers, startDays, knowledge } = end;
          const ids = Object.keys(answers);
          const known = [...new Set(picks.map((pick) => ids[pick % ids.length] ?? ""))];
          const walk = walkThrough(deathRules, answers, startDays, known);
          const asked = walk.steps.flatMap(({ facts }) => facts);
          expect(asked.filter((fact) => known.includes(fact))).toEqual([]);
          expect(walk.answers).toMatchObject(
            Object.fromEntries(known.map((fact) => [fact, answers[fact]])),
          );
          const verdicts = decideAll(walk.knowledge);
          for (const [procedure, verdict] of decideAll(knowledge)) {
            expect([procedure, verdicts.get(procedure)]).toEqual([procedure, verdict]);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is taken only as far as it can be true together, the first before the others", () => {
    const contrary = { "deceased.age": 40, "deceased.health_insurance": "koki" };
    const ages = walkThrough(deathRules, contrary, {}, Object.keys(contrary));
    expect(ages.answers).toEqual({ "deceased.age": 40 });
    expect(ages.dropped).toEqual(["deceased.health_insurance"]);
  });
});
