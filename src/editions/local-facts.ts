import type { Answers, FactValue } from "../model/answers.ts";
import type { Condition } from "../model/condition.ts";
import type { Fact, LifeEvent } from "../model/life-event.ts";
import type { LocalEdition } from "../model/local-edition.ts";

/**
 * The life event in which every local fact that the edition knows has its value, so that nobody is asked for it.
 * It is a constraint and no answer, because most of these facts depend on another one: whether the 災害救助法 applies
 * to the place says nothing to somebody whose house alone burned, for whom the fact takes its `otherwise`.
 */
export function fillLocalFacts(lifeEvent: LifeEvent, edition: LocalEdition): LifeEvent {
  const filled = lifeEvent.facts.flatMap((fact) => {
    const value = localValue(fact, edition);
    return value === undefined ? [] : [{ id: `local-${fact.id}`, when: isOtherThan(fact, value) }];
  });
  if (filled.length === 0) return lifeEvent;
  return {
    ...lifeEvent,
    impossible: [...lifeEvent.impossible, ...filled],
    sections: withoutQuestions(lifeEvent, localAnswers(lifeEvent, edition)),
  };
}

/** A screen shows a question beside the one that it depends on, before that is answered: so it has to go altogether. */
function withoutQuestions({ sections }: LifeEvent, known: Answers): LifeEvent["sections"] {
  return sections.map((section) => ({
    ...section,
    topics: section.topics
      .map((topic) => ({
        ...topic,
        facts: topic.facts.filter((fact) => !Object.hasOwn(known, fact)),
      }))
      .filter(({ facts, startDays }) => facts.length + startDays.length > 0),
  }));
}

/** What the edition answers in place of the resident, to be shown among the answers. */
export function localAnswers(lifeEvent: LifeEvent, edition: LocalEdition): Answers {
  return Object.fromEntries(
    lifeEvent.facts.flatMap((fact) => {
      const value = localValue(fact, edition);
      return value === undefined ? [] : [[fact.id, value]];
    }),
  );
}

/**
 * What the resident has said, without what the edition knows better: an answer from before there was an edition could
 * contradict it.
 */
export function withoutLocalAnswers(
  answers: Answers,
  lifeEvent: LifeEvent,
  edition: LocalEdition,
): Answers {
  const known = localAnswers(lifeEvent, edition);
  return Object.fromEntries(
    Object.entries(answers).filter(([fact]) => !Object.hasOwn(known, fact)),
  );
}

function localValue(fact: Fact, { facts }: LocalEdition): FactValue | undefined {
  return fact.local === true && Object.hasOwn(facts, fact.id) ? facts[fact.id] : undefined;
}

/** The fact is asked, and has another value. */
function isOtherThan(fact: Fact, value: FactValue): Condition {
  const other = differs(fact, value);
  return fact.askIf === undefined ? other : { all: [fact.askIf, other] };
}

function differs({ id: fact }: Fact, value: FactValue): Condition {
  const isTrue: Condition = { fact, op: "is", value: true };
  if (value === true) return { not: isTrue };
  if (value === false) return isTrue;
  return { fact, op: "!=", value };
}
