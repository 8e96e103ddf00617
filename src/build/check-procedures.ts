import type { ProcedureFile } from "../catalogue/schema.ts";
import { learn } from "../rules/knowledge.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { decide } from "../rules/verdict.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";

/**
 * Every procedure that lacks a source or examples, and every example that fails in a life event: its answers
 * contradict the constraints, or the rule gives another verdict.
 */
export function checkProcedures(
  procedures: readonly ProcedureFile[],
  books: readonly RuleBook[],
): readonly CatalogueFault[] {
  return procedures.flatMap((procedure) => [
    ...proofFaults(procedure),
    ...books.flatMap((book) => exampleFaults(procedure, book)),
  ]);
}

function proofFaults(procedure: ProcedureFile): readonly CatalogueFault[] {
  const { id, sources, confidence, appliesWhen, examples } = procedure;
  const at = `procedures/${id}`;
  const wanted = "always" in appliesWhen ? ["applies"] : ["applies", "doesNotApply"];
  const missing = wanted.filter((verdict) => !examples.some((it) => it.verdict === verdict));
  return [
    ...missing.map((what) => ({ kind: "without-example", at, what }) as const),
    ...(sources.length === 0 && confidence !== "low"
      ? [{ kind: "without-source", at, what: confidence } as const]
      : []),
  ];
}

function exampleFaults(procedure: ProcedureFile, book: RuleBook): readonly CatalogueFault[] {
  const target = book.applies.get(procedure.id);
  if (target === undefined) return [];
  return procedure.examples.flatMap(({ household, answers, verdict }) => {
    const learnt = learn(book, answers);
    const found = learnt.ok ? decide(learnt.value, target) : learnt.problem.kind;
    if (found === verdict) return [];
    const what = `${household}: ${found} in place of ${verdict}`;
    return [{ kind: "failing-example", at: `procedures/${procedure.id}`, what } as const];
  });
}
