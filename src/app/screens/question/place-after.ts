import type { Step, Walk } from "../../../interview/walk.ts";
import type { JourneyId } from "../../../model/journey.ts";
import type { Route } from "../../routes.ts";

/**
 * Where 次へ進む leads: to the next screen of the path; from a change back to the list of answers, unless the change
 * opened a question; at the end to the answers, after the rare things to the result.
 */
export function placeAfter(walk: Walk, step: Step, isChange: boolean, journey: JourneyId): Route {
  const question = (next: Step): Route => ({
    page: "question",
    journey,
    topic: next.topic.id,
    part: next.part,
    isChange,
  });
  if (isChange) {
    return walk.next === undefined ? { page: "answers", journey } : question(walk.next);
  }
  if (step.isRare) {
    return walk.nextRare === undefined ? { page: "result", journey } : question(walk.nextRare);
  }
  const following = stepAfter(walk, step);
  return following === undefined ? { page: "answers", journey } : question(following);
}

/** The step behind this one, answered or not; the optional block of rare things is not part of the way. */
function stepAfter(walk: Walk, step: Step): Step | undefined {
  const at = walk.steps.findIndex(
    ({ topic, part }) => topic.id === step.topic.id && part === step.part,
  );
  const rest = at < 0 ? [] : walk.steps.slice(at + 1);
  return rest.find(({ isRare }) => !isRare) ?? walk.next;
}
