import PublicodesEngine, { type EvaluatedNode, type RawPublicodes } from "publicodes";
import type { FactId, FactValue } from "../../../src/model/answers.ts";
import type { Comparison, Condition } from "../../../src/model/condition.ts";
import type { Fact, LifeEvent } from "../../../src/model/life-event.ts";
import type { Given, OpenRules, RulesEngine } from "./rules-engine.ts";

type Evaluate = (engine: PublicodesEngine, rule: string) => EvaluatedNode;

/** publicodes by its documented calls, which parse the name of the rule at each evaluation. */
export function publicodesEngine(lifeEvent: LifeEvent): RulesEngine {
  return engineWith("publicodes", lifeEvent, (engine, rule) => engine.evaluate(rule));
}

/** publicodes at its best: `evaluateNode` takes the rules as parsed, though it is marked as internal. */
export function publicodesNodesEngine(lifeEvent: LifeEvent): RulesEngine {
  return engineWith("publicodes, evaluateNode", lifeEvent, (engine, rule) =>
    engine.evaluateNode(engine.getRule(rule)),
  );
}

function engineWith(name: string, { facts, procedures }: LifeEvent, evaluate: Evaluate) {
  const rules: RawPublicodes<string> = Object.fromEntries([
    ...facts.map((fact) => [fact.id, writeFact(fact)] as const),
    ...procedures.map(({ id, appliesWhen }) => [id, { valeur: write(appliesWhen) }] as const),
  ]);
  const names = procedures.map(({ id }) => id);
  return { name, open: () => openRules(rules, names, evaluate) } satisfies RulesEngine;
}

function openRules(
  rules: RawPublicodes<string>,
  names: readonly string[],
  evaluate: Evaluate,
): OpenRules {
  const engine = new PublicodesEngine(rules, { strict: true, warn: false });
  const evaluateAll = (given: Given, changed?: FactId): readonly EvaluatedNode[] => {
    const value = changed === undefined ? undefined : given[changed];
    if (changed === undefined || value === undefined) engine.setSituation(writeGiven(given));
    else engine.setSituation(writeGiven({ [changed]: value }), { keepPreviousSituation: true });
    return names.map((name) => evaluate(engine, name));
  };
  return {
    decide: (given, changed) =>
      evaluateAll(given, changed).map(({ nodeValue }) =>
        nodeValue === undefined ? undefined : nodeValue === true,
      ),
    ask: (given, changed) => mostWanted(evaluateAll(given, changed)),
  };
}

/** The fact that most rules miss, weighed as the engine weighs them. */
function mostWanted(evaluated: readonly EvaluatedNode[]): FactId | undefined {
  const scores = new Map<FactId, number>();
  for (const { missingVariables } of evaluated) {
    for (const [fact, score] of Object.entries(missingVariables)) {
      scores.set(fact, (scores.get(fact) ?? 0) + score);
    }
  }
  return [...scores].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function writeFact(fact: Fact): RawPublicodes<string>[string] {
  const question = fact.id;
  if (fact.type !== "choice") return { question };
  return { question, "une possibilité": fact.options.map(writeValue) };
}

function writeGiven(given: Given): Record<FactId, string | number> {
  return Object.fromEntries(
    Object.entries(given).map(([fact, value]) => [fact, writeValue(value)] as const),
  );
}

function writeValue(value: FactValue): string {
  if (typeof value === "boolean") return value ? "oui" : "non";
  return typeof value === "number" ? String(value) : `'${value}'`;
}

function write(condition: Condition): string | Record<string, unknown> {
  if ("always" in condition) return "oui";
  if ("fact" in condition) return writeComparison(condition);
  if ("not" in condition) return { "=": [write(condition.not), "non"] };
  if ("all" in condition) return { "toutes ces conditions": condition.all.map(write) };
  return { "une de ces conditions": condition.any.map(write) };
}

function writeComparison(comparison: Comparison): string | Record<string, unknown> {
  const { fact } = comparison;
  if (comparison.op === "is") return fact;
  if (comparison.op === "in") {
    const options = comparison.value.map((value) => `${fact} = ${writeValue(value)}`);
    return { "une de ces conditions": options };
  }
  const sign = comparison.op === "==" ? "=" : comparison.op;
  return `${fact} ${sign} ${writeValue(comparison.value)}`;
}
