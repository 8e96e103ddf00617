import { createSignal, type JSX } from "solid-js";
import {
  factNamed,
  fieldsFrom,
  type ScreenFields,
  type WriteFields,
} from "../../../interview/screen-fields.ts";
import { layOut } from "../../../interview/visible-questions.ts";
import type { Step } from "../../../interview/walk.ts";
import { unknown, type FactId } from "../../../model/answers.ts";
import type { Fact } from "../../../model/life-event.ts";
import { Checklist } from "../../screens/question/checklist.tsx";
import { DayQuestion } from "../../screens/question/day-question.tsx";
import { FactQuestion } from "../../screens/question/fact-question.tsx";
import { LookUp } from "../../screens/question/look-up.tsx";
import { SoFar } from "../../screens/question/so-far.tsx";
import { WhyWeAsk } from "../../screens/question/why-we-ask.tsx";
import type { Sample } from "../open-sample.ts";
import type { Specimen } from "../specimen.ts";
import { mergeFields } from "./fields.tsx";

type Ask = (fields: ScreenFields, write: WriteFields, problem: string | undefined) => JSX.Element;

/** Every kind of question: open, answered, answered with わからない, and wrong. */
export function questions({ text, walk, answers }: Sample): readonly Specimen[] {
  const message = text.say("problems/not-answered");
  const states = (
    name: string,
    ask: Ask,
    answered: ScreenFields,
    notKnown?: ScreenFields,
  ): readonly Specimen[] => [
    { name, state: "plain", show: () => <Asked ask={ask} first={{}} /> },
    { name, state: "chosen", show: () => <Asked ask={ask} first={answered} /> },
    ...(notKnown === undefined
      ? []
      : [{ name, state: "not known", show: () => <Asked ask={ask} first={notKnown} /> }]),
    { name, state: "wrong", show: () => <Asked ask={ask} first={{}} problem={message} /> },
  ];
  const ofFact = (type: Fact["type"]): readonly Specimen[] => {
    const found = findAsked(walk.steps, type);
    if (found === undefined) return [];
    const { step, fact } = found;
    const ask: Ask = (fields, write, problem) => (
      <FactQuestion
        step={step}
        fact={fact}
        fields={fields}
        isTitle={false}
        problem={problem}
        onWrite={write}
      />
    );
    return states(
      `FactQuestion (${type})`,
      ask,
      fieldsFrom(step, answers, {}),
      fieldsFrom(step, { [fact]: unknown }, {}),
    );
  };
  return [
    ...ofFact("number"),
    ...ofFact("boolean"),
    ...ofFact("choice"),
    ...walk.steps.slice(0, 1).flatMap((step) => {
      const [day] = step.startDays;
      const list = layOut(step, step.facts).list;
      return [
        ...(day === undefined
          ? []
          : states(
              "DayQuestion",
              (fields, write, problem) => (
                <DayQuestion
                  step={step}
                  day={day}
                  fields={fields}
                  problem={problem}
                  onWrite={write}
                />
              ),
              fieldsFrom(step, {}, walk.startDays),
            )),
        ...states(
          "Checklist",
          (fields, write, problem) => (
            <Checklist
              facts={list}
              fields={fields}
              isAlone={false}
              problem={problem}
              onWrite={write}
            />
          ),
          fieldsFrom(step, Object.fromEntries(list.map((fact) => [fact, true])), {}),
          fieldsFrom(step, Object.fromEntries(list.map((fact) => [fact, unknown])), {}),
        ),
        { name: "WhyWeAsk", state: "plain", show: () => <WhyWeAsk step={step} /> },
      ];
    }),
    { name: "LookUp", state: "plain", show: () => <LookUp about="deceased.age" /> },
    { name: "SoFar", state: "plain", show: () => <SoFar /> },
    {
      name: "SoFar",
      state: "nothing certain yet",
      show: () => <SoFar />,
      guide: { certain: () => 0 },
    },
  ];
}

/** Can be answered like the real one. */
function Asked(props: {
  readonly ask: Ask;
  readonly first: ScreenFields;
  readonly problem?: string;
}): JSX.Element {
  const [fields, setFields] = createSignal(props.first);
  const write: WriteFields = (changes) => setFields((before) => mergeFields(before, changes));
  return (
    <form onSubmit={(sent) => sent.preventDefault()}>
      {props.ask(fields(), write, props.problem)}
    </form>
  );
}

/** The first question of a kind that stands alone, not in a list. */
function findAsked(
  steps: readonly Step[],
  type: Fact["type"],
): { readonly step: Step; readonly fact: FactId } | undefined {
  for (const step of steps) {
    const fact = layOut(step, step.facts).beforeList.find(
      (id) => factNamed(step, id).type === type,
    );
    if (fact !== undefined) return { step, fact };
  }
  return undefined;
}
