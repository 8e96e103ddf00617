import { describe, expect, it } from "vitest";
import { eventNamed, writeEdition } from "../../tests/support/local-editions.ts";
import { askableFacts } from "../model/askable-facts.ts";
import type { Answers } from "../model/answers.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import { learn, type Knowledge } from "../rules/knowledge.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { isRelevant } from "../rules/relevance.ts";
import { applyEdition } from "./apply-edition.ts";
import { localAnswers, withoutLocalAnswers } from "./local-facts.ts";

const disaster = eventNamed("disaster");
const relief = "disaster.relief_act_applied";

function living(edition: LocalEdition, answers: Answers): Knowledge {
  const learnt = learn(openRuleBook(applyEdition(disaster, edition).lifeEvent), answers);
  if (!learnt.ok) throw new Error(learnt.problem.kind);
  return learnt.value;
}

/** What a fact can still be. */
function valuesOf({ book, open }: Knowledge, fact: string): readonly unknown[] {
  const place = book.space.placeOf(fact);
  return book.space.valuesIn(place, open[place] ?? 0);
}

describe("a fact of a place and a day that the municipality knows", () => {
  it.each([true, false])("has its value after a flood: %s", (value) => {
    const edition = writeEdition({ facts: { [relief]: value } });
    expect(valuesOf(living(edition, { "disaster.kind": "flood" }), relief)).toEqual([value]);
  });

  it("says nothing to whom a fire in the house alone has hit", () => {
    const edition = writeEdition({ facts: { [relief]: true } });
    expect(valuesOf(living(edition, { "disaster.kind": "fire" }), relief)).toEqual([false]);
  });

  it("leaves every kind of disaster possible before anything is said", () => {
    const edition = writeEdition({ facts: { [relief]: true } });
    const kinds = valuesOf(living(edition, {}), "disaster.kind");
    expect(kinds).toContain("fire");
    expect(kinds).toContain("flood");
  });

  it("is not asked, where without the edition it is", () => {
    const isAsked = (edition: LocalEdition): boolean =>
      isRelevant(living(edition, { "disaster.kind": "flood" }), relief);
    expect(askableFacts(disaster)).toContain(relief);
    expect(isAsked(writeEdition())).toBe(true);
    expect(isAsked(writeEdition({ facts: { [relief]: true } }))).toBe(false);
  });

  it("can be an option", () => {
    const edition = writeEdition({ facts: { "disaster.demolition_scope": "half-or-more" } });
    const known = living(edition, { "home.owned": true });
    expect(valuesOf(known, "disaster.demolition_scope")).toEqual(["half-or-more"]);
  });

  it("is shown among the answers, in the life events that have it", () => {
    const edition = writeEdition({ facts: { [relief]: true, "benefit.open": false } });
    expect(localAnswers(disaster, edition)).toEqual({ [relief]: true });
    expect(localAnswers(eventNamed("cash-benefit"), edition)).toEqual({ "benefit.open": false });
    expect(localAnswers(eventNamed("death"), edition)).toEqual({});
  });

  it("takes the place of what the resident thought before", () => {
    const edition = writeEdition({ facts: { [relief]: false } });
    const said = { "disaster.kind": "flood", [relief]: true };
    expect(learn(openRuleBook(applyEdition(disaster, edition).lifeEvent), said).ok).toBe(false);
    const kept = withoutLocalAnswers(said, disaster, edition);
    expect(kept).toEqual({ "disaster.kind": "flood" });
    expect(valuesOf(living(edition, kept), relief)).toEqual([false]);
  });
});
