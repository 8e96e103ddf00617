import type { FactId, FactValue } from "../../src/model/answers.ts";
import type { Condition } from "../../src/model/condition.ts";
import type { Fact, LifeEvent, Procedure, Section } from "../../src/model/life-event.ts";

/** A life event as large as `copies` of this one side by side: facts, procedures and constraints under new names. */
export function multiplyLifeEvent(lifeEvent: LifeEvent, copies: number): LifeEvent {
  const all = Array.from({ length: copies }, (_, copy) => renameIn(lifeEvent, `-${String(copy)}`));
  const sections = all.flatMap((event) => event.sections);
  return {
    ...lifeEvent,
    facts: all.flatMap(({ facts }) => facts),
    procedures: all.flatMap(({ procedures }) => procedures),
    impossible: all.flatMap(({ impossible }) => impossible),
    assume: Object.fromEntries(all.flatMap(({ assume }) => Object.entries(assume))),
    // Rare things come last, as everywhere.
    sections: [
      ...sections.filter(({ rare }) => rare !== true),
      ...sections.filter(({ rare }) => rare === true),
    ],
  };
}

/** The values of one fact or household under the names of all copies. */
export function multiplyAnswers<Value>(
  answers: Readonly<Record<FactId, Value>>,
  copies: number,
): Record<FactId, Value> {
  const entries = Object.entries(answers);
  return Object.fromEntries(
    Array.from({ length: copies }, (_, copy) => `-${String(copy)}`).flatMap((suffix) =>
      entries.map(([fact, value]) => [fact + suffix, value] as const),
    ),
  );
}

function renameIn(lifeEvent: LifeEvent, suffix: string): LifeEvent {
  const named = (id: string): string => id + suffix;
  const when = (condition: Condition): Condition => renameFacts(condition, named);
  return {
    ...lifeEvent,
    facts: lifeEvent.facts.map((fact) => renameFact(fact, named)),
    procedures: lifeEvent.procedures.map((procedure) => renameProcedure(procedure, named, when)),
    impossible: lifeEvent.impossible.map((rule) => ({ id: named(rule.id), when: when(rule.when) })),
    assume: renameKeys(lifeEvent.assume, named),
    sections: lifeEvent.sections.map((section) => renameSection(section, named)),
  };
}

function renameFact(fact: Fact, named: (id: string) => string): Fact {
  const id = named(fact.id);
  const askIf = fact.askIf && { askIf: renameFacts(fact.askIf, named) };
  if (fact.type !== "number" || fact.atMost === undefined) return { ...fact, id, ...askIf };
  return { ...fact, id, ...askIf, atMost: named(fact.atMost) };
}

function renameProcedure(
  procedure: Procedure,
  named: (id: string) => string,
  when: (condition: Condition) => Condition,
): Procedure {
  const offices = (list: Procedure["officeToo"] = []) =>
    list.map((office) => ({ ...office, when: when(office.when) }));
  return {
    ...procedure,
    id: named(procedure.id),
    appliesWhen: when(procedure.appliesWhen),
    officeInstead: offices(procedure.officeInstead),
    officeToo: offices(procedure.officeToo),
    documents: procedure.documents.map((document) =>
      document.when === "sometimes" ? document : { ...document, when: when(document.when) },
    ),
  };
}

function renameSection(section: Section, named: (id: string) => string): Section {
  const topics = section.topics.map((topic) => ({
    ...topic,
    id: named(topic.id),
    facts: topic.facts.map(named),
  }));
  return { ...section, id: named(section.id), topics };
}

function renameFacts(condition: Condition, named: (id: string) => string): Condition {
  if ("always" in condition) return condition;
  if ("fact" in condition) return { ...condition, fact: named(condition.fact) };
  if ("not" in condition) return { not: renameFacts(condition.not, named) };
  const parts = (list: readonly Condition[]) => list.map((part) => renameFacts(part, named));
  return "all" in condition ? { all: parts(condition.all) } : { any: parts(condition.any) };
}

function renameKeys(
  values: Readonly<Record<FactId, FactValue>>,
  named: (id: string) => string,
): Record<FactId, FactValue> {
  return Object.fromEntries(Object.entries(values).map(([fact, value]) => [named(fact), value]));
}
