import { createSignal, Show, type JSX } from "solid-js";
import { dateField, typedDateIn, type ScreenFields } from "../../../interview/screen-fields.ts";
import { partsOf, type CalendarDate } from "../../../model/calendar-date.ts";
import { eraYearOf } from "../../../model/era.ts";
import type { PersonKey } from "../../../model/person.ts";
import { readTypedDate } from "../../../model/typed-date.ts";
import { DateFields } from "../../components/date-fields.tsx";
import { FieldProblem, ProblemList } from "../../components/problem-list.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { dateMessage, partAtFault } from "../question/problem-text.ts";

/** The birth date of somebody, to type or to correct. */
export function BirthDateForm(props: {
  readonly id: string;
  readonly called: PersonKey;
  readonly birthDate?: CalendarDate | undefined;
  /** The id of the heading that says whose it is. */
  readonly labelledBy: string;
  readonly submitLabel: string;
  readonly onRead: (birthDate: CalendarDate) => void;
  /** The way on without it. */
  readonly other: JSX.Element;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const [fields, setFields] = createSignal(fieldsAtFirst(props.id, props.called, props.birthDate));
  const [problem, setProblem] = createSignal<{ field: string; message: string }>();
  const problemId = (): string => `${props.id}-problem`;
  const submit = (submitted: SubmitEvent): void => {
    submitted.preventDefault();
    const read = readTypedDate(typedDateIn(fields(), props.id));
    if (!read.ok) {
      const field = dateField(props.id, partAtFault(read.problem));
      setProblem({ field, message: dateMessage(read.problem, text) });
    } else if (read.value > guide.clock.today()) {
      setProblem({ field: dateField(props.id, "year"), message: text.say("people/birthFuture") });
    } else {
      setProblem(undefined);
      props.onRead(read.value);
    }
  };
  return (
    <>
      <Show when={problem()} keyed>
        {(found) => <ProblemList problems={[{ ...found, subject: undefined }]} />}
      </Show>
      <form novalidate onSubmit={submit}>
        <fieldset
          class="field"
          classList={{ "field-wrong": problem() !== undefined }}
          aria-labelledby={props.labelledBy}
        >
          <Show when={problem()}>
            {(found) => <FieldProblem id={problemId()} message={found().message} />}
          </Show>
          <DateFields
            id={props.id}
            fields={fields()}
            onWrite={(changes) => setFields((before) => written(before, changes))}
            describedBy={problem() === undefined ? undefined : problemId()}
            isInvalid={problem() !== undefined}
          />
        </fieldset>
        <button type="submit" class="button">
          {props.submitLabel}
        </button>
        {props.other}
      </form>
    </>
  );
}

/** What is known, or the era in which most people like this one were born. */
function fieldsAtFirst(id: string, called: PersonKey, day: CalendarDate | undefined): ScreenFields {
  const field = (part: "era" | "year" | "month" | "day"): string => dateField(id, part);
  if (day === undefined) return { [field("era")]: called === "child" ? "reiwa" : "showa" };
  const parts = partsOf(day);
  const era = eraYearOf(day);
  return {
    [field("era")]: era?.era ?? "western",
    [field("year")]: String(era?.year ?? parts.year),
    [field("month")]: String(parts.month),
    [field("day")]: String(parts.day),
  };
}

function written(
  fields: ScreenFields,
  changes: Readonly<Record<string, string | undefined>>,
): ScreenFields {
  return Object.fromEntries(
    Object.entries({ ...fields, ...changes }).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value]],
    ),
  );
}
