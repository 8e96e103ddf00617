import type { FactId } from "../model/answers.ts";
import { factsIn, type Condition } from "../model/condition.ts";
import type {
  Fact,
  Impossibility,
  LifeEvent,
  Procedure,
  Reference,
  References,
  StartDay,
  Topic,
} from "../model/life-event.ts";
import type { FactFile, LifeEventFile, ProcedureFile } from "../catalogue/schema.ts";
import { readCatalogue, type Catalogue } from "./read-catalogue.ts";

/** One life event as the guide uses it: only what it reaches, without examples, priors and editors' notes. */
export function compileLifeEvent(id: string, catalogue: Catalogue = readCatalogue()): LifeEvent {
  const file = catalogue.lifeEvents.find((lifeEvent) => lifeEvent.id === id);
  if (file === undefined) throw new RangeError(`the catalogue has no life event ${id}`);
  const procedures = catalogue.procedures.filter(({ lifeEvents }) => lifeEvents.includes(id));
  const facts = factsReached(file, procedures, catalogue);
  const reached = new Set(facts.map((fact) => fact.id));
  return {
    id,
    facts: facts.map(compileFact),
    procedures: procedures.map((procedure) => compileProcedure(procedure, procedures)),
    impossible: catalogue.impossible
      .filter(({ when }) => factsIn(when).every((fact) => reached.has(fact)))
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

/** What the rules of a life event rest on, by procedure. */
export function compileReferences(id: string, catalogue: Catalogue = readCatalogue()): References {
  return Object.fromEntries(
    catalogue.procedures
      .filter(({ lifeEvents }) => lifeEvents.includes(id))
      .map((procedure) => [procedure.id, compileReference(procedure)]),
  );
}

/** Every condition that a procedure's file holds. */
export function conditionsIn(procedure: ProcedureFile): readonly Condition[] {
  const offices = [...(procedure.officeInstead ?? []), ...(procedure.officeToo ?? [])];
  const papers = procedure.documents.flatMap(({ when }) => (when === "sometimes" ? [] : [when]));
  return [procedure.appliesWhen, ...offices.map(({ when }) => when), ...papers];
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
  const { id, askIf, otherwise, local, sensitive } = file;
  const base = {
    id,
    ...(askIf === undefined ? {} : { askIf }),
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(local === undefined ? {} : { local }),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
  if (file.type === "boolean") return { ...base, type: "boolean" };
  if (file.type === "choice") return { ...base, type: "choice", options: file.options };
  const { unit, min, max, atMost } = file;
  return { ...base, type: "number", unit, min, max, ...(atMost === undefined ? {} : { atMost }) };
}

function compileProcedure(file: ProcedureFile, reached: readonly ProcedureFile[]): Procedure {
  const { officeInstead, officeToo, fee, documents, seeAlso } = file;
  const { rule, within, from, closing, sure, lapses, notBefore } = file.deadline;
  const related = seeAlso?.filter((id) => reached.some((procedure) => procedure.id === id)) ?? [];
  return {
    id: file.id,
    kind: file.kind,
    office: file.office,
    ...(officeInstead === undefined ? {} : { officeInstead }),
    ...(officeToo === undefined ? {} : { officeToo }),
    appliesWhen: file.appliesWhen,
    deadline: {
      rule,
      closing,
      ...(within === undefined ? {} : { within }),
      ...(from === undefined ? {} : { from }),
      ...(sure === undefined ? {} : { sure }),
      ...(lapses === undefined ? {} : { lapses }),
      ...(notBefore === undefined ? {} : { notBefore }),
    },
    documents: documents.map(({ paper, key, when }) => ({ key: key ?? paper, paper, when })),
    proxy: file.proxy,
    fee: fee === "varies" ? { varies: true } : { yen: fee },
    online: file.online,
    ...(related.length === 0 ? {} : { seeAlso: related }),
    confidence: file.confidence,
  };
}

function compileReference({ deadline, sources }: ProcedureFile): Reference {
  return {
    basis: deadline.basis,
    closingBasis: deadline.closingBasis,
    sources: sources.map(({ title, url, readOn, asOf }) => ({
      title,
      url,
      readOn,
      ...(asOf === undefined ? {} : { asOf }),
    })),
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
    if (day.sameAs !== undefined) visit(day.sameAs);
    if (day.firstOfMonthAfter !== undefined) visit(day.firstOfMonthAfter);
  };
  procedures.forEach(({ deadline }) => {
    if (deadline.from !== undefined) visit(deadline.from);
  });
  file.sections
    .flatMap(({ topics }) => topics)
    .flatMap(({ startDays }) => startDays)
    .forEach(visit);
  return [...reached.values()];
}

function compileStartDay(file: Catalogue["startDays"][number], lifeEvent: string): StartDay {
  const { id, inLifeEvent, firstOfMonthAfter, notAfterToday, notBefore } = file;
  const sameAs = inLifeEvent?.[lifeEvent] ?? file.sameAs;
  return {
    id,
    ...(sameAs === undefined ? {} : { sameAs }),
    ...(firstOfMonthAfter === undefined ? {} : { firstOfMonthAfter }),
    ...(notAfterToday === undefined ? {} : { notAfterToday }),
    ...(notBefore === undefined ? {} : { notBefore }),
  };
}
