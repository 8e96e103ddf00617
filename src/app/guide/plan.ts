import { createMemo, type Accessor } from "solid-js";
import papers from "virtual:catalogue/papers";
import { isClosedDay } from "../../catalogue/closed-days.ts";
import type { Condition } from "../../model/condition.ts";
import { listToDo } from "../../plan/list-to-do.ts";
import { makePlan } from "../../plan/make-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PaperTraits } from "../../plan/wishes.ts";
import type { Knowledge } from "../../rules/knowledge.ts";
import { targetOf } from "../../rules/target.ts";
import { decide } from "../../rules/verdict.ts";
import { createChoices } from "./choices.ts";
import type { Guide } from "./guide.tsx";
import type { Outcome } from "./outcome.ts";

/**
 * The visits for what is not among the `done`, and what needs none. Follows the journey of a guide and the local
 * editions it knows; loaded with the screens that show it.
 */
export function createPlan(
  guide: Guide,
  { assessments }: Outcome,
  done: Accessor<ReadonlySet<string>>,
): Accessor<Plan> {
  const choices = createChoices(guide);
  return createMemo(() => {
    const { knowledge, answers } = guide.walk();
    const calendar = { today: guide.clock.today(), isClosed: isClosedDay };
    const toDo = listToDo(assessments(), calendar.today, {
      isDone: (procedure) => done().has(procedure),
      ...choices,
      staysInTown: answers["move.kind"] === "within-city",
      canHold: (condition) => canHold(knowledge, condition),
      paperOf: traitsOf,
    });
    return makePlan(toDo, guide.places(), calendar, traitsOf);
  });
}

/** What the registry knows of a paper, as far as that is anything. */
export function traitsOf(paper: string): PaperTraits | undefined {
  return Object.hasOwn(papers, paper) ? papers[paper] : undefined;
}

function canHold(knowledge: Knowledge, condition: Condition): boolean {
  return decide(knowledge, targetOf("", condition, knowledge.book.space)) !== "doesNotApply";
}
