import type { Due } from "../../../rules/deadline.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { formatDay } from "../../../text/format-day.ts";
import { ConfirmedOn } from "../../components/confirmed-on.tsx";
import { Dated } from "../../components/dated.tsx";
import { DueText } from "../../components/due-text.tsx";
import { JapaneseName } from "../../components/japanese-name.tsx";
import { OfficialName } from "../../components/official-name.tsx";
import { createOutcome } from "../../guide/outcome.ts";
import { createPlan } from "../../guide/plan.ts";
import { VisitCard } from "../../screens/plan/visit-card.tsx";
import { AgendaSection } from "../../screens/result/agenda-section.tsx";
import { ChoiceItem } from "../../screens/result/choice-item.tsx";
import { ProcedureItem } from "../../screens/result/procedure-item.tsx";
import { useJapanese } from "../../text/use-japanese.ts";
import type { Sample } from "../open-sample.ts";
import type { Specimen } from "../specimen.ts";

/** Things to do, and where to go for them. */
export function procedures({ text, guide, journey }: Sample): readonly Specimen[] {
  const outcome = createOutcome(guide);
  const plan = createPlan(guide, outcome, () => new Set());
  const open = outcome.toDo().find(({ due }) => due.kind === "dated");
  const [first, second] = outcome.toDo();
  if (open?.due.kind !== "dated" || first === undefined || second === undefined) return [];
  const dated = open.due;
  const item = (state: string, assessment: Assessment, isDone = false): Specimen => ({
    name: "ProcedureItem",
    state,
    show: () => <ProcedureItem assessment={assessment} journey={journey} />,
    guide: {
      journey: () => {
        const begun = guide.journey();
        return begun && { ...begun, done: isDone ? [assessment.procedure.id] : [] };
      },
    },
  });
  const due = (parts: Due): Assessment => ({ ...open, due: parts });
  const unsure: Assessment = { ...open, procedure: { ...open.procedure, confidence: "low" } };
  const longest = outcome
    .assessments()
    .toSorted((one, other) => nameOf(other).length - nameOf(one).length)[0];
  function nameOf({ procedure }: Assessment): string {
    return text.get("procedures", procedure.id, "name");
  }
  return [
    {
      name: "OfficialName",
      state: "plain",
      show: () => <OfficialName procedure={first.procedure.id} />,
    },
    {
      name: "JapaneseName",
      state: "seen in other languages",
      show: () => <JapaneseName procedure={first.procedure.id} />,
    },
    {
      name: "DueText",
      state: "plain",
      show: () => (
        <p class="item-due">
          <DueText assessment={open} />
        </p>
      ),
    },
    {
      name: "Dated",
      state: "plain",
      show: () => (
        <p>
          <Dated
            sentence={text.say("result/first", { day: formatDay(dated.dueOn, text.language) })}
            days={[dated.dueOn]}
          />
        </p>
      ),
    },
    {
      name: "ConfirmedOn",
      state: "plain",
      show: () => (
        <p class="hint">
          <ConfirmedOn day={guide.clock.today()} />
        </p>
      ),
    },
    item("plain", due({ ...dated, state: "open", daysLeft: 60 })),
    item("soon", due({ ...dated, state: "open", daysLeft: 3 })),
    item("late", due({ ...dated, state: "late", daysLeft: -3 })),
    item("lapsed", due({ ...dated, state: "lapsed", daysLeft: -3 })),
    item("without a date", due({ kind: "uncounted", reason: "start-day-unknown" })),
    item("unsure", unsure),
    item("done", open, true),
    ...(longest === undefined ? [] : [item("long text", longest)]),
    {
      name: "ChoiceItem",
      state: "plain",
      show: () => (
        <ChoiceItem
          choice={{ planned: first.procedure.id, options: [first, second] }}
          journey={journey}
        />
      ),
    },
    {
      name: "AgendaSection",
      state: "plain",
      show: () => (
        <AgendaSection
          id="cannotWait"
          title={text.say("result/cannotWait")}
          assessments={outcome.agenda().cannotWait}
          journey={journey}
        />
      ),
    },
    ...plan()
      .visits.slice(0, 2)
      .map((visit, at): Specimen => ({
        name: "VisitCard, VisitStop, .say",
        state: visit.pace,
        show: () => <VisitCard visit={visit} journey={journey} at={at} japanese={useJapanese()} />,
      })),
  ];
}
