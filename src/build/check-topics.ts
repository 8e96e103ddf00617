import { learnSome } from "../rules/knowledge.ts";
import { relevantFacts } from "../rules/relevance.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";

/** Every fact of a life event that can change a result and is not asked once, and every list with a wrong item. */
export function checkTopics(book: RuleBook): readonly CatalogueFault[] {
  const { id, facts, sections } = book.lifeEvent;
  const topics = sections.flatMap((section) => section.topics);
  const asked = topics.flatMap((topic) => topic.facts);
  const types = new Map(facts.map((fact) => [fact.id, fact.type]));
  const needed = relevantFacts(learnSome(book, {}, []), [...types.keys()]);
  const faults: CatalogueFault[] = [];
  for (const fact of needed) {
    if (!asked.includes(fact)) {
      faults.push({ kind: "fact-without-topic", at: `life-events/${id}`, what: fact });
    }
  }
  for (const fact of new Set(asked.filter((it, index) => asked.indexOf(it) !== index))) {
    faults.push({ kind: "fact-in-two-topics", at: `life-events/${id}`, what: fact });
  }
  for (const topic of topics.filter(({ form }) => form === "checklist")) {
    for (const fact of topic.facts.filter((it) => types.get(it) !== "boolean")) {
      faults.push({ kind: "not-yes-or-no", at: `life-events/${id}/${topic.id}`, what: fact });
    }
  }
  return faults;
}
