import { For, Show, type JSX } from "solid-js";
import { isTicked } from "../../../interview/visible-questions.ts";
import type { Step } from "../../../interview/walk.ts";
import { unknown, type StartDayId } from "../../../model/answers.ts";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import { Dated } from "../../components/dated.tsx";
import { DroppedNote } from "../../components/dropped-note.tsx";
import { NamedLink } from "../../components/named-link.tsx";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { KnownSection } from "../people/known-section.tsx";
import { KeepNote } from "../../components/keep-note.tsx";
import { answerText, startDayText } from "./answer-text.ts";

/** All answers by section, each with 直す, before the result is shown. */
export function AnswersScreen(props: { readonly journey: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const answered = (): readonly Step[] =>
    guide.walk().steps.filter(({ facts, startDays }) => {
      const { answers, startDays: days } = guide.walk();
      return facts.some((fact) => fact in answers) || startDays.some((day) => day in days);
    });
  const sections = (): readonly string[] => [...new Set(answered().map(({ section }) => section))];
  const go = (): void => navigation.go({ page: "result", journey: props.journey });
  return (
    <Page title={text.say("answers/title")} back={() => navigation.back()} foot={<KeepNote />}>
      <DroppedNote />
      <p class="lead">{text.say("answers/lead")}</p>
      <KnownSection journey={props.journey} />
      <For each={sections()}>
        {(section) => (
          <section class="answers">
            <h2>{text.get("questions", "sections", section)}</h2>
            <For each={answered().filter((step) => step.section === section)}>
              {(step) => <AnsweredStep step={step} journey={props.journey} />}
            </For>
          </section>
        )}
      </For>
      <button type="button" class="button" onClick={go}>
        {text.say("answers/go")}
      </button>
    </Page>
  );
}

function AnsweredStep(props: { readonly step: Step; readonly journey: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const title = (): string => {
    const { topic, part } = props.step;
    const topicTitle = text.get("questions", "topics", topic.id, "title");
    return part === 1 ? topicTitle : text.say("answers/part", { title: topicTitle, part });
  };
  const facts = (): Step["facts"] =>
    props.step.facts.filter((fact) => {
      const value = guide.walk().answers[fact];
      return value !== undefined && (value !== false || !isTicked(props.step, fact));
    });
  const days = (): Step["startDays"] =>
    props.step.startDays.filter((day) => day in guide.walk().startDays);
  const given = (id: StartDayId): CalendarDate | undefined => {
    const day = guide.walk().startDays[id];
    return day === unknown ? undefined : day;
  };
  return (
    <div class="answered">
      <div class="answered-head">
        <h3>{title()}</h3>
        <NamedLink
          id={`change-${props.step.topic.id}-${String(props.step.part)}`}
          href={navigation.hrefOf({
            page: "question",
            journey: props.journey,
            topic: props.step.topic.id,
            part: props.step.part,
            isChange: true,
          })}
          label={text.say("answers/change")}
          name={text.say("answers/changeOf", { question: title() })}
        />
      </div>
      <dl>
        <For each={facts()}>
          {(fact) => (
            <div>
              <dt>{text.get("questions", "facts", fact, "label")}</dt>
              <dd>{answerText(guide.book.lifeEvent, fact, guide.walk().answers[fact], text)}</dd>
            </div>
          )}
        </For>
        <For each={days()}>
          {(day) => (
            <div>
              <dt>{text.get("questions", "startDays", day, "label")}</dt>
              <dd>
                <Dated
                  sentence={startDayText(guide.book.lifeEvent, day, guide.walk().startDays, text)}
                  days={[given(day)]}
                />
              </dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={facts().length === 0 && days().length === 0}>
        <p>{text.say("answers/noneOf")}</p>
      </Show>
    </div>
  );
}
