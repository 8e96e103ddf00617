import {
  batch,
  createContext,
  createMemo,
  createSignal,
  useContext,
  type Accessor,
} from "solid-js";
import type { ScreenAnswers } from "../../interview/read-screen.ts";
import { walkThrough, type Step, type Walk } from "../../interview/walk.ts";
import type { FactId } from "../../model/answers.ts";
import type { Journey, JourneyId, JourneyPlace, UnfinishedEntry } from "../../model/journey.ts";
import type { RuleBook } from "../../rules/rule-book.ts";
import { decideAll } from "../../rules/verdict.ts";
import type { Clock } from "../clock.ts";
import {
  createJourneyKeeper,
  type JourneyKeeper,
  type KeeperNotice,
  type OpenProblem,
} from "./journey-keeper.ts";

/** The journey being worked through, with everything that follows from its answers. */
export interface Guide {
  readonly book: RuleBook;
  readonly clock: Clock;
  readonly keeper: JourneyKeeper;
  readonly journey: Accessor<Journey | undefined>;
  readonly walk: Accessor<Walk>;
  /** How many procedures are certain by now. */
  readonly certain: Accessor<number>;
  /** Answers that the last change took off the path; told on the next screen. */
  readonly dropped: Accessor<readonly FactId[]>;
  readonly notice: Accessor<KeeperNotice | undefined>;
  readonly begin: () => JourneyId;
  readonly open: (id: JourneyId) => Promise<OpenProblem | undefined>;
  readonly confirm: (step: Step, said: ScreenAnswers) => void;
  readonly write: (entry: UnfinishedEntry) => void;
  readonly arriveAt: (place: JourneyPlace) => void;
  readonly toggleDone: (procedure: string) => void;
  readonly togglePacked: (paper: string) => void;
}

/** The guide through one life event. */
export function createGuide(book: RuleBook, clock: Clock): Guide {
  const [journey, setJourney] = createSignal<Journey>();
  const [dropped, setDropped] = createSignal<readonly FactId[]>([]);
  const [notice, setNotice] = createSignal<KeeperNotice>();
  const keeper = createJourneyKeeper(setJourney, setNotice);

  const answers = createMemo(() => journey()?.answers);
  const startDays = createMemo(() => journey()?.startDays);
  // A kept journey is still being read while the app starts: until it is there, no way is worked out.
  const walkOfJourney = createMemo(() => {
    const said = answers();
    return said && walkThrough(book, said, startDays() ?? {});
  });
  const walk = (): Walk => walkOfJourney() ?? walkThrough(book, {}, {});
  const certain = createMemo(() => {
    const walked = walkOfJourney();
    const verdicts = walked === undefined ? [] : [...decideAll(walked.knowledge).values()];
    return verdicts.filter((verdict) => verdict === "applies").length;
  });
  const change = (next: (before: Journey) => Journey): void => {
    const before = journey();
    if (before === undefined) return;
    const after = { ...next(before), changedAt: clock.now() };
    setJourney(after);
    keeper.keep(after);
  };

  return {
    book,
    clock,
    keeper,
    journey,
    walk,
    certain,
    dropped,
    notice,
    begin: () => {
      const now = clock.now();
      const begun: Journey = {
        id: crypto.randomUUID(),
        lifeEvent: book.lifeEvent.id,
        answers: {},
        startDays: {},
        place: { at: "question", topic: "", part: 1 },
        done: [],
        packed: [],
        createdAt: now,
        changedAt: now,
      };
      batch(() => {
        setJourney(begun);
        setDropped([]);
        setNotice(undefined);
      });
      return begun.id;
    },
    open: async (id) => {
      if (journey()?.id === id) return undefined;
      setNotice(undefined);
      const found = await keeper.open(id);
      if (typeof found === "string") return found;
      setJourney(found);
      return undefined;
    },
    confirm: (step, said) => {
      const onScreen: readonly string[] = [...step.facts, ...step.startDays];
      const replayed = walkThrough(
        book,
        { ...leaveOut(answers() ?? {}, onScreen), ...said.answers },
        { ...leaveOut(startDays() ?? {}, onScreen), ...said.startDays },
      );
      batch(() => {
        setDropped(replayed.dropped);
        change(({ unfinished: _finished, ...before }) => ({
          ...before,
          answers: replayed.answers,
          startDays: replayed.startDays,
        }));
      });
    },
    write: (entry) => change((before) => ({ ...before, unfinished: entry })),
    arriveAt: (place) => {
      if (JSON.stringify(journey()?.place) !== JSON.stringify(place)) {
        change((before) => ({ ...before, place }));
      }
    },
    toggleDone: (procedure) =>
      change((before) => ({ ...before, done: toggle(before.done, procedure) })),
    togglePacked: (paper) =>
      change((before) => ({ ...before, packed: toggle(before.packed, paper) })),
  };
}

function leaveOut<Value>(
  given: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !keys.includes(key)));
}

function toggle(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

const GuideContext = createContext<Guide>();
export const GuideProvider = GuideContext.Provider;

/** The guide around a screen. */
export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (guide === undefined) throw new Error("there is no guide around this component");
  return guide;
}
