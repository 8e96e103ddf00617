import { createSignal, type JSX } from "solid-js";
import { dateField, type ScreenFields } from "../../../interview/screen-fields.ts";
import { DateFields } from "../../components/date-fields.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { FieldProblem, ProblemList } from "../../components/problem-list.tsx";
import type { Sample } from "../open-sample.ts";
import type { Specimen } from "../specimen.ts";

/** Fields to write in, and what is said where something is wrong in them. */
export function fields({ text }: Sample): readonly Specimen[] {
  const missing = text.say("problems/not-answered");
  const subject = text.get("questions", "facts", "deceased.age", "question");
  return [
    {
      name: "ProblemList",
      state: "plain",
      show: () => (
        <ProblemList
          problems={[
            { field: "sample", subject, message: text.say("problems/not-a-number") },
            { field: "sample", subject: undefined, message: text.say("problems/nothing-ticked") },
          ]}
        />
      ),
    },
    {
      name: "FieldProblem",
      state: "plain",
      show: () => <FieldProblem id="sample-problem" message={missing} />,
    },
    {
      name: "SearchForm",
      state: "something found",
      show: () => (
        <SearchForm
          label={text.say("search/label")}
          hint={text.say("search/hint")}
          onWrite={() => undefined}
          count={3}
          tell={(count) => text.say("search/found", { count })}
        >
          {text.say("search/none")}
        </SearchForm>
      ),
    },
    {
      name: "DateFields",
      state: "plain",
      show: () => <Dated id="date-plain" first={{}} />,
    },
    {
      name: "DateFields",
      state: "written",
      show: () => <Dated id="date-written" first={{ year: "8", month: "11", day: "15" }} />,
    },
    {
      name: "DateFields",
      state: "wrong, an older era",
      show: () => (
        <Dated
          id="date-wrong"
          first={{ era: "showa", year: "65", month: "1", day: "10" }}
          isWrong
        />
      ),
    },
    {
      name: "DateFields",
      state: "a month alone",
      show: () => <Dated id="date-month" first={{}} monthOnly />,
    },
  ];
}

type DatePart = "era" | "year" | "month" | "day";

/** Can be written in like the real ones. */
function Dated(props: {
  readonly id: string;
  readonly first: Partial<Record<DatePart, string>>;
  readonly isWrong?: true;
  readonly monthOnly?: true;
}): JSX.Element {
  const [typed, setTyped] = createSignal<ScreenFields>(
    Object.fromEntries(
      (["era", "year", "month", "day"] as const).flatMap((part) => {
        const value = props.first[part];
        return value === undefined ? [] : [[dateField(props.id, part), value]];
      }),
    ),
  );
  return (
    <DateFields
      id={props.id}
      fields={typed()}
      onWrite={(changes) => setTyped((before) => mergeFields(before, changes))}
      describedBy={undefined}
      isInvalid={props.isWrong === true}
      monthOnly={props.monthOnly}
    />
  );
}

/** The fields with changes made; what is emptied is gone. */
export function mergeFields(
  before: ScreenFields,
  changes: Readonly<Record<string, string | undefined>>,
): ScreenFields {
  return Object.fromEntries(
    Object.entries({ ...before, ...changes }).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value]],
    ),
  );
}
