import type { FactId } from "../model/answers.ts";
import { learnSome } from "../rules/knowledge.ts";
import { relevantFacts } from "../rules/relevance.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";

/** Every fact of a life event that can change a result and is not asked once. */
export function checkTopics(book: RuleBook): readonly CatalogueFault[] {
  const { id, facts, sections } = book.lifeEvent;
  const topics = sections.flatMap((section) => section.topics);
  const asked = topics.flatMap((topic) => topic.facts);
  // Of a fact that no condition names, only what it says about others could matter, and those are asked themselves.
  const named = facts.map((fact) => fact.id).filter((fact) => isNamed(book, fact));
  const needed = relevantFacts(learnSome(book, {}, []), named);
  const faults: CatalogueFault[] = [];
  for (const fact of needed) {
    if (!asked.includes(fact)) {
      faults.push({ kind: "fact-without-topic", at: `life-events/${id}`, what: fact });
    }
  }
  for (const fact of new Set(asked.filter((it, index) => asked.indexOf(it) !== index))) {
    faults.push({ kind: "fact-in-two-topics", at: `life-events/${id}`, what: fact });
  }
  return faults;
}

function isNamed({ targets, space }: RuleBook, fact: FactId): boolean {
  const place = space.placeOf(fact);
  return targets.some(({ places }) => places.has(place));
}
