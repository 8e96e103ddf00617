import { createUniqueId, Show, type JSX } from "solid-js";
import {
  sameDayField,
  startDayNamed,
  unknownField,
  yes,
  type ScreenFields,
  type WriteFields,
} from "../../../interview/screen-fields.ts";
import type { Step } from "../../../interview/walk.ts";
import { unknown, type StartDayId } from "../../../model/answers.ts";
import { Choice } from "../../components/choice.tsx";
import { DateFields } from "../../components/date-fields.tsx";
import { FieldProblem } from "../../components/problem-list.tsx";
import { useText } from "../../text/text-context.tsx";

/** A question for a day from which deadlines are counted. */
export function DayQuestion(props: {
  readonly step: Step;
  readonly day: StartDayId;
  readonly fields: ScreenFields;
  readonly problem: string | undefined;
  readonly onWrite: WriteFields;
}): JSX.Element {
  const text = useText();
  const id = createUniqueId();
  const { sameAs, monthOnly } = startDayNamed(props.step, props.day);
  const words = (key: string): string | undefined =>
    text.find("questions", "startDays", props.day, key);
  const same = (): string | undefined => props.fields[sameDayField(props.day)];
  const isUnknown = (): boolean => props.fields[unknownField(props.day)] === yes;
  const description = (): string | undefined =>
    [words("hint") && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(" ") ||
    undefined;
  const option = (value: string, label: string | undefined): JSX.Element => (
    <Choice
      type="radio"
      name={sameDayField(props.day)}
      value={value}
      label={label ?? ""}
      isChecked={same() === value}
      onChange={() => props.onWrite({ [sameDayField(props.day)]: value })}
    />
  );
  return (
    <fieldset
      class="field"
      classList={{ "field-wrong": props.problem !== undefined }}
      aria-describedby={description()}
    >
      <legend class="question">{words("question")}</legend>
      <Show when={words("hint")}>
        {(hint) => (
          <p class="hint" id={`${id}-hint`}>
            {hint()}
          </p>
        )}
      </Show>
      <Show when={props.problem}>
        {(message) => <FieldProblem id={`${id}-problem`} message={message()} />}
      </Show>
      <Show when={sameAs !== undefined}>
        {option("same", words("same"))}
        {option("other", words("other"))}
        {option(unknown, text.say("common/unknown"))}
      </Show>
      <Show when={sameAs === undefined || same() === "other"}>
        <DateFields
          id={props.day}
          fields={props.fields}
          onWrite={(changes) => props.onWrite({ [unknownField(props.day)]: undefined, ...changes })}
          describedBy={props.problem === undefined ? undefined : `${id}-problem`}
          isInvalid={props.problem !== undefined}
          monthOnly={monthOnly}
        />
      </Show>
      <Show when={sameAs === undefined}>
        <Choice
          type="checkbox"
          name={unknownField(props.day)}
          value={yes}
          label={text.say("common/unknown")}
          isChecked={isUnknown()}
          onChange={(isChecked) =>
            props.onWrite({ [unknownField(props.day)]: isChecked ? yes : undefined })
          }
          isQuiet
        />
      </Show>
    </fieldset>
  );
}
