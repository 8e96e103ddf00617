import { describe, expect, it } from "vitest";
import { death } from "../../tests/support/death.ts";
import { writeInterview } from "../../tests/support/write-interview.ts";
import { askableFacts, rareFacts } from "./askable-facts.ts";

describe("the facts of an interview", () => {
  const yesOrNo = { type: "boolean" } as const;
  const lifeEvent = writeInterview({
    facts: { "x.dog": yesOrNo, "x.age": yesOrNo, "x.house": yesOrNo, "x.taken": yesOrNo },
    topics: [
      { id: "house", facts: ["x.house", "x.age"] },
      { id: "dog", rare: true, facts: ["x.dog"] },
    ],
  });

  it("stand in the order in which they are asked; what is not asked is none of them", () => {
    expect(askableFacts(lifeEvent)).toEqual(["x.house", "x.age", "x.dog"]);
  });

  it("are rare where only the optional block asks them", () => {
    expect(rareFacts(lifeEvent)).toEqual(["x.dog"]);
  });
});

describe("after a death", () => {
  it("the age is asked in the first topic and nothing is asked twice", () => {
    const facts = askableFacts(death);
    const [first] = death.sections.flatMap(({ topics }) => topics);
    expect(first?.facts).toContain("deceased.age");
    expect(facts.slice(0, first?.facts.length)).toEqual(first?.facts);
    expect(new Set(facts).size).toBe(facts.length);
  });

  it("a dog and a sword are rare, a house and a pension are not", () => {
    const rare = rareFacts(death);
    expect(rare).toEqual(
      expect.arrayContaining(["deceased.had_dog", "deceased.had_registered_sword"]),
    );
    expect(rare).not.toContain("estate.real_estate");
    expect(rare).not.toContain("deceased.pension_kind");
  });

  it("everything that is asked is a fact of the event, and what the event assumes is not asked", () => {
    const known = new Set(death.facts.map(({ id }) => id));
    const facts = askableFacts(death);
    expect(facts.filter((fact) => !known.has(fact))).toEqual([]);
    expect(facts.filter((fact) => fact in death.assume)).toEqual([]);
  });
});
