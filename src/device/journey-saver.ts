import type { Journey } from "../model/journey.ts";
import type { Device, SaveProblem } from "./device.ts";
import type { Revision } from "./revision.ts";

/** What became of one state of the journey. States that a later one overtook before they were begun get none. */
export type SaveOutcome =
  | { readonly kind: "kept"; readonly journey: Journey; readonly revision: Revision }
  | { readonly kind: "not-kept"; readonly journey: Journey; readonly problem: SaveProblem };

/** Saves one journey after every key press, one state after the other. */
export interface JourneySaver {
  /** Takes the whole journey as it is now. It replaces a state that still waits, so give each state at once. */
  save(journey: Journey): void;
  /** Tries at once what the storage has not answered, and resolves when everything taken so far has had its outcome. */
  flush(): Promise<void>;
}

/**
 * Saves on top of revision `after`, then on top of what it has saved. Nothing waits for a timer: a state is written as
 * soon as the one before it is done. Where the storage did not answer, the last state is tried again by itself after
 * `tryAgainAfterMs`, since nobody may touch the page any more; after any other problem the next `save` is the next try.
 * Once somebody else has saved or erased the journey, every further state is answered with that problem and nothing is
 * written: merge the journey of the last outcome with the newer one, and make a new saver for its revision.
 */
export function createJourneySaver(
  device: Pick<Device, "saveJourney">,
  after: Revision,
  onOutcome: (outcome: SaveOutcome) => void,
  tryAgainAfterMs = 5000,
): JourneySaver {
  let revision = after;
  let waiting: Journey | undefined;
  let running: Promise<void> | undefined;
  let overtakenBy: SaveProblem | undefined;
  /** What is to be tried again. */
  let unanswered: Journey | undefined;
  let nextTry: ReturnType<typeof setTimeout> | undefined;

  async function keepWaiting(): Promise<void> {
    // States given in one go are one state.
    await Promise.resolve();
    const journey = waiting;
    waiting = undefined;
    try {
      if (journey !== undefined) onOutcome(await keep(journey));
    } finally {
      running = waiting === undefined ? undefined : keepWaiting();
    }
    return running;
  }

  async function keep(journey: Journey): Promise<SaveOutcome> {
    clearTimeout(nextTry);
    unanswered = undefined;
    if (overtakenBy !== undefined) return { kind: "not-kept", journey, problem: overtakenBy };
    const saved = await device.saveJourney(journey, revision);
    if (saved.ok) {
      revision = saved.value;
      return { kind: "kept", journey, revision };
    }
    if (saved.problem.kind === "newer-elsewhere" || saved.problem.kind === "no-longer-here") {
      overtakenBy = saved.problem;
    }
    if (saved.problem.kind === "no-answer") {
      unanswered = journey;
      nextTry = setTimeout(tryAgain, tryAgainAfterMs);
    }
    return { kind: "not-kept", journey, problem: saved.problem };
  }

  function save(journey: Journey): void {
    waiting = journey;
    running ??= keepWaiting();
  }

  function tryAgain(): void {
    if (unanswered !== undefined && running === undefined) save(unanswered);
  }

  return {
    save,
    flush: () => {
      tryAgain();
      return running ?? Promise.resolve();
    },
  };
}
