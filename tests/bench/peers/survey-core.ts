import { Model } from "survey-core";
import type { FactValue } from "../../../src/model/answers.ts";
import type { Condition } from "../../../src/model/condition.ts";
import type { Fact, LifeEvent } from "../../../src/model/life-event.ts";
import type { OpenRules, RulesEngine } from "./rules-engine.ts";

/** survey-core as a form shows texts: a question for each fact, a text with `visibleIf` for each procedure. */
export function surveyEngine({ facts, procedures }: LifeEvent): RulesEngine {
  const texts = procedures.map(({ id, appliesWhen }) => ({
    type: "html",
    name: id,
    html: id,
    visibleIf: write(appliesWhen),
  }));
  const survey = { elements: [...facts.map(writeQuestion), ...texts] };
  const names = procedures.map(({ id }) => id);
  return { name: "survey-core", open: () => openSurvey(survey, names) };
}

function openSurvey(survey: object, names: readonly string[]): OpenRules {
  const model = new Model(survey);
  const texts = names.map((name) => model.getQuestionByName(name));
  return {
    decide: (given, changed) => {
      if (changed === undefined) model.data = { ...given };
      else model.setValue(changed, given[changed]);
      return texts.map(({ isVisible }) => isVisible);
    },
  };
}

function writeQuestion(fact: Fact): object {
  const name = fact.id;
  if (fact.type === "boolean") return { type: "boolean", name };
  if (fact.type === "number") return { type: "text", inputType: "number", name };
  return { type: "radiogroup", name, choices: fact.options };
}

function write(condition: Condition): string {
  if ("always" in condition) return "1 = 1";
  if ("not" in condition) return `!(${write(condition.not)})`;
  if ("all" in condition) return condition.all.map(inBrackets).join(" and ");
  if ("any" in condition) return condition.any.map(inBrackets).join(" or ");
  const fact = `{${condition.fact}}`;
  if (condition.op === "in") {
    return condition.value.map((value) => `(${fact} = ${writeValue(value)})`).join(" or ");
  }
  return `${fact} ${signOf(condition.op)} ${writeValue(condition.value)}`;
}

function inBrackets(condition: Condition): string {
  return `(${write(condition)})`;
}

function signOf(op: string): string {
  if (op === "is" || op === "==") return "=";
  return op === "!=" ? "<>" : op;
}

function writeValue(value: FactValue): string {
  return typeof value === "string" ? `'${value}'` : String(value);
}
