import { daysBetween, type CalendarDate } from "../model/calendar-date.ts";
import type { Assessment } from "./assessment.ts";
import { settleChoices } from "./settle-choices.ts";

/**
 * The result in the order in which it helps: each procedure stands in exactly one group, or in none. Of those of which
 * only one can be had the one that closes first stands for all.
 */
export interface Agenda {
  /** At most three things to do within the next two weeks. */
  readonly cannotWait: readonly Assessment[];
  /** Things to do with a last day, the earliest first. */
  readonly byDate: readonly Assessment[];
  /** Things to do without a day that could be counted: soon first, then those without a deadline. */
  readonly withoutDate: readonly Assessment[];
  /** Money and help to ask for, the earliest last day first. */
  readonly claims: readonly Assessment[];
  /** What one cannot apply for yet, in the order in which it opens. */
  readonly coming: readonly Assessment[];
  /** What the office does of itself. */
  readonly byOffice: readonly Assessment[];
  /** Several things of which only one can be had. */
  readonly choices: readonly AgendaChoice[];
  /** What the answers leave open: to be asked at the counter. */
  readonly toAsk: readonly Assessment[];
  /** Past its last day: still to be done, or lapsed. */
  readonly past: readonly Assessment[];
  /** Undecided while the rare things have not been asked. */
  readonly rare: readonly Assessment[];
  /** How many things there are to do that are not past; several of which only one can be had are one. */
  readonly count: number;
  /** The earliest day to act by among those of them that are not done. */
  readonly firstDueOn: CalendarDate | undefined;
}

/** Things of which only one can be had, whether or not one of them is done. */
export interface AgendaChoice {
  /** The one that stands in the groups for all of them. */
  readonly planned: string;
  readonly options: readonly Assessment[];
  /** The resident has picked the one that stands for all. */
  readonly isChosen?: true;
}

const mostThatCannotWait = 3;
const cannotWaitDays = 14;

/**
 * Groups the assessed procedures. `waitsForRare` says of an undecided procedure that a rare question, not yet
 * answered, could settle it; `isChosen` of one of several of which only one can be had, that the resident wants it.
 */
export function makeAgenda(
  assessments: readonly Assessment[],
  today: CalendarDate,
  waitsForRare: (assessment: Assessment) => boolean,
  isDone: (procedure: string) => boolean,
  isChosen: (procedure: string) => boolean = () => false,
): Agenda {
  const applies = assessments.filter(({ verdict }) => verdict === "applies");
  const applying = applies.filter(({ isByOffice }) => isByOffice !== true);
  const undecided = assessments.filter(({ verdict }) => verdict === "undecided");
  const past = applying.filter(isPast);
  const { left, choices } = settleChoices(
    applying.filter((assessment) => !isPast(assessment)),
    { isChosen },
  );
  const current = sortByUrgency(left);
  const chosenFrom = choices.map(({ procedures, ...choice }): AgendaChoice => ({
    ...choice,
    options: procedures.flatMap(
      (id) => applying.find(({ procedure }) => procedure.id === id) ?? [],
    ),
  }));
  const isSettled = ({ procedure: { id } }: Assessment): boolean =>
    optionsOf(id, chosenFrom).some((option) => isDone(option));
  const cannotWait = current
    .filter((assessment) => isUrgent(assessment, today))
    .slice(0, mostThatCannotWait);
  const others = current.filter(
    (assessment) => !cannotWait.includes(assessment) && assessment.due.kind !== "coming",
  );
  const duties = others.filter(({ procedure }) => procedure.kind !== "benefit");
  return {
    cannotWait,
    byDate: duties.filter(({ due }) => due.kind === "dated"),
    withoutDate: duties.filter(({ due }) => due.kind !== "dated"),
    claims: others.filter(({ procedure }) => procedure.kind === "benefit"),
    coming: current.filter(({ due }) => due.kind === "coming"),
    byOffice: applies.filter(({ isByOffice }) => isByOffice === true),
    choices: chosenFrom,
    toAsk: undecided.filter((assessment) => !waitsForRare(assessment)),
    past: sortByUrgency(past),
    rare: undecided.filter(waitsForRare),
    count: current.length,
    firstDueOn: current
      .filter((assessment) => !isSettled(assessment))
      .map(dueOnOf)
      .find((day) => day !== undefined),
  };
}

/** The procedure itself, or all of which it is one to choose, by id. */
function optionsOf(id: string, choices: readonly AgendaChoice[]): readonly string[] {
  const choice = choices.find(({ planned }) => planned === id);
  return choice?.options.map(({ procedure }) => procedure.id) ?? [id];
}

/** Whether its last day is past. */
export function isPast({ due }: Assessment): boolean {
  return due.kind === "dated" && due.state !== "open";
}

function isUrgent(assessment: Assessment, today: CalendarDate): boolean {
  const dueOn = dueOnOf(assessment);
  return dueOn === undefined
    ? mustComeFirst(assessment)
    : daysBetween(today, dueOn) <= cannotWaitDays;
}

/** A duty that the law wants before something whose day nobody has told yet, such as the cremation. */
function mustComeFirst({ procedure }: Assessment): boolean {
  return procedure.kind === "duty" && procedure.deadline.rule === "before-event";
}

/** Text that sorts: days first, then what is to be done soon, then the rest. */
function urgencyAmong(all: readonly Assessment[]): (assessment: Assessment) => string {
  return (assessment) => {
    const { due } = assessment;
    if (due.kind === "dated") return `1 ${due.dueOn}`;
    if (mustComeFirst(assessment)) return `1 ${firstDutyAt(assessment.offices[0], all) ?? ""} then`;
    if (due.kind === "coming") return `4 ${due.opensOn}`;
    if (due.reason === "as-soon-as-possible") return "2";
    return due.reason === "no-deadline" ? "5" : "3";
  };
}

/** The earliest day by which a duty brings the resident to this kind of office anyway. */
function firstDutyAt(
  office: string | undefined,
  all: readonly Assessment[],
): CalendarDate | undefined {
  return all
    .filter(({ procedure, offices }) => procedure.kind === "duty" && offices[0] === office)
    .flatMap((assessment) => dueOnOf(assessment) ?? [])
    .toSorted()[0];
}

function sortByUrgency(assessments: readonly Assessment[]): readonly Assessment[] {
  const urgencyOf = urgencyAmong(assessments);
  return assessments.toSorted((a, b) =>
    urgencyOf(a) < urgencyOf(b) ? -1 : urgencyOf(a) > urgencyOf(b) ? 1 : 0,
  );
}

function dueOnOf({ due }: Assessment): CalendarDate | undefined {
  return due.kind === "dated" ? due.dueOn : undefined;
}
