import { createMemo, createSignal, For, Show, untrack, type JSX } from "solid-js";
import { questionsShown, readScreen } from "../../../interview/read-screen.ts";
import {
  fieldsFrom,
  type ScreenFields,
  type WriteFields,
} from "../../../interview/screen-fields.ts";
import { layOut } from "../../../interview/visible-questions.ts";
import type { Step } from "../../../interview/walk.ts";
import type { FactId } from "../../../model/answers.ts";
import { DroppedNote } from "../../components/dropped-note.tsx";
import { Page } from "../../components/page.tsx";
import { ProblemList } from "../../components/problem-list.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { Checklist } from "./checklist.tsx";
import { DayQuestion } from "./day-question.tsx";
import { FactQuestion } from "./fact-question.tsx";
import { placeAfter } from "./place-after.ts";
import { wordProblem, type WordedProblem } from "./problem-text.ts";
import { SoFar } from "./so-far.tsx";
import { TownKnows } from "./town-knows.tsx";
import { WhyWeAsk } from "./why-we-ask.tsx";

/** One topic of the interview: a few short questions that belong together, or a list to tick. */
export function QuestionScreen(props: {
  readonly step: Step;
  readonly isChange: boolean;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  // A screen is made anew for every step, so what it begins with is read once.
  const step = untrack(() => props.step);
  const [fields, setFields] = createSignal<ScreenFields>(untrack(() => fieldsAtFirst(step)));
  const [problems, setProblems] = createSignal<readonly WordedProblem[]>([]);
  const visible = createMemo(() => questionsShown(step, fields()));
  const layout = createMemo(() => layOut(step, visible().facts));
  const question = (fact: FactId): JSX.Element => (
    <FactQuestion
      step={step}
      fact={fact}
      fields={fields()}
      isTitle={isAlone()}
      problem={messageFor(fact)}
      onWrite={write}
    />
  );
  const isAlone = (): boolean => step.facts.length + step.startDays.length === 1;
  const title = (): string => {
    const [fact] = step.facts;
    return isAlone() && fact !== undefined
      ? text.get("questions", "facts", fact, "question")
      : text.get("questions", "topics", step.topic.id, "title");
  };
  const topic = (): string => {
    const section = text.get("questions", "sections", step.section);
    const about = guide.about();
    if (about === "self") return section;
    const person = text.say(`people/words/${about}/person`);
    return text.say("people/about", { section, person });
  };
  const messageFor = (about: string): string | undefined =>
    problems().find((problem) => problem.about === about)?.message;

  const write: WriteFields = (changes) => {
    const next = Object.fromEntries(
      Object.entries({ ...fields(), ...changes }).flatMap(([field, value]) =>
        value === undefined ? [] : [[field, value]],
      ),
    );
    setFields(next);
    guide.write({ topic: step.topic.id, part: step.part, fields: next });
  };

  const submit = (submitted: SubmitEvent): void => {
    submitted.preventDefault();
    const walk = guide.walk();
    const read = readScreen(step, fields(), walk, guide.clock.today());
    setProblems([]);
    if (!read.ok) {
      setProblems(read.problem.map((problem) => wordProblem(problem, step, text)));
      return;
    }
    guide.confirm(step, read.value);
    const journey = guide.journey();
    if (journey === undefined) return;
    navigation.go(placeAfter(guide.walk(), step, props.isChange, journey.id));
  };

  function fieldsAtFirst(first: Step): ScreenFields {
    const journey = guide.journey();
    const unfinished = journey?.unfinished;
    if (unfinished?.topic === first.topic.id && unfinished.part === first.part) {
      return unfinished.fields;
    }
    return fieldsFrom(first, journey?.answers ?? {}, journey?.startDays ?? {});
  }

  return (
    <Page
      title={title()}
      titlePrefix={problems().length > 0 ? text.say("common/error") : undefined}
      topic={topic()}
      back={() => navigation.back()}
      foot={<SoFar />}
    >
      <Show when={problems().length > 0 && problems()} keyed>
        {(found) => <ProblemList problems={found} />}
      </Show>
      <DroppedNote />
      <Show when={text.find("questions", "topics", step.topic.id, "lead")}>
        {(lead) => <p class="lead">{lead()}</p>}
      </Show>
      <TownKnows step={step} />
      <form novalidate onSubmit={submit}>
        <For each={layout().beforeList}>{question}</For>
        <Show when={layout().list.length > 0}>
          <Checklist
            facts={layout().list}
            fields={fields()}
            isAlone={layout().list.length === visible().facts.length}
            problem={messageFor(step.topic.id)}
            onWrite={write}
          />
        </Show>
        <For each={layout().afterList}>{question}</For>
        <For each={visible().startDays}>
          {(day) => (
            <DayQuestion
              step={step}
              day={day}
              fields={fields()}
              problem={messageFor(day)}
              onWrite={write}
            />
          )}
        </For>
        <button type="submit" class="button" id="go-on">
          {text.say("common/next")}
        </button>
      </form>
      <WhyWeAsk step={step} />
    </Page>
  );
}
