import * as fc from "fast-check";
import { addDays, type CalendarDate } from "../../src/model/calendar-date.ts";
import type { CountingRule, ProcedureKind } from "../../src/model/life-event.ts";
import type { Assessment, NeededDocument } from "../../src/plan/assessment.ts";
import type { Due, UncountedDue } from "../../src/rules/deadline.ts";
import type { Verdict } from "../../src/rules/verdict.ts";
import { day } from "./death.ts";
import { writeProcedure } from "./write-life-event.ts";

/** A procedure as it stands for a resident, as a test writes it down; a duty without a deadline unless it says so. */
export interface WrittenAssessment {
  readonly id: string;
  readonly kind?: ProcedureKind;
  readonly verdict?: Verdict;
  readonly offices?: readonly string[];
  /** Days from today to the day to act by; or why there is no date. */
  readonly due?: number | UncountedDue["reason"];
  readonly state?: "open" | "late" | "lapsed";
  readonly rule?: CountingRule;
  readonly papers?: readonly WrittenPaper[];
  readonly isByOffice?: true;
}

export interface WrittenPaper {
  readonly paper: string;
  /** Key of the procedure's own words where it is not the paper itself. */
  readonly key?: string;
  readonly need?: NeededDocument["need"];
}

export const today = day("2026-11-21");

/** The assessment a test has written down. */
export function writeAssessment(written: WrittenAssessment): Assessment {
  const { id, kind = "duty", verdict = "applies", offices = ["city"], papers = [] } = written;
  const procedure = writeProcedure(id, { always: true });
  return {
    procedure: {
      ...procedure,
      kind,
      office: offices[0] ?? procedure.office,
      deadline: { ...procedure.deadline, rule: written.rule ?? procedure.deadline.rule },
    },
    verdict,
    offices,
    documents: papers.map(({ paper, key = paper, need = "needed" }) => ({
      document: { key, paper, when: { always: true } },
      need,
    })),
    due: dueOf(written),
    ...(written.isByOffice === true ? { isByOffice: true } : {}),
  };
}

/** Random procedures with different ids, as a random household may have them. */
export function someAssessments(): fc.Arbitrary<readonly Assessment[]> {
  const paper = fc.record({
    paper: fc.constantFrom("id-card", "koseki", "bankbook", "seal"),
    need: fc.constantFrom<NeededDocument["need"]>("needed", "undecided", "sometimes"),
  });
  const written = fc.record({
    kind: fc.constantFrom<ProcedureKind>("duty", "benefit", "change", "return", "protect"),
    verdict: fc.constantFrom<Verdict>("applies", "applies", "doesNotApply", "undecided"),
    offices: fc.subarray(["city", "pension", "tax", "bank"], { minLength: 1 }),
    due: fc.oneof(
      fc.integer({ min: -30, max: 400 }),
      fc.constantFrom<UncountedDue["reason"]>(
        "start-day-unknown",
        "as-soon-as-possible",
        "no-deadline",
      ),
    ),
    isPast: fc.boolean(),
    rule: fc.constantFrom<CountingRule>("next-day-counts", "before-event"),
    papers: fc.array(paper, { maxLength: 3 }),
  });
  return fc.array(written, { maxLength: 12 }).map((all) =>
    all.map(({ isPast, papers, ...rest }, at) => {
      const isLate = typeof rest.due === "number" && rest.due < 0 && isPast;
      return writeAssessment({
        ...rest,
        id: `p${String(at)}`,
        state: !isLate ? "open" : rest.kind === "benefit" ? "lapsed" : "late",
        papers: papers.map((one, index) => ({ ...one, key: `${one.paper}-${String(index)}` })),
      });
    }),
  );
}

function dueOf({ due = "no-deadline", state = "open" }: WrittenAssessment): Due {
  if (typeof due === "string") return { kind: "uncounted", reason: due };
  const dueOn: CalendarDate = addDays(today, due);
  return {
    kind: "dated",
    startDay: addDays(dueOn, -14),
    countedDay: dueOn,
    lawDay: dueOn,
    dueOn,
    state,
    mayHaveEnded: state === "open" && due < 0,
    daysLeft: due,
  };
}
