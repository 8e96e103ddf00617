import { LogicEngine } from "json-logic-engine";
import type { Comparison, Condition } from "../../../src/model/condition.ts";
import type { LifeEvent } from "../../../src/model/life-event.ts";
import type { Given, RulesEngine } from "./rules-engine.ts";

const operators = {
  "==": "===",
  "!=": "!==",
  ">=": ">=",
  "<=": "<=",
  ">": ">",
  "<": "<",
  in: "in",
} as const satisfies Record<Exclude<Comparison["op"], "is">, string>;

type Logic = true | Readonly<Record<string, unknown>>;

/** json-logic-engine with all rules compiled into one function at the start. */
export function jsonLogicCompiledEngine(lifeEvent: LifeEvent): RulesEngine {
  const rules = writeRules(lifeEvent);
  return {
    name: "json-logic-engine, compiled",
    open: () => {
      const decideAll = new LogicEngine().build(rules);
      if (!isDecider(decideAll)) throw new TypeError("the rules were built into no function");
      return { decide: (given) => decideAll(given).map(Boolean) };
    },
  };
}

/** json-logic-engine reading each rule as it stands: its start costs nothing, the first verdicts pay for it. */
export function jsonLogicInterpretedEngine(lifeEvent: LifeEvent): RulesEngine {
  const rules = writeRules(lifeEvent);
  return {
    name: "json-logic-engine, interpreted",
    open: () => {
      const engine = new LogicEngine();
      return { decide: (given) => rules.map((rule) => Boolean(engine.run(rule, given))) };
    },
  };
}

type Decider = (given: Given) => readonly unknown[];

/** The engine's types say of what it builds that it is some function, and no more. */
function isDecider(built: unknown): built is Decider {
  return typeof built === "function";
}

function writeRules({ procedures }: LifeEvent): readonly Logic[] {
  return procedures.map(({ appliesWhen }) => write(appliesWhen));
}

function write(condition: Condition): Logic {
  if ("always" in condition) return true;
  if ("not" in condition) return { "!": write(condition.not) };
  if ("all" in condition) return { and: condition.all.map(write) };
  if ("any" in condition) return { or: condition.any.map(write) };
  const fact = { var: condition.fact };
  if (condition.op === "is") return fact;
  return { [operators[condition.op]]: [fact, condition.value] };
}
