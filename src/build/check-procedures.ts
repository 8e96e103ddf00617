import type { ProcedureFile } from "../catalogue/schema.ts";
import type { Answers } from "../model/answers.ts";
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
    ...exampleFaults(procedure, books),
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

/** An example may be of a household that only one of the procedure's life events can know. */
function exampleFaults(
  { id, examples }: ProcedureFile,
  books: readonly RuleBook[],
): readonly CatalogueFault[] {
  const reached = books.filter((book) => book.applies.has(id));
  return examples.flatMap(({ household, answers, verdict }) => {
    const found = reached.map((book) => verdictIn(book, id, answers));
    const wrong = found.filter((it) => it !== verdict && it !== "contradiction");
    const isKnown = reached.length === 0 || found.includes(verdict);
    const faults = isKnown ? wrong : [...wrong, "contradiction"].slice(0, 1);
    return faults.map((it): CatalogueFault => ({
      kind: "failing-example",
      at: `procedures/${id}`,
      what: `${household}: ${it} in place of ${verdict}`,
    }));
  });
}

function verdictIn(book: RuleBook, procedure: string, answers: Answers): string {
  const target = book.applies.get(procedure);
  if (target === undefined) return "contradiction";
  // Another life event that leads to the procedure may ask more than this one.
  const known = Object.entries(answers).filter(([fact]) => book.space.has(fact));
  const learnt = learn(book, Object.fromEntries(known));
  return learnt.ok ? decide(learnt.value, target) : learnt.problem.kind;
}
