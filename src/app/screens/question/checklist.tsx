import { createSignal, createUniqueId, For, Show, type JSX } from "solid-js";
import {
  noneField,
  yes,
  type ScreenFields,
  type WriteFields,
} from "../../../interview/screen-fields.ts";
import { unknown, type FactId } from "../../../model/answers.ts";
import { Choice } from "../../components/choice.tsx";
import { FieldProblem } from "../../components/problem-list.tsx";
import { useText } from "../../text/text-context.tsx";
import { LookUp } from "./look-up.tsx";

/** A list to tick: what is not ticked means no, どれもない says so, and わからない can be said of each item. */
export function Checklist(props: {
  readonly facts: readonly FactId[];
  readonly fields: ScreenFields;
  /** The heading of the screen is about the list and nothing else. */
  readonly isAlone: boolean;
  readonly problem: string | undefined;
  readonly onWrite: WriteFields;
}): JSX.Element {
  const text = useText();
  const problemId = createUniqueId();
  const isUnknown = (fact: FactId): boolean => props.fields[fact] === unknown;
  const [showsUnknown, setShowsUnknown] = createSignal(props.facts.some(isUnknown));
  const mark = (fact: FactId, value: string, isMarked: boolean): void =>
    props.onWrite(isMarked ? { [noneField]: undefined, [fact]: value } : { [fact]: undefined });
  const markNone = (isMarked: boolean): void => {
    const others = Object.fromEntries(props.facts.map((fact) => [fact, undefined]));
    props.onWrite(isMarked ? { ...others, [noneField]: yes } : { [noneField]: undefined });
  };
  const showUnknown = (): void => {
    setShowsUnknown(true);
    // The button goes away, and with it the focus would.
    document.getElementById(`${props.facts[0] ?? ""}=${unknown}`)?.focus();
  };
  return (
    <fieldset
      class="field"
      classList={{ "field-wrong": props.problem !== undefined }}
      aria-labelledby={props.isAlone ? "heading" : undefined}
      aria-describedby={props.problem === undefined ? undefined : problemId}
    >
      <Show when={!props.isAlone}>
        <legend class="question">{text.say("question/tick")}</legend>
      </Show>
      <Show when={props.problem}>
        {(message) => <FieldProblem id={problemId} message={message()} />}
      </Show>
      <For each={props.facts}>
        {(fact) => {
          const label = (): string => text.get("questions", "facts", fact, "label");
          return (
            <>
              <Choice
                type="checkbox"
                name={fact}
                value={yes}
                label={label()}
                hint={text.find("questions", "facts", fact, "hint")}
                isChecked={props.fields[fact] === yes}
                onChange={(isChecked) => mark(fact, yes, isChecked)}
              />
              <Show when={showsUnknown()}>
                <Choice
                  type="checkbox"
                  name={fact}
                  value={unknown}
                  label={text.say("question/unknownItem", { item: label() })}
                  isChecked={isUnknown(fact)}
                  onChange={(isChecked) => mark(fact, unknown, isChecked)}
                  isQuiet
                />
                <LookUp about={isUnknown(fact) ? fact : undefined} />
              </Show>
            </>
          );
        }}
      </For>
      <Choice
        type="checkbox"
        name={noneField}
        value={yes}
        label={text.say("question/none")}
        isChecked={props.fields[noneField] === yes}
        onChange={markNone}
      />
      <Show when={!showsUnknown()}>
        <button type="button" class="link-button" onClick={showUnknown}>
          {text.say("question/someUnknown")}
        </button>
      </Show>
    </fieldset>
  );
}
