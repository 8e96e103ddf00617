import { Engine, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import type { Comparison, Condition } from "../../../src/model/condition.ts";
import type { LifeEvent } from "../../../src/model/life-event.ts";
import type { RulesEngine } from "./rules-engine.ts";

interface Compared {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}

const operators = {
  is: "equal",
  "==": "equal",
  "!=": "notEqual",
  ">=": "greaterThanInclusive",
  "<=": "lessThanInclusive",
  ">": "greaterThan",
  "<": "lessThan",
  in: "in",
} as const satisfies Record<Comparison["op"], string>;

/** json-rules-engine; a missing fact is allowed and is no value, since otherwise the whole run fails. */
export function jsonRulesEngine({ procedures }: LifeEvent): RulesEngine {
  const rules = procedures.map(({ id, appliesWhen }): RuleProperties => ({
    name: id,
    conditions: writeRoot(appliesWhen),
    event: { type: id },
  }));
  return {
    name: "json-rules-engine",
    open: () => {
      const engine = new Engine(rules, { allowUndefinedFacts: true });
      return {
        decide: async (given) => {
          const { events } = await engine.run(given);
          const applying = new Set(events.map(({ type }) => type));
          return procedures.map(({ id }) => applying.has(id));
        },
      };
    },
  };
}

/** The engine takes no comparison at the root of a rule. */
function writeRoot(condition: Condition): TopLevelCondition {
  const written = write(condition);
  return "operator" in written ? { all: [written] } : written;
}

function write(condition: Condition): TopLevelCondition | Compared {
  if ("always" in condition) return { all: [] };
  if ("not" in condition) return { not: write(condition.not) };
  if ("all" in condition) return { all: condition.all.map(write) };
  if ("any" in condition) return { any: condition.any.map(write) };
  return { fact: condition.fact, operator: operators[condition.op], value: condition.value };
}
