import type { FactId, FactValue } from "../../src/model/answers.ts";
import type { Condition } from "../../src/model/condition.ts";
import type { Fact, FactKind, LifeEvent, Procedure } from "../../src/model/life-event.ts";
import { parseCondition } from "../../src/rules/parse-condition.ts";

/** A small life event as a test writes it down, with conditions as text. */
export interface WrittenLifeEvent {
  readonly facts: Readonly<Record<FactId, WrittenFact>>;
  /** When a procedure applies, by its id. */
  readonly applies?: Readonly<Record<string, string>>;
  /** When a procedure asks for a paper, by the procedure's id. */
  readonly papers?: Readonly<Record<string, string>>;
  readonly impossible?: readonly string[];
  readonly assume?: Readonly<Record<FactId, FactValue>>;
}

export type WrittenFact = FactKind & {
  readonly askIf?: string;
  readonly otherwise?: FactValue;
};

/** The life event a test has written down. Throws where a condition cannot be read. */
export function writeLifeEvent(written: WrittenLifeEvent): LifeEvent {
  return {
    id: "written",
    facts: Object.entries(written.facts).map(([id, fact]): Fact => {
      const { askIf, ...rest } = fact;
      return { ...rest, id, ...(askIf === undefined ? {} : { askIf: conditionOf(askIf) }) };
    }),
    procedures: Object.entries(written.applies ?? {}).map(([id, when]) => {
      const paper = written.papers?.[id];
      return writeProcedure(id, conditionOf(when), paper === undefined ? [] : [conditionOf(paper)]);
    }),
    impossible: (written.impossible ?? []).map((when) => ({ id: when, when: conditionOf(when) })),
    assume: written.assume ?? {},
    startDays: [],
    sections: [],
  };
}

/** A procedure with nothing but the conditions that decide it, its papers and another office. */
export function writeProcedure(
  id: string,
  appliesWhen: Condition,
  papers: readonly Condition[] = [],
  otherOffice?: Condition,
): Procedure {
  return {
    id,
    kind: "duty",
    office: "office",
    ...(otherOffice === undefined
      ? {}
      : { officeInstead: [{ office: "other-office", when: otherOffice }] }),
    appliesWhen,
    deadline: { rule: "none", closing: "none" },
    documents: papers.map((when, index) => ({
      key: `paper-${String(index)}`,
      paper: "paper",
      when,
    })),
    proxy: "yes",
    fee: { yen: 0 },
    online: "no",
    confidence: "high",
  };
}

/** A condition as text. Throws where it cannot be read. */
export function conditionOf(text: string): Condition {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new SyntaxError(`${text}: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
