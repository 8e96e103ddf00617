import type { FactId } from "../model/answers.ts";
import type { Fact, FactKind, LifeEvent, Procedure } from "../model/life-event.ts";

/** The names an edition may use: everything the national catalogue has that it can refer to. */
export interface CatalogueNames {
  readonly lifeEvents: Readonly<Record<string, LifeEventNames>>;
  readonly facts: Readonly<Record<FactId, NamedFact>>;
  readonly procedures: Readonly<Record<string, NamedProcedure>>;
  readonly offices: readonly string[];
  readonly papers: readonly string[];
}

interface LifeEventNames {
  readonly facts: readonly FactId[];
  readonly startDays: readonly string[];
}

export type NamedFact = FactKind & { readonly local?: true };

export interface NamedProcedure {
  readonly lifeEvents: readonly string[];
  /** Keys of its papers. */
  readonly documents: readonly string[];
  /** The municipality sets its last day. */
  readonly local?: true;
}

/** The names of a catalogue of these life events. */
export function namesOf(
  lifeEvents: readonly LifeEvent[],
  offices: readonly string[],
  papers: readonly string[],
): CatalogueNames {
  const facts = lifeEvents.flatMap((lifeEvent) => lifeEvent.facts);
  const procedures = lifeEvents.flatMap((lifeEvent) => lifeEvent.procedures);
  return {
    lifeEvents: Object.fromEntries(
      lifeEvents.map(({ id, facts: own, startDays }) => [
        id,
        { facts: own.map((fact) => fact.id), startDays: startDays.map((day) => day.id) },
      ]),
    ),
    facts: Object.fromEntries(facts.map((fact) => [fact.id, nameFact(fact)])),
    procedures: Object.fromEntries(
      procedures.map(({ id, documents, deadline }) => [
        id,
        {
          lifeEvents: lifeEvents.filter((it) => holds(it, id)).map((lifeEvent) => lifeEvent.id),
          documents: documents.map(({ key }) => key),
          ...(isLocallySet(deadline) ? { local: true } : {}),
        },
      ]),
    ),
    offices,
    papers,
  };
}

/** Whether it is left to the municipality, or to an announcement, when a deadline ends. */
export function isLocallySet({ local, rule }: Procedure["deadline"]): boolean {
  return local === true || rule === "announced";
}

function holds({ procedures }: LifeEvent, id: string): boolean {
  return procedures.some((procedure) => procedure.id === id);
}

function nameFact(fact: Fact): NamedFact {
  const local = fact.local === true ? ({ local: true } as const) : {};
  if (fact.type === "boolean") return { type: fact.type, ...local };
  if (fact.type === "choice") return { type: fact.type, options: fact.options, ...local };
  return { type: fact.type, min: fact.min, max: fact.max, unit: fact.unit, ...local };
}
