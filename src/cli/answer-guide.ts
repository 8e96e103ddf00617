import { unknown, type Answers, type FactId, type FactValue } from "../model/answers.ts";
import { askableFacts } from "../model/askable-facts.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Confidence } from "../model/life-event.ts";
import type { Assessment, NeededDocument } from "../plan/assessment.ts";
import type { DatedDue } from "../rules/deadline.ts";
import { decidingAnswers, missingFacts } from "../rules/explanation.ts";
import { printCondition } from "../rules/print-condition.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import type { Verdict } from "../rules/verdict.ts";
import { dueText } from "../text/due-text.ts";
import type { Text } from "../text/text.ts";
import type { EditionAnswer } from "./answer-edition.ts";
import type { PlanAnswer } from "./answer-plan.ts";
import type { ToldHousehold } from "./check-household.ts";
import { findNextScreen, type NextScreen } from "./next-screen.ts";

/** What `guide <life event> --answers` prints. */
export interface GuideAnswer {
  readonly event: string;
  readonly today: CalendarDate;
  /** Only where an edition was named. */
  readonly edition?: EditionAnswer;
  /** Every procedure of the event, in the order of the catalogue. */
  readonly verdicts: readonly ProcedureAnswer[];
  readonly next: NextScreen | null;
  /** Only with `--plan`. */
  readonly plan?: PlanAnswer;
}

export interface ProcedureAnswer {
  readonly procedure: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** The smallest set of answers that decides it. */
  readonly because: Readonly<Record<FactId, FactValue>>;
  /** What would have to be known to decide it, わからない included. */
  readonly missing: readonly FactId[];
  readonly lawDay: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly dueText: string;
  readonly state: DatedDue["state"] | null;
  readonly offices: readonly string[];
  readonly documents: readonly DocumentAnswer[];
  readonly confidence: Confidence;
}

export interface DocumentAnswer {
  readonly id: string;
  readonly name: string;
  /** "always", "sometimes" or the text of a condition. */
  readonly when: string;
}

/** Verdicts, days, offices and papers for one household on one day, and the next screen of the interview. */
export function answerGuide(
  household: ToldHousehold,
  assessments: readonly Assessment[],
  today: CalendarDate,
  text: Text,
): GuideAnswer {
  const { answers, certain } = household;
  const { book } = household.knowledge;
  return {
    event: book.lifeEvent.id,
    today,
    verdicts: assessments.map((assessment) => answerProcedure(household, assessment, text)),
    next: findNextScreen(book, answers, certain) ?? null,
  };
}

function answerProcedure(
  household: ToldHousehold,
  assessment: Assessment,
  text: Text,
): ProcedureAnswer {
  const { procedure, verdict, offices, documents, due } = assessment;
  const dated = due.kind === "dated" ? due : undefined;
  return {
    procedure: procedure.id,
    name: text.get("procedures", procedure.id, "name"),
    verdict,
    ...reasonFor(household, assessment),
    lawDay: dated?.lawDay ?? null,
    dueOn: dated?.dueOn ?? null,
    dueText: dueText(due, procedure.deadline, text),
    state: dated?.state ?? null,
    offices,
    documents: documents.map((document) => answerDocument(procedure.id, document, text)),
    confidence: procedure.confidence,
  };
}

function reasonFor(
  { answers, knowledge }: ToldHousehold,
  { procedure, verdict }: Assessment,
): Pick<ProcedureAnswer, "because" | "missing"> {
  const { book } = knowledge;
  const target = book.applies.get(procedure.id);
  if (target === undefined) throw new RangeError(`the rules do not know ${procedure.id}`);
  if (verdict === "undecided") {
    return {
      because: {},
      missing: missingFacts(knowledge, target, factsThatCanBeTold(book, answers)),
    };
  }
  const deciding = decidingAnswers(book, answers, target, verdict);
  return { because: valuesOf(deciding, answers), missing: [] };
}

/** The facts of the interview, and those that it does not ask but the file says are not known. */
function factsThatCanBeTold({ lifeEvent }: RuleBook, answers: Answers): readonly FactId[] {
  return [...new Set([...askableFacts(lifeEvent), ...Object.keys(answers)])];
}

function valuesOf(facts: readonly FactId[], answers: Answers): Record<FactId, FactValue> {
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const value = answers[fact];
      return value === undefined || value === unknown ? [] : [[fact, value]];
    }),
  );
}

function answerDocument(
  procedure: string,
  { document: { key, paper, when } }: NeededDocument,
  text: Text,
): DocumentAnswer {
  const ownWords = text.find("procedures", procedure, "documents", key, "detail");
  return {
    id: paper,
    name: ownWords ?? text.get("shared", "documents", paper, "name"),
    when: when === "sometimes" ? when : printCondition(when),
  };
}
