import { createUniqueId, For, Show, type JSX } from "solid-js";
import {
  factNamed,
  no,
  unknownField,
  yes,
  type ScreenFields,
  type WriteFields,
} from "../../../interview/screen-fields.ts";
import { possibleValues } from "../../../interview/visible-questions.ts";
import type { Step } from "../../../interview/walk.ts";
import { unknown, type FactId } from "../../../model/answers.ts";
import { Choice } from "../../components/choice.tsx";
import { FieldProblem } from "../../components/problem-list.tsx";
import { useText } from "../../text/text-context.tsx";
import { LookUp } from "./look-up.tsx";

/** One question about one fact: yes or no, one of several, or a number to type. わからない is always an answer. */
export function FactQuestion(props: {
  readonly step: Step;
  readonly fact: FactId;
  readonly fields: ScreenFields;
  /** The heading of the screen is the question itself. */
  readonly isTitle: boolean;
  readonly problem: string | undefined;
  readonly onWrite: WriteFields;
}): JSX.Element {
  const text = useText();
  const id = createUniqueId();
  const fact = factNamed(props.step, props.fact);
  const question = (): string => text.get("questions", "facts", fact.id, "question");
  const hint = (): string | undefined => text.find("questions", "facts", fact.id, "hint");
  const description = (): string | undefined =>
    [hint() && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(" ") ||
    undefined;
  const around = (): JSX.Element => (
    <>
      <Show when={hint()}>
        {(words) => (
          <p class="hint" id={`${id}-hint`}>
            {words()}
          </p>
        )}
      </Show>
      <Show when={props.problem}>
        {(message) => <FieldProblem id={`${id}-problem`} message={message()} />}
      </Show>
    </>
  );
  const option = (value: string, label: string): JSX.Element => (
    <Choice
      type="radio"
      name={fact.id}
      value={value}
      label={label}
      isChecked={props.fields[fact.id] === value}
      onChange={() => props.onWrite({ [fact.id]: value })}
    />
  );
  if (fact.type === "number") {
    const isUnknown = (): boolean => props.fields[unknownField(fact.id)] === yes;
    return (
      <div class="field" classList={{ "field-wrong": props.problem !== undefined }}>
        <Show when={!props.isTitle}>
          <label class="question" for={fact.id}>
            {question()}
          </label>
        </Show>
        {around()}
        <div class="number">
          <input
            id={fact.id}
            type="text"
            inputmode="numeric"
            autocomplete="off"
            class="four-digits"
            value={props.fields[fact.id] ?? ""}
            aria-labelledby={props.isTitle ? "heading" : undefined}
            aria-invalid={props.problem === undefined ? undefined : "true"}
            aria-describedby={[`${id}-unit`, description()].filter(Boolean).join(" ")}
            onInput={(input) =>
              props.onWrite({
                [unknownField(fact.id)]: undefined,
                [fact.id]: input.currentTarget.value,
              })
            }
          />
          <span id={`${id}-unit`}>{text.say(`question/${fact.unit}`)}</span>
        </div>
        <Choice
          type="checkbox"
          name={unknownField(fact.id)}
          value={yes}
          label={text.say("common/unknown")}
          spokenLabel={text.say("question/unknownItem", {
            item: text.get("questions", "facts", fact.id, "label"),
          })}
          isChecked={isUnknown()}
          onChange={(isChecked) =>
            props.onWrite({ [unknownField(fact.id)]: isChecked ? yes : undefined })
          }
          isQuiet
        />
        <LookUp about={isUnknown() ? fact.id : undefined} />
      </div>
    );
  }
  return (
    <fieldset
      class="field"
      classList={{ "field-wrong": props.problem !== undefined }}
      aria-labelledby={props.isTitle ? "heading" : undefined}
      aria-describedby={description()}
    >
      <Show when={!props.isTitle}>
        <legend class="question">{question()}</legend>
      </Show>
      {around()}
      <Show
        when={fact.type === "choice"}
        fallback={
          <div class="choices-in-row">
            {option(yes, text.say("common/yes"))}
            {option(no, text.say("common/no"))}
          </div>
        }
      >
        <For each={possibleValues(props.step.before, fact.id)}>
          {(value) =>
            option(String(value), text.get("questions", "facts", fact.id, "options", String(value)))
          }
        </For>
      </Show>
      {option(unknown, text.say("common/unknown"))}
      <LookUp about={props.fields[fact.id] === unknown ? fact.id : undefined} />
    </fieldset>
  );
}
