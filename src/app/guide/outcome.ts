import { createMemo, type Accessor } from "solid-js";
import { makeAgenda, type Agenda } from "../../plan/agenda.ts";
import { assessAll, type Assessment } from "../../plan/assessment.ts";
import { waitsForRareThings } from "../../plan/rare-things.ts";
import { localCalendar } from "../town/local-calendar.ts";
import { createChoices } from "./choices.ts";
import type { Guide } from "./guide.tsx";

/** What follows from the answers. Loaded with the screens that show it; no question waits for it. */
export interface Outcome {
  readonly assessments: Accessor<readonly Assessment[]>;
  readonly agenda: Accessor<Agenda>;
  /**
   * Everything that applies and is not ticked off, in the order of the result; what is past its day comes first. Of
   * things of which only one can be had all stand here, as long as none is chosen or ticked off.
   */
  readonly toDo: Accessor<readonly Assessment[]>;
  /** What of it is not sent, done online or left to the office: what one brings papers for. */
  readonly toBring: Accessor<readonly Assessment[]>;
  /** What is ticked off. */
  readonly done: Accessor<ReadonlySet<string>>;
}

/** Follows the journey of a guide. */
export function createOutcome(guide: Guide): Outcome {
  const assessments = createMemo(() => {
    const { knowledge, startDays } = guide.walk();
    return assessAll(
      knowledge,
      { ...startDays, ...guide.local().startDays },
      localCalendar(guide.clock.today(), guide.local()),
    );
  });
  // In two steps, so that a change of anything else in the journey leaves the lists, and the focus in them, alone.
  const ticked = createMemo(() => guide.journey()?.done);
  const done = createMemo(() => new Set(ticked()));
  // Apart from the agenda, so that ticking something off does not search the rules again.
  const waiting = createMemo(() => {
    const { knowledge, answers } = guide.walk();
    return new Set(
      assessments().filter(
        (assessment) =>
          assessment.verdict === "undecided" && waitsForRareThings(knowledge, answers, assessment),
      ),
    );
  });
  const { isChosen, channelOf } = createChoices(guide);
  const agenda = createMemo(() =>
    makeAgenda(
      assessments(),
      guide.clock.today(),
      (assessment) => waiting().has(assessment),
      (procedure) => done().has(procedure),
      isChosen,
    ),
  );
  const toDo = createMemo(() => {
    const { past, cannotWait, byDate, withoutDate, claims, coming, choices } = agenda();
    const optionsOf = (assessment: Assessment): readonly Assessment[] =>
      choices.find(({ planned }) => planned === assessment.procedure.id)?.options ?? [assessment];
    return [...past, ...cannotWait, ...byDate, ...withoutDate, ...claims, ...coming]
      .map(optionsOf)
      .filter((options) => !options.some(({ procedure }) => done().has(procedure.id)))
      .flatMap((options) => {
        const chosen = options.find(({ procedure }) => isChosen(procedure.id));
        return chosen === undefined ? options : [chosen];
      });
  });
  const toBring = createMemo(() =>
    toDo().filter((assessment) => ["visit", "phone"].includes(channelOf(assessment))),
  );
  return { assessments, agenda, toDo, toBring, done };
}
