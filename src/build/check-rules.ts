import { unknown } from "../model/answers.ts";
import type { Condition } from "../model/condition.ts";
import type { Procedure } from "../model/life-event.ts";
import { evaluate, formulaOf, itself } from "../rules/formula.ts";
import { learnSome, type Knowledge } from "../rules/knowledge.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { satisfiable } from "../rules/satisfiable.ts";
import { targetOf } from "../rules/target.ts";
import { decide, type Verdict } from "../rules/verdict.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";

/** Every condition of a life event that can never hold, or always holds without saying `always`. */
export function checkRules(book: RuleBook): readonly CatalogueFault[] {
  const { procedures, facts, impossible } = book.lifeEvent;
  const inEvent = learnSome(book, {}, []);
  const anywhere = knowNothing(book);
  return [
    ...procedures.flatMap(({ id, appliesWhen }) =>
      faultOf(`procedures/${id}`, "appliesWhen", appliesWhen, decideIn(inEvent, appliesWhen)),
    ),
    ...procedures.flatMap((procedure) => detailFaults(anywhere, procedure)),
    ...facts.flatMap(({ id, askIf }) =>
      askIf === undefined ? [] : faultOf(`facts/${id}`, "askIf", askIf, decideIn(anywhere, askIf)),
    ),
    ...impossible.flatMap(({ id, when }) =>
      faultOf(`impossible/${id}`, "when", when, decideAlone(book, when)),
    ),
  ];
}

/** Everything open, what the event assumes too. */
function knowNothing(book: RuleBook): Knowledge {
  const assumed = Object.keys(book.lifeEvent.assume);
  return learnSome(book, Object.fromEntries(assumed.map((fact) => [fact, unknown])), assumed);
}

/** Conditions of papers and offices matter only where the procedure applies. */
function detailFaults(anywhere: Knowledge, procedure: Procedure): readonly CatalogueFault[] {
  const { id, appliesWhen, officeInstead = [], officeToo = [], documents, byOffice } = procedure;
  const details = [
    ...[...officeInstead, ...officeToo].map(({ office, when }) => ({ what: office, when })),
    ...documents.flatMap(({ key, when }) => (when === "sometimes" ? [] : [{ what: key, when }])),
    ...(byOffice === undefined ? [] : [{ what: "byOffice", when: byOffice }]),
  ];
  return details.flatMap(({ what, when }) => {
    const canHold = decideIn(anywhere, { all: [appliesWhen, when] }) !== "doesNotApply";
    const canFail = decideIn(anywhere, { all: [appliesWhen, { not: when }] }) !== "doesNotApply";
    const verdict = !canHold ? "doesNotApply" : canFail ? "undecided" : "applies";
    return faultOf(`procedures/${id}`, what, when, verdict);
  });
}

function faultOf(
  at: string,
  what: string,
  condition: Condition,
  verdict: Verdict,
): readonly CatalogueFault[] {
  if (verdict === "doesNotApply") return [{ kind: "never-holds", at, what }];
  if (verdict === "applies" && !("always" in condition)) {
    return [{ kind: "always-holds", at, what }];
  }
  return [];
}

function decideIn(knowledge: Knowledge, condition: Condition): Verdict {
  return decide(knowledge, targetOf("", condition, knowledge.book.space));
}

/** Without the other constraints: what is impossible can of course not hold among them. */
function decideAlone({ space }: RuleBook, condition: Condition): Verdict {
  const open = space.everything();
  const known = evaluate(formulaOf(condition, space), open);
  if (known !== undefined) return known ? "applies" : "doesNotApply";
  const canBe = (negated: boolean): boolean =>
    satisfiable(open, [{ formula: formulaOf(condition, space, negated), variableOf: itself }]);
  if (!canBe(false)) return "doesNotApply";
  return canBe(true) ? "undecided" : "applies";
}
