import { createMemo, createResource, For, Show, Suspense, type JSX } from "solid-js";
import { references as referencesOf } from "virtual:life-event-references";
import { localSources } from "../../../editions/local-sources.ts";
import type { Reference } from "../../../model/life-event.ts";
import type { LocalEdition, OwnProcedure } from "../../../model/local-edition.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { countingText, daysLeftText } from "../../../text/due-text.ts";
import { DueText } from "../../components/due-text.tsx";
import { OfficialName } from "../../components/official-name.tsx";
import { Page } from "../../components/page.tsx";
import { Sentences } from "../../components/sentences.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { createOutcome } from "../../guide/outcome.ts";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { useWords } from "../../text/use-words.ts";
import { CalendarDownload } from "../calendar/calendar-download.tsx";
import { Because } from "./because.tsx";
import { DeadlineDoubt, Doubt } from "./doubt.tsx";
import { InTown } from "./in-town.tsx";
import { officeText } from "./office-text.ts";
import { OwnWay } from "./own-way.tsx";
import { Papers } from "./papers.tsx";
import { References } from "./references.tsx";
import { ReportForm } from "./report-form.tsx";

/** Everything about one procedure: by when, where, with what, who may go, why it is here, and what it rests on. */
export function ProcedureScreen(props: {
  readonly procedure: string;
  readonly journey: string;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const outcome = createOutcome(guide);
  const ready = useWords("procedures", "shared", "lookups");
  const assessment = createMemo(() =>
    outcome.assessments().find(({ procedure }) => procedure.id === props.procedure),
  );
  const [references] = createResource(
    guide.lifeEvent,
    async (lifeEvent) => (await referencesOf[lifeEvent]()).default,
  );
  const editions = (): readonly LocalEdition[] => guide.local().editions.map((one) => one.edition);
  const own = (): OwnProcedure | undefined =>
    editions()
      .flatMap((edition) => edition.own)
      .find(({ procedure }) => procedure.id === props.procedure);
  /** Of a procedure that only a town has, its edition says what it rests on. */
  const reference = (): Reference | undefined =>
    references()?.[props.procedure] ?? own()?.reference;
  const catalogueAsOf = (): string =>
    Object.values(references() ?? {})
      .flatMap(({ checkedIn }) => checkedIn ?? [])
      .toSorted()
      .at(-1) ?? "";
  const words = (key: string): string | undefined => text.find("procedures", props.procedure, key);
  return (
    <Page
      title={(ready() && words("plain")) ?? text.say("common/loading")}
      back={() => navigation.back()}
    >
      {/* A calendar or an old link may lead here still. */}
      <Show
        when={
          ready() && guide.local().notOffered.some(({ procedure }) => procedure === props.procedure)
        }
      >
        <p class="note">{text.say("place/notOfferedPlain")}</p>
      </Show>
      <Show when={ready() && assessment()}>
        {(found) => (
          <>
            <OfficialName procedure={props.procedure} />
            <p class="lead">{words("summary")}</p>
            <VerdictNote assessment={found()} />
            <Suspense>
              <Show when={reference()}>
                {(basis) => <Doubt confidence={found().procedure.confidence} reference={basis()} />}
              </Show>
            </Suspense>
            <dl class="facts">
              <div>
                <dt>{text.say("procedure/due")}</dt>
                <dd>
                  <Due assessment={found()} />
                </dd>
              </div>
              <div>
                <dt>{text.say("procedure/office")}</dt>
                <dd>
                  {officeText(found(), text)}
                  <Office assessment={found()} />
                </dd>
              </div>
            </dl>
            <InTown assessment={found()} />
            <CalendarDownload assessments={[found()]} journey={props.journey} />
            <section>
              <h2>{text.say("procedure/papers")}</h2>
              <Papers assessment={found()} />
            </section>
            <Because assessment={found()} />
            <section>
              <h2>{text.say("procedure/who")}</h2>
              <Sentences words={words("who") ?? ""} />
              <p class="hint">{text.say(`procedure/proxy/${found().procedure.proxy}`)}</p>
            </section>
            <section>
              <h2>{text.say("procedure/fee")}</h2>
              <p>{words("fee") ?? feeText(found())}</p>
            </section>
            <Paragraph title={text.say("procedure/gives")} words={words("gives")} />
            <section>
              <h2>{text.say("procedure/online")}</h2>
              <p>
                {words("online") ?? text.say(`procedure/onlineKinds/${found().procedure.online}`)}
              </p>
              <OwnWay assessment={found()} />
            </section>
            <Paragraph title={text.say("procedure/late")} words={words("late")} />
            <Paragraph
              title={text.say("procedure/varies")}
              words={words("varies") ?? text.say("trust/variesNone")}
            />
            <Paragraph title={text.say("procedure/tips")} words={words("tips")} />
            <Suspense>
              <Show when={reference()}>
                {(basis) => (
                  <References
                    procedure={props.procedure}
                    reference={basis()}
                    isOwn={own() !== undefined}
                    local={editions().flatMap((edition) => localSources(edition, props.procedure))}
                    confidence={found().procedure.confidence}
                  />
                )}
              </Show>
              <ReportForm procedure={props.procedure} catalogueAsOf={catalogueAsOf()} />
            </Suspense>
          </>
        )}
      </Show>
    </Page>
  );

  function feeText({ procedure }: Assessment): string {
    if (!("yen" in procedure.fee)) return text.say("procedure/feeVaries");
    return procedure.fee.yen === 0
      ? text.say("procedure/feeNone")
      : text.say("procedure/feeYen", { yen: procedure.fee.yen.toLocaleString("en") });
  }
}

function VerdictNote(props: { readonly assessment: Assessment }): JSX.Element {
  const text = useText();
  return (
    <>
      <Show when={props.assessment.verdict === "doesNotApply"}>
        <p class="note">{text.say("procedure/notApplying")}</p>
      </Show>
      <Show when={props.assessment.verdict === "undecided"}>
        <p class="note">{text.say("procedure/undecidedNote")}</p>
      </Show>
    </>
  );
}

function Due(props: { readonly assessment: Assessment }): JSX.Element {
  const text = useText();
  const { due, procedure } = props.assessment;
  return (
    <>
      <DueText assessment={props.assessment} />
      <Show when={due.kind === "dated" && due}>
        {(dated) => (
          <>
            {" "}
            <span class="days-left">{daysLeftText(dated().daysLeft, text)}</span>
            <p class="hint">{countingText(procedure.deadline, text)}</p>
            <Show when={dated().state === "lapsed"}>
              <p class="item-note">{text.say("result/lapsed")}</p>
            </Show>
          </>
        )}
      </Show>
      <DeadlineDoubt deadline={procedure.deadline} />
    </>
  );
}

function Office(props: { readonly assessment: Assessment }): JSX.Element {
  const text = useText();
  const looks = (): readonly string[] =>
    props.assessment.offices.flatMap((office) =>
      office === "other" ? [] : (text.find("shared", "offices", office, "look") ?? []),
    );
  return <For each={looks()}>{(look) => <p class="hint">{look}</p>}</For>;
}

function Paragraph(props: {
  readonly title: string;
  readonly words: string | undefined;
}): JSX.Element {
  return (
    <Show when={props.words}>
      {(words) => (
        <section>
          <h2>{props.title}</h2>
          <Sentences words={words()} />
        </section>
      )}
    </Show>
  );
}
