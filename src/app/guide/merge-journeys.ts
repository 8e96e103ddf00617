import type { Journey } from "../../model/journey.ts";

/**
 * One journey out of two that two tabs went on with: everything that was answered or ticked in either, and where both
 * answered the same question, the answer given here. The place is the one on this screen.
 */
export function mergeJourneys(here: Journey, elsewhere: Journey): Journey {
  return {
    ...here,
    answers: { ...elsewhere.answers, ...here.answers },
    startDays: { ...elsewhere.startDays, ...here.startDays },
    done: [...new Set([...elsewhere.done, ...here.done])],
    packed: [...new Set([...elsewhere.packed, ...here.packed])],
    changedAt: here.changedAt > elsewhere.changedAt ? here.changedAt : elsewhere.changedAt,
  };
}
