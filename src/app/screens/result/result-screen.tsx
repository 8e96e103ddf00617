import { createMemo, onMount, Show, type JSX } from "solid-js";
import { formatDay } from "../../../text/format-day.ts";
import { Dated } from "../../components/dated.tsx";
import { JourneyLinks } from "../../components/journey-links.tsx";
import { KeepNote } from "../../components/keep-note.tsx";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { createOutcome } from "../../guide/outcome.ts";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { useWords } from "../../text/use-words.ts";
import { CalendarDownload } from "../calendar/calendar-download.tsx";
import { TownLink } from "../place/town-link.tsx";
import { AgendaSection } from "./agenda-section.tsx";
import { NotOffered } from "./not-offered.tsx";
import { OpenProcedures } from "./open-procedures.tsx";
import { PlanSummary } from "./plan-summary.tsx";
import { RareThings } from "./rare-things.tsx";

/** What to do, in the order in which it helps. While questions are open it shows what is certain so far. */
export function ResultScreen(props: {
  readonly journey: string;
  readonly isSoFar: boolean;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const ready = useWords("procedures", "shared", "lookups");
  const outcome = createOutcome(guide);
  const { agenda, assessments, toDo } = outcome;
  // By now there is something worth keeping for months.
  onMount(guide.keeper.askToKeep);
  const title = (): string => {
    const { count } = agenda();
    if (count === 0) return text.say("result/titleNone");
    return props.isSoFar
      ? text.say("result/soFarTitle", { count })
      : text.say("result/title", { count });
  };
  const firstDay = (): string => {
    const day = agenda().firstDueOn;
    return day === undefined
      ? text.say("result/noDate")
      : text.say("result/first", { day: formatDay(day, text.language) });
  };
  const doneCount = createMemo(() => {
    const done = new Set(guide.journey()?.done);
    return assessments().filter(
      ({ verdict, procedure }) => verdict === "applies" && done.has(procedure.id),
    ).length;
  });
  // Given the key alone: a list handed over would be made anew, and lose the focus, at every tick.
  const section = (
    key: "cannotWait" | "byDate" | "withoutDate" | "claims" | "coming",
  ): JSX.Element => (
    <AgendaSection
      id={key}
      title={text.say(`result/${key}`)}
      assessments={agenda()[key]}
      choices={agenda().choices}
      journey={props.journey}
    />
  );
  return (
    <Page title={title()} back={() => navigation.back()} foot={<KeepNote />}>
      <p class="lead">
        <Dated sentence={firstDay()} days={[agenda().firstDueOn]} />
      </p>
      <Show when={!props.isSoFar}>
        <PlanSummary outcome={outcome} />
      </Show>
      <p>{text.say(props.isSoFar ? "result/soFarLead" : "result/calm")}</p>
      {/* There before anything is done: a reader tells only what comes into a place that it knows. */}
      <div role="status">
        <Show when={doneCount() > 0}>
          <p>{text.say("result/someDone", { count: doneCount() })}</p>
        </Show>
      </div>
      <Show when={!props.isSoFar}>
        <Show when={agenda().count > 0}>
          <a class="button" href={navigation.hrefOf({ page: "plan", journey: props.journey })}>
            {text.say("plan/link")}
          </a>
        </Show>
        <JourneyLinks journey={props.journey} pages={["bag", "print", "answers"]} />
      </Show>
      <Show when={ready()} fallback={<p role="status">{text.say("common/loading")}</p>}>
        <Show when={!props.isSoFar}>
          <CalendarDownload assessments={toDo()} journey={props.journey} isForAll />
        </Show>
        {section("cannotWait")}
        {section("byDate")}
        {section("withoutDate")}
        {section("claims")}
        {section("coming")}
        <AgendaSection
          id="by-office"
          title={text.say("plan/elsewhere/nobody/title")}
          lead={text.say("plan/elsewhere/nobody/lead")}
          assessments={agenda().byOffice}
          journey={props.journey}
        />
        <Show when={!props.isSoFar}>
          <OpenProcedures assessments={agenda().toAsk} journey={props.journey} />
        </Show>
        <AgendaSection
          id="past"
          title={text.say("result/past")}
          lead={text.say("result/pastLead")}
          assessments={agenda().past}
          journey={props.journey}
        />
        <Show when={!props.isSoFar}>
          <RareThings journey={props.journey} />
          <NotOffered />
          <TownLink journey={props.journey} />
          <Show when={guide.keeper.state() === "kept" && guide.keeper.promise() !== "promised"}>
            <p class="hint">{text.say("storage/mayBeCleared")}</p>
          </Show>
        </Show>
      </Show>
      <Show when={props.isSoFar}>
        <button type="button" class="button" onClick={() => navigation.back()}>
          {text.say("result/backToQuestions")}
        </button>
      </Show>
    </Page>
  );
}
