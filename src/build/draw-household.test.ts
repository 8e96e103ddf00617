import { describe, expect, it } from "vitest";
import { obeysTheCatalogue } from "../../tests/support/every-completion.ts";
import { writeLifeEvent } from "../../tests/support/write-life-event.ts";
import type { FactFile } from "../catalogue/schema.ts";
import type { LifeEvent } from "../model/life-event.ts";
import { compileLifeEvent } from "./compile-catalogue.ts";
import { drawHousehold } from "./draw-household.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { seededRandom } from "./seeded-random.ts";

const catalogue = readCatalogue();
const death = compileLifeEvent("death", catalogue);
const random = seededRandom(7);
const households = Array.from({ length: 200 }, () => drawHousehold(catalogue.facts, death, random));

describe("an imagined household", () => {
  it("obeys everything the catalogue says about households", () => {
    for (const household of households) {
      const rest = death.facts.flatMap(({ id, askIf }) =>
        id in household || askIf === undefined ? [] : [[id, "nothing"] as const],
      );
      const whole = { ...Object.fromEntries(rest), ...death.assume, ...household };
      expect(obeysTheCatalogue(death, whole)).toBe(true);
    }
  });

  it("says nothing about what the event assumes or what makes no sense for it", () => {
    for (const household of households) {
      for (const fact of Object.keys(death.assume)) expect(household).not.toHaveProperty([fact]);
      if (household["family.spouse_exists"] === false) {
        expect(household).not.toHaveProperty(["family.spouse_age"]);
      }
    }
  });

  it("is an old one most of the time, as the catalogue guesses", () => {
    const old = households.filter((household) => Number(household["deceased.age"]) >= 75);
    expect(old.length / households.length).toBeGreaterThan(0.6);
    expect(old.length / households.length).toBeLessThan(0.9);
  });

  it("is the same again for the same seed", () => {
    const again = seededRandom(7);
    expect(drawHousehold(catalogue.facts, death, again)).toEqual(households[0]);
    expect(drawHousehold(catalogue.facts, death, again)).toEqual(households[1]);
  });

  it("cannot be drawn where the catalogue leaves none", () => {
    const facts: FactFile[] = [{ id: "x.a", type: "boolean", prior: 0.5 }];
    const nobody: LifeEvent = writeLifeEvent({
      facts: { "x.a": { type: "boolean" } },
      impossible: ["x.a", "not x.a"],
    });
    expect(() => drawHousehold(facts, nobody, seededRandom(1))).toThrow("written");
  });
});

describe("seeded numbers", () => {
  it("spread over 0 to 1 and never reach 1", () => {
    const next = seededRandom(3);
    const drawn = Array.from({ length: 2000 }, next);
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    expect(mean).toBeGreaterThan(0.47);
    expect(mean).toBeLessThan(0.53);
  });
});
