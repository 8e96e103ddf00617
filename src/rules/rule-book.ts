import type { FactId } from "../model/answers.ts";
import type { Condition } from "../model/condition.ts";
import type { LifeEvent, Procedure } from "../model/life-event.ts";
import { FactSpace } from "./fact-space.ts";
import { combine, formulaOf, itself, type Formula } from "./formula.ts";
import { limitConditions, limitsBetween, type NumberLimit } from "./number-limits.ts";
import type { Demand } from "./satisfiable.ts";
import { targetOf, type Target } from "./target.ts";

/** The rules of one life event, made ready for the search over completions. Built once per event. */
export interface RuleBook {
  readonly lifeEvent: LifeEvent;
  readonly space: FactSpace;
  /** Every fact open but the assumed ones. */
  readonly start: Uint32Array;
  /**
   * What every completion obeys: no impossible combination, each fact without its parent takes its `otherwise`, no
   * number exceeds its limit.
   */
  readonly constraints: readonly Demand[];
  /** Numbers that cannot exceed another: as exact as the answers, where `constraints` only know what rules tell apart. */
  readonly limits: readonly NumberLimit[];
  /** By procedure id. */
  readonly applies: ReadonlyMap<string, Target>;
  readonly targets: readonly Target[];
}

/** Prepares the rules of a life event. Throws where the catalogue names an unknown fact: the catalogue check forbids it. */
export function openRuleBook(lifeEvent: LifeEvent): RuleBook {
  const space = new FactSpace(lifeEvent.facts, conditionsOf(lifeEvent));
  const constraints = constraintsOf(lifeEvent, space).map((formula) => ({
    formula,
    variableOf: itself,
  }));
  const applies = new Map(
    lifeEvent.procedures.map((procedure) => [
      procedure.id,
      targetOf(procedure.id, procedure.appliesWhen, space),
    ]),
  );
  const details = lifeEvent.procedures.flatMap((procedure) =>
    detailConditions(procedure).map((when) =>
      targetOf(procedure.id, { all: [procedure.appliesWhen, when] }, space),
    ),
  );
  return {
    lifeEvent,
    space,
    start: startOf(lifeEvent, space),
    constraints,
    limits: limitsBetween(lifeEvent.facts),
    applies,
    targets: [...applies.values(), ...details],
  };
}

/** Conditions of a procedure besides its own: they matter only while it can apply. */
function detailConditions(procedure: Procedure): readonly Condition[] {
  const offices = [...(procedure.officeInstead ?? []), ...(procedure.officeToo ?? [])];
  const papers = procedure.documents.flatMap(({ when }) =>
    when === "sometimes" || "always" in when ? [] : [when],
  );
  const { byOffice } = procedure;
  const nothingToDo = byOffice === undefined || "always" in byOffice ? [] : [byOffice];
  return [...offices.map(({ when }) => when), ...papers, ...nothingToDo];
}

/** Every condition, and the numbers that facts take unasked: the rules tell them apart from all others. */
function conditionsOf(lifeEvent: LifeEvent): readonly Condition[] {
  return [
    ...lifeEvent.procedures.flatMap((procedure) => [
      procedure.appliesWhen,
      ...detailConditions(procedure),
    ]),
    ...lifeEvent.impossible.map(({ when }) => when),
    ...lifeEvent.facts.flatMap(({ askIf }) => (askIf === undefined ? [] : [askIf])),
    ...[
      ...lifeEvent.facts.map(({ id, otherwise }) => [id, otherwise] as const),
      ...Object.entries(lifeEvent.assume),
    ].flatMap(([fact, value]): Condition[] =>
      typeof value === "number" ? [{ fact, op: "==", value }] : [],
    ),
  ];
}

function constraintsOf(lifeEvent: LifeEvent, space: FactSpace): readonly Formula[] {
  const impossible = lifeEvent.impossible.map(({ when }) => formulaOf(when, space, true));
  const parents = lifeEvent.facts.flatMap(({ id, askIf, otherwise }) => {
    if (askIf === undefined || otherwise === undefined) return [];
    const place = space.placeOf(id);
    const taken: Formula = { kind: "literal", place, bits: space.bitOf(place, otherwise) };
    return [combine("any", [formulaOf(askIf, space), taken])];
  });
  const limits = limitConditions(lifeEvent.facts, space).map((limit) => formulaOf(limit, space));
  return [...impossible, ...parents, ...limits];
}

function startOf(lifeEvent: LifeEvent, space: FactSpace): Uint32Array {
  const start = space.everything();
  for (const [fact, value] of Object.entries(lifeEvent.assume) satisfies [FactId, unknown][]) {
    if (!space.has(fact)) continue;
    const place = space.placeOf(fact);
    start[place] = space.bitOf(place, value);
  }
  return start;
}
