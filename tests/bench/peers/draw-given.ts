import type { FactId } from "../../../src/model/answers.ts";
import type { Fact } from "../../../src/model/life-event.ts";
import { everyValue } from "../../support/every-completion.ts";
import { drawOne } from "./draw-one.ts";
import type { Given } from "./rules-engine.ts";

/** A household that has answered everything, each value as likely as the others. */
export function drawGiven(facts: readonly Fact[], random: () => number): Given {
  return Object.fromEntries(facts.map((fact) => [fact.id, drawOne(everyValue(fact), random)]));
}

/** The same household with one answer changed, and which one. */
export function changeOne(
  given: Given,
  facts: readonly Fact[],
  random: () => number,
): { readonly given: Given; readonly changed: FactId } {
  const fact = drawOne(facts, random);
  const others = everyValue(fact).filter((value) => value !== given[fact.id]);
  return { given: { ...given, [fact.id]: drawOne(others, random) }, changed: fact.id };
}
