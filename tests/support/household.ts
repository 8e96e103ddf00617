import type { Household } from "../../src/build/draw-household.ts";
import { unknown, type Answers, type FactId } from "../../src/model/answers.ts";

/**
 * What a household has answered when it stops half-way: a random part of its answers, a few of them わからない,
 * in random order.
 */
export function answeredSoFar(household: Household, random: () => number): Answers {
  const share = random();
  const doubt = random() < 0.5 ? 0 : random() * 0.3;
  const asked = shuffled(Object.keys(household), random).filter(() => random() < share);
  return Object.fromEntries(
    asked.map((fact) => [fact, random() < doubt ? unknown : (household[fact] ?? unknown)]),
  );
}

function shuffled(facts: readonly FactId[], random: () => number): readonly FactId[] {
  return facts
    .map((fact) => ({ fact, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ fact }) => fact);
}
