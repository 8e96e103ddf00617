import { rareFacts } from "../model/askable-facts.ts";
import type { Answers } from "../model/answers.ts";
import { missingFacts } from "../rules/explanation.ts";
import type { Knowledge } from "../rules/knowledge.ts";
import type { Assessment } from "./assessment.ts";

/** Whether a rare question that nobody has answered could settle an undecided procedure. */
export function waitsForRareThings(
  knowledge: Knowledge,
  answers: Answers,
  { procedure }: Assessment,
): boolean {
  const { lifeEvent, applies } = knowledge.book;
  const target = applies.get(procedure.id);
  if (target === undefined) return false;
  const unanswered = rareFacts(lifeEvent).filter((fact) => !(fact in answers));
  return missingFacts(knowledge, target, unanswered).length > 0;
}
