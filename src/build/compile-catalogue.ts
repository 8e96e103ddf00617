import type { FactId } from "../model/answers.ts";
import { factsIn, type Condition } from "../model/condition.ts";
import type {
  Derivation,
  Fact,
  Impossibility,
  LifeEvent,
  References,
  Sources,
  StartDay,
  Topic,
} from "../model/life-event.ts";
import { daysBefore } from "../rules/start-days.ts";
import {
  compileProcedure,
  compileReference,
  compileSource,
} from "../catalogue/compile-procedure.ts";
import type { FactFile, LifeEventFile, ProcedureFile } from "../catalogue/schema.ts";
import { readCatalogue, type Catalogue } from "./read-catalogue.ts";

/** One life event as the guide uses it: only what it reaches, without examples, priors and editors' notes. */
export function compileLifeEvent(id: string, catalogue: Catalogue = readCatalogue()): LifeEvent {
  const file = catalogue.lifeEvents.find((lifeEvent) => lifeEvent.id === id);
  if (file === undefined) throw new RangeError(`the catalogue has no life event ${id}`);
  const procedures = catalogue.procedures.filter(({ lifeEvents }) => lifeEvents.includes(id));
  const facts = factsReached(file, procedures, catalogue);
  const reached = new Set(facts.map((fact) => fact.id));
  const isReached = (procedure: string): boolean => procedures.some((it) => it.id === procedure);
  return {
    id,
    facts: facts.map(compileFact),
    procedures: procedures.map((procedure) => compileProcedure(procedure, isReached)),
    impossible: catalogue.impossible
      // Only answers can break it: an assumed value gives way to whatever is answered.
      .filter(({ when }) => factsIn(when).every((fact) => isAsked(fact, file)))
      .map(({ id: name, when }): Impossibility => ({ id: name, when })),
    assume: Object.fromEntries(Object.entries(file.assume).filter(([fact]) => reached.has(fact))),
    startDays: startDaysReached(file, procedures, catalogue),
    sections: file.sections.map(({ rare, ...section }) => ({
      ...section,
      ...(rare === undefined ? {} : { rare }),
      topics: section.topics satisfies readonly Topic[],
    })),
  };
}

function isAsked(fact: FactId, { sections }: LifeEventFile): boolean {
  return sections.some(({ topics }) => topics.some((topic) => topic.facts.includes(fact)));
}

/** What the rules of a life event rest on, by procedure. */
export function compileReferences(id: string, catalogue: Catalogue = readCatalogue()): References {
  return Object.fromEntries(
    catalogue.procedures
      .filter(({ lifeEvents }) => lifeEvents.includes(id))
      .map((procedure) => [procedure.id, compileReference(procedure)]),
  );
}

/** The pages that were read for every procedure. */
export function compileSources({ procedures }: Catalogue): Sources {
  return Object.fromEntries(procedures.map(({ id, sources }) => [id, sources.map(compileSource)]));
}

/** Every condition that a procedure's file holds. */
export function conditionsIn(procedure: ProcedureFile): readonly Condition[] {
  const offices = [...(procedure.officeInstead ?? []), ...(procedure.officeToo ?? [])];
  const papers = procedure.documents.flatMap(({ when }) => (when === "sometimes" ? [] : [when]));
  const before = procedure.after?.flatMap(({ when }) => when ?? []) ?? [];
  const byOffice = procedure.byOffice === undefined ? [] : [procedure.byOffice];
  return [
    procedure.appliesWhen,
    ...offices.map(({ when }) => when),
    ...papers,
    ...before,
    ...byOffice,
  ];
}

/** Facts that a condition of the event names, and those that decide whether such a fact is asked. */
function factsReached(
  file: LifeEventFile,
  procedures: readonly ProcedureFile[],
  catalogue: Catalogue,
): readonly FactFile[] {
  const byId = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const reached = new Set<FactId>();
  const visit = (id: FactId): void => {
    if (reached.has(id)) return;
    reached.add(id);
    const askIf = byId.get(id)?.askIf;
    if (askIf !== undefined) factsIn(askIf).forEach(visit);
  };
  procedures.flatMap(conditionsIn).flatMap(factsIn).forEach(visit);
  file.sections
    .flatMap(({ topics }) => topics)
    .flatMap(({ facts }) => facts)
    .forEach(visit);
  return catalogue.facts.filter(({ id }) => reached.has(id));
}

function compileFact(file: FactFile): Fact {
  const { id, askIf, otherwise, local, trait, sensitive } = file;
  const base = {
    id,
    ...(askIf === undefined ? {} : { askIf }),
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(local === undefined ? {} : { local }),
    ...(trait === undefined ? {} : { trait }),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
  if (file.type === "boolean") return { ...base, type: "boolean" };
  if (file.type === "choice") return { ...base, type: "choice", options: file.options };
  const { unit, min, max, atMost } = file;
  return { ...base, type: "number", unit, min, max, ...(atMost === undefined ? {} : { atMost }) };
}

function compileDerivation(
  derived: NonNullable<Catalogue["startDays"][number]["derived"]>,
): Derivation {
  if (!("after" in derived)) return derived;
  const { day, years, months, days } = derived.after;
  return {
    after: {
      day,
      ...(years === undefined ? {} : { years }),
      ...(months === undefined ? {} : { months }),
      ...(days === undefined ? {} : { days }),
    },
  };
}

function startDaysReached(
  file: LifeEventFile,
  procedures: readonly ProcedureFile[],
  catalogue: Catalogue,
): readonly StartDay[] {
  const days = new Map(catalogue.startDays.map((day) => [day.id, compileStartDay(day, file.id)]));
  const reached = new Map<string, StartDay>();
  const visit = (id: string): void => {
    const day = days.get(id);
    if (day === undefined || reached.has(id)) return;
    reached.set(id, day);
    daysBefore(day).forEach(visit);
  };
  procedures.forEach(({ deadline }) => {
    if (deadline.from !== undefined) visit(deadline.from);
    if (deadline.opens !== undefined) visit(deadline.opens.before);
  });
  file.sections
    .flatMap(({ topics }) => topics)
    .flatMap(({ startDays }) => startDays)
    .forEach(visit);
  return [...reached.values()];
}

/** A start day as the guide uses it in a life event; in none, as it is in itself. */
export function compileStartDay(
  file: Catalogue["startDays"][number],
  lifeEvent?: string,
): StartDay {
  const { id, inLifeEvent, derived, monthOnly, notAfterToday, notBefore } = file;
  const sameAs = (lifeEvent && inLifeEvent?.[lifeEvent]) ?? file.sameAs;
  return {
    id,
    ...(sameAs === undefined ? {} : { sameAs }),
    ...(sameAs !== undefined || derived === undefined
      ? {}
      : { derived: compileDerivation(derived) }),
    ...(monthOnly === undefined ? {} : { monthOnly }),
    ...(notAfterToday === undefined ? {} : { notAfterToday }),
    ...(notBefore === undefined ? {} : { notBefore }),
  };
}
