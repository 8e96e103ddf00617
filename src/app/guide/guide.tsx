import { createContext, useContext, type Accessor } from "solid-js";
import type { EditionStore } from "../../editions/edition-store.ts";
import type { ScreenAnswers } from "../../interview/read-screen.ts";
import type { Step, Walk } from "../../interview/walk.ts";
import type { FactId } from "../../model/answers.ts";
import type { Journey, JourneyId, JourneyPlace, UnfinishedEntry } from "../../model/journey.ts";
import type { LifeEventId } from "../../model/life-event-ids.ts";
import type { Person, PersonKey } from "../../model/person.ts";
import type { Places } from "../../plan/place.ts";
import type { RuleBook } from "../../rules/rule-book.ts";
import type { Clock } from "../clock.ts";
import type { JourneyTowns, LocalBook, LocalRules } from "../town/local-rules.ts";
import type { JourneyKeeper, KeeperNotice, OpenProblem } from "./journey-keeper.ts";
import type { PeopleKeeper } from "./people-keeper.ts";

/** The journey being worked through, with everything that follows from its answers. */
export interface Guide {
  /** The rules of the life event that was entered. Throws before one was: no screen of a journey stands then. */
  readonly book: RuleBook;
  readonly lifeEvent: Accessor<LifeEventId | undefined>;
  /** Loads a life event ahead of its first question. */
  readonly enter: (lifeEvent: LifeEventId) => Promise<void>;
  readonly clock: Clock;
  /** The towns whose local editions are known. */
  readonly places: Accessor<Places>;
  /** What the local editions in use say besides the rules of the nation. */
  readonly local: Accessor<LocalRules>;
  readonly editions: EditionStore;
  readonly keeper: JourneyKeeper;
  readonly people: PeopleKeeper;
  /** Whom the questions are about. */
  readonly about: Accessor<PersonKey>;
  readonly journey: Accessor<Journey | undefined>;
  readonly walk: Accessor<Walk>;
  /** How many procedures are certain by now. */
  readonly certain: Accessor<number>;
  /** Answers that the last change took off the path; told on the next screen. */
  readonly dropped: Accessor<readonly FactId[]>;
  readonly notice: Accessor<KeeperNotice | undefined>;
  /** The rules of a life event, without entering it. */
  readonly rulesOf: (lifeEvent: LifeEventId) => Promise<RuleBook>;
  /** Begins a journey about somebody, with what is known of them for certain; about the resident unless told. */
  readonly begin: (
    lifeEvent: LifeEventId,
    person?: Person,
    known?: ScreenAnswers,
  ) => Promise<JourneyId>;
  readonly open: (id: JourneyId) => Promise<OpenProblem | undefined>;
  readonly confirm: (step: Step, said: ScreenAnswers) => void;
  /** Takes over what is known of the person, and nothing that was taken over before and is not among it. */
  readonly takeOver: (known: ScreenAnswers) => void;
  readonly write: (entry: UnfinishedEntry) => void;
  readonly arriveAt: (place: JourneyPlace) => void;
  readonly toggleDone: (procedure: string) => void;
  readonly togglePacked: (paper: string) => void;
  /** Keeps what was chosen for the plan. */
  readonly decide: (choices: Pick<Journey, "ways" | "chosen">) => void;
  /** Where the journey takes place from now on; its rules follow as soon as they are read. */
  readonly chooseTowns: (towns: JourneyTowns) => Promise<void>;
  /** Reads the rules of the journey anew: an edition has come. */
  readonly renewRules: () => Promise<void>;
  /** The rules of a kept journey in its towns, without opening it. */
  readonly rulesOfJourney: (journey: Journey) => Promise<LocalBook | undefined>;
}

const GuideContext = createContext<Guide>();
export const GuideProvider = GuideContext.Provider;

/** The guide around a screen. */
export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (guide === undefined) throw new Error("there is no guide around this component");
  return guide;
}
