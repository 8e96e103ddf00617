import * as fc from "fast-check";
import type { Answers, FactId } from "../../src/model/answers.ts";
import { factsIn } from "../../src/model/condition.ts";
import type { Fact, LifeEvent, Section, Topic } from "../../src/model/life-event.ts";
import { smallCases } from "./small-life-event.ts";

/** A life event small enough to be walked through whole, with every fact in a topic, and what was answered somehow. */
export interface SmallInterview {
  readonly lifeEvent: LifeEvent;
  readonly answers: Answers;
}

/** Random small interviews of up to four topics, the last of them rare now and then. */
export function smallInterviews(): fc.Arbitrary<SmallInterview> {
  return fc
    .record({
      small: smallCases(),
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
      forms: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      endsWithRare: fc.boolean(),
    })
    .map(({ small: { lifeEvent, answers }, sizes, forms, endsWithRare }) => {
      const facts = lifeEvent.facts.map(withoutLaterParents);
      const asked = facts.filter(({ id }) => !(id in lifeEvent.assume));
      const topics: Topic[] = [];
      for (const [at, size] of [...sizes, asked.length].entries()) {
        const before = topics.flatMap((topic) => topic.facts).length;
        const here = asked.slice(before, before + size);
        if (here.length === 0) break;
        const isList = forms[at] === true && here.every(({ type }) => type === "boolean");
        topics.push({
          id: `topic-${String(at)}`,
          form: isList ? "checklist" : "questions",
          facts: here.map(({ id }) => id),
          startDays: [],
        });
      }
      const sections = sectionsOf(topics, endsWithRare);
      return { lifeEvent: { ...lifeEvent, facts, sections }, answers };
    });
}

function sectionsOf(topics: readonly Topic[], endsWithRare: boolean): readonly Section[] {
  const [last] = topics.slice(-1);
  if (!endsWithRare || last === undefined) return [{ id: "all", topics }];
  return [
    { id: "usual", topics: topics.slice(0, -1) },
    { id: "rare", rare: true, topics: [last] },
  ];
}

/** What decides about a fact is asked before it: anything else is a fault of a catalogue. */
function withoutLaterParents(fact: Fact, at: number, facts: readonly Fact[]): Fact {
  const isEarlier = (id: FactId): boolean => facts.slice(0, at).some((other) => other.id === id);
  const { askIf, otherwise, ...asked } = fact;
  const isFree = askIf === undefined || !factsIn(askIf).every(isEarlier);
  const parent = isFree ? {} : { askIf, ...(otherwise === undefined ? {} : { otherwise }) };
  if (asked.type !== "number" || asked.atMost === undefined) return { ...asked, ...parent };
  const { atMost, ...number } = asked;
  return { ...number, ...parent, ...(isEarlier(atMost) ? { atMost } : {}) };
}
