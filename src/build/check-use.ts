import type { FactId } from "../model/answers.ts";
import { factsIn } from "../model/condition.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";
import { conditionsIn } from "./compile-catalogue.ts";
import type { Catalogue } from "./read-catalogue.ts";

/** Every fact that no procedure's conditions name, neither directly nor as what decides about such a fact. */
export function checkUse({ facts, procedures }: Catalogue): readonly CatalogueFault[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const used = new Set<FactId>();
  const visit = (id: FactId): void => {
    const fact = byId.get(id);
    if (fact === undefined || used.has(id)) return;
    used.add(id);
    if (fact.askIf !== undefined) factsIn(fact.askIf).forEach(visit);
    if (fact.type === "number" && fact.atMost !== undefined) visit(fact.atMost);
  };
  procedures.flatMap(conditionsIn).flatMap(factsIn).forEach(visit);
  return facts.flatMap(({ id }): readonly CatalogueFault[] =>
    used.has(id) ? [] : [{ kind: "unused-fact", at: `facts/${id}`, what: id }],
  );
}
