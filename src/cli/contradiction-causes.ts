import type { Answers, FactId, FactValue } from "../model/answers.ts";
import type { Condition } from "../model/condition.ts";
import type { Fact, LifeEvent } from "../model/life-event.ts";
import { learn } from "../rules/knowledge.ts";
import { openRuleBook } from "../rules/rule-book.ts";

/** A rule of the catalogue without which the answers would not contradict each other. */
export type ContradictionCause =
  | { readonly kind: "impossible"; readonly id: string }
  /** Where `askIf` is false the fact is `otherwise`. */
  | {
      readonly kind: "parent";
      readonly fact: FactId;
      readonly askIf: Condition;
      readonly otherwise: FactValue;
    }
  | { readonly kind: "limit"; readonly fact: FactId; readonly limit: FactId };

/** Every rule that stands between these answers: each is left out once, to see whether the others allow them. */
export function causesOf(lifeEvent: LifeEvent, answers: Answers): readonly ContradictionCause[] {
  const { impossible, facts } = lifeEvent;
  // Procedures have no say in what can be, and rules without them are made ready in no time.
  const isCause = (without: Partial<LifeEvent>): boolean =>
    learn(openRuleBook({ ...lifeEvent, procedures: [], ...without }), answers).ok;
  const replacing = (fact: Fact, changed: Fact): Partial<LifeEvent> => ({
    facts: facts.map((other) => (other === fact ? changed : other)),
  });
  const causes: ContradictionCause[] = [];
  for (const rule of impossible) {
    const others = impossible.filter((other) => other !== rule);
    if (isCause({ impossible: others })) causes.push({ kind: "impossible", id: rule.id });
  }
  for (const fact of facts) {
    const { id, askIf, otherwise } = fact;
    if (askIf !== undefined && otherwise !== undefined) {
      const isWithoutParent = replacing(fact, { ...fact, askIf: { always: true } });
      if (isCause(isWithoutParent)) causes.push({ kind: "parent", fact: id, askIf, otherwise });
    }
    if (fact.type === "number" && fact.atMost !== undefined) {
      const { atMost, ...unlimited } = fact;
      const cause: ContradictionCause = { kind: "limit", fact: id, limit: atMost };
      if (isCause(replacing(fact, unlimited))) causes.push(cause);
    }
  }
  return causes;
}
