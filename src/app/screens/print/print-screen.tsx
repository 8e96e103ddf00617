import { createMemo, For, Show, type JSX } from "solid-js";
import { packBag, type BagItem } from "../../../plan/bag-list.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import type { Visit } from "../../../plan/plan.ts";
import { formatDay } from "../../../text/format-day.ts";
import { Dated } from "../../components/dated.tsx";
import { DueText } from "../../components/due-text.tsx";
import { JapaneseName } from "../../components/japanese-name.tsx";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { createOutcome } from "../../guide/outcome.ts";
import { createPlan } from "../../guide/plan.ts";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { useWords } from "../../text/use-words.ts";
import { bagOfficeText, usesText } from "../bag/bag-text.ts";
import { placeText } from "../plan/place-text.ts";
import { VisitDays } from "../plan/visit-days.tsx";
import { officeText } from "../procedure/office-text.ts";

/** How things are done that need no visit; what the office does of itself is not on the sheet. */
const channels = ["phone", "post", "online"] as const;

/** The sheet for the counter: the list first, then the papers with boxes to tick. Large type, black on white. */
export function PrintScreen(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const ready = useWords("procedures", "shared");
  const outcome = createOutcome(guide);
  const { toDo, toBring, done } = outcome;
  const plan = createPlan(guide, outcome, done);
  const by = (channel: (typeof channels)[number] | "nobody"): readonly Assessment[] =>
    toDo().filter(({ procedure }) => plan().elsewhere[channel].includes(procedure.id));
  const others = (): readonly Assessment[] => {
    const planned = new Set([
      ...plan().visits.flatMap(assessmentsOf),
      ...[...channels, "nobody" as const].flatMap(by),
    ]);
    return toDo().filter((assessment) => !planned.has(assessment));
  };
  const bag = createMemo(() => packBag(toBring()));
  return (
    <Page title={text.say("print/title")} back={() => navigation.back()}>
      <p class="no-print">
        <button type="button" class="button" onClick={() => print()}>
          {text.say("print/go")}
        </button>
      </p>
      <p class="hint">
        <Dated
          sentence={text.say("print/made", {
            day: formatDay(guide.clock.today(), text.language),
          })}
          days={[guide.clock.today()]}
        />
      </p>
      <Show when={ready()}>
        <section class="sheet">
          <h2>{text.say("print/list")}</h2>
          <For each={plan().visits}>
            {(visit) => (
              <Rows
                title={text.say("plan/at", { place: placeText(visit, text) })}
                isNamed={visit.site.kind === "building"}
                visit={visit}
                assessments={assessmentsOf(visit)}
              />
            )}
          </For>
          <For each={channels}>
            {(channel) => (
              <Rows title={text.say(`plan/elsewhere/${channel}/title`)} assessments={by(channel)} />
            )}
          </For>
          <Rows title={text.say("print/others")} assessments={others()} />
        </section>
        <section class="sheet">
          <h2>{text.say("print/papers")}</h2>
          <Show when={bag().everywhere.length > 0}>
            <SheetPapers title={text.say("bag/everywhere")} items={bag().everywhere} />
          </Show>
          <For each={bag().offices.filter(({ items }) => items.length > 0)}>
            {(office) => <SheetPapers title={bagOfficeText(office, text)} items={office.items} />}
          </For>
        </section>
        <p class="hint">{text.say("print/hint")}</p>
      </Show>
    </Page>
  );
}

/** What is done at a visit, each procedure once, in the order to walk. */
function assessmentsOf({ stops }: Visit): readonly Assessment[] {
  return [...new Set(stops.flatMap(({ errands }) => errands.map(({ assessment }) => assessment)))];
}

function Rows(props: {
  readonly title: string;
  /** Whether the title holds the name of a building. */
  readonly isNamed?: boolean;
  readonly visit?: Visit;
  readonly assessments: readonly Assessment[];
}): JSX.Element {
  return (
    <Show when={props.assessments.length > 0}>
      <section class="sheet-bag">
        <h3 data-plain={props.isNamed === true ? "" : undefined}>{props.title}</h3>
        <Show when={props.visit}>
          {(visit) => (
            <p class="sheet-quiet">
              <VisitDays visit={visit()} />
            </p>
          )}
        </Show>
        <ol class="sheet-list">
          <For each={props.assessments}>{(assessment) => <Row assessment={assessment} />}</For>
        </ol>
      </section>
    </Show>
  );
}

function Row(props: { readonly assessment: Assessment }): JSX.Element {
  const text = useText();
  const { procedure } = props.assessment;
  return (
    <li>
      <span class="tick-box" aria-hidden="true" />
      <div>
        <p>
          <strong>{text.get("procedures", procedure.id, "name")}</strong>{" "}
          <JapaneseName procedure={procedure.id} />
        </p>
        <p>
          <DueText assessment={props.assessment} />
        </p>
        <p class="sheet-quiet">{officeText(props.assessment, text)}</p>
      </div>
    </li>
  );
}

function SheetPapers(props: {
  readonly title: string;
  readonly items: readonly BagItem[];
}): JSX.Element {
  const text = useText();
  return (
    <section class="sheet-bag">
      <h3>{props.title}</h3>
      <ul class="sheet-papers">
        <For each={props.items}>
          {(item) => (
            <li>
              <span class="tick-box" aria-hidden="true" />
              <p>
                {text.get("shared", "documents", item.paper, "name")}
                <Show when={item.need === "sometimes"}>
                  <span class="sheet-quiet">{text.say("print/sometimes")}</span>
                </Show>
                <Show when={item.need !== "sometimes" && usesText(item, text)}>
                  {(uses) => <span class="sheet-quiet"> {uses()}</span>}
                </Show>
              </p>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
