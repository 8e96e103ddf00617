import { createMemo, createSignal, For, Show, untrack, type JSX } from "solid-js";
import type { Assessment } from "../../../plan/assessment.ts";
import type { Choice } from "../../../plan/settle-choices.ts";
import { JourneyLinks } from "../../components/journey-links.tsx";
import { KeepNote } from "../../components/keep-note.tsx";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { createOutcome } from "../../guide/outcome.ts";
import { createPlan } from "../../guide/plan.ts";
import { useNavigation } from "../../navigation.tsx";
import { useJapanese } from "../../text/use-japanese.ts";
import { useText } from "../../text/text-context.tsx";
import { useWords } from "../../text/use-words.ts";
import { CalendarDownload } from "../calendar/calendar-download.tsx";
import { TownLink } from "../place/town-link.tsx";
import { ChooseAmong } from "./choose-among.tsx";
import { PlanLead } from "./plan-lead.tsx";
import { PlannedList } from "./planned-list.tsx";
import { TellContext, type Tell } from "./tell.ts";
import { VisitCard } from "./visit-card.tsx";

const paces = ["now", "this-week", "later"] as const;
const channels = ["phone", "post", "online", "nobody"] as const;

/** Where to go, when and in which order, with what to say and to bring there; and what needs no way at all. */
export function PlanScreen(props: { readonly journey: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const japanese = useJapanese();
  const ready = useWords("procedures", "shared");
  const outcome = createOutcome(guide);
  // What is ticked off here stays where it is, under the finger; the next time the plan is made without it.
  const doneBefore = untrack(outcome.done);
  const plan = createPlan(guide, outcome, () => doneBefore);
  const byId = createMemo(
    () => new Map(outcome.assessments().map((assessment) => [assessment.procedure.id, assessment])),
  );
  const named = (ids: readonly string[]): readonly Assessment[] =>
    ids.flatMap((id) => byId().get(id) ?? []);
  const finished = (): readonly Assessment[] =>
    outcome
      .assessments()
      .filter(({ verdict, procedure }) => verdict === "applies" && doneBefore.has(procedure.id));
  const [told, setTold] = createSignal("");
  const tell: Tell = (said, place) => {
    setTold(said);
    document.querySelector<HTMLElement>(place)?.focus();
  };
  const choice = (found: Choice, index: number): JSX.Element => (
    <PlannedList
      id={`choose-${String(index)}`}
      title={text.say("plan/choose")}
      lead={text.say("plan/chooseLead", { count: found.procedures.length })}
      assessments={named(found.procedures)}
      journey={props.journey}
    >
      <p class="hint">
        {text.say(found.isChosen === true ? "plan/chooseChosen" : "plan/choosePlanned", {
          name: text.get("procedures", found.planned, "name"),
        })}
      </p>
      <ChooseAmong choice={found} at={`choose-${String(index)}`} />
    </PlannedList>
  );
  return (
    <Page title={text.say("plan/title")} back={() => navigation.back()} foot={<KeepNote />}>
      <p class="unseen" role="status">
        {told()}
      </p>
      <Show when={ready()} fallback={<p role="status">{text.say("common/loading")}</p>}>
        <TellContext.Provider value={tell}>
          <PlanLead plan={plan()} />
          <TownLink journey={props.journey} />
          <For each={paces}>
            {(pace) => (
              <Show when={plan().visits.some((visit) => visit.pace === pace)}>
                <section class="agenda" classList={{ "agenda-first": pace === "now" }}>
                  <h2 id={`pace-${pace}`}>{text.say(`plan/pace/${pace}`)}</h2>
                  <ol class="items" aria-labelledby={`pace-${pace}`}>
                    <For each={plan().visits}>
                      {(visit, index) => (
                        <Show when={visit.pace === pace}>
                          <li>
                            <VisitCard
                              visit={visit}
                              journey={props.journey}
                              at={index()}
                              japanese={japanese}
                            />
                          </li>
                        </Show>
                      )}
                    </For>
                  </ol>
                </section>
              </Show>
            )}
          </For>
          <For each={plan().elsewhere.choose}>{(found, index) => choice(found, index())}</For>
          <For each={channels}>
            {(channel) => (
              <PlannedList
                id={channel}
                title={text.say(`plan/elsewhere/${channel}/title`)}
                lead={text.say(`plan/elsewhere/${channel}/lead`)}
                assessments={named(plan().elsewhere[channel])}
                journey={props.journey}
                canChange
              />
            )}
          </For>
          <PlannedList
            id="finished"
            title={text.say("plan/finished")}
            assessments={finished()}
            journey={props.journey}
          />
          <JourneyLinks journey={props.journey} pages={["bag", "print"]} />
          <CalendarDownload assessments={outcome.toDo()} journey={props.journey} isForAll />
        </TellContext.Provider>
      </Show>
    </Page>
  );
}
